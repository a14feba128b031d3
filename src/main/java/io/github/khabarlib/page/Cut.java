package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;

/**
 * A stretch of a text that is boilerplate. Immutable.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param type what it is
 */
public record Cut(int start, int end, RemovedType type) {}
