package io.github.khabarlib.publisher;

import io.github.khabarlib.article.Outlet;
import java.io.Serializable;

/**
 * One of the names a news organisation goes by. Immutable and serializable.
 *
 * @param name as it is written
 * @param outlet whose name it is
 * @param ordinaryWord whether it is also a word, a person's or a place's name («مهر», «شرق»), so that it names the
 *     outlet only where an outlet is sure to be named
 */
public record OutletName(String name, Outlet outlet, boolean ordinaryWord) implements Serializable {}
