package io.github.khabarlib.phrase;

/**
 * A phrase found in a text. Immutable.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param value what the table holds for the phrase
 * @param <T> the type of the table's values
 */
public record PhraseMatch<T>(int start, int end, T value) {}
