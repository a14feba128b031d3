package io.github.khabarlib.article;

import java.io.Serializable;

/** A piece of an article's body, in the order of the page. */
public sealed interface Block extends Serializable permits Paragraph, Quote, Heading, ListBlock, Figure, Table {}
