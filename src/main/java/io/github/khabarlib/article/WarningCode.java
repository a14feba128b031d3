package io.github.khabarlib.article;

import java.util.Locale;

/**
 * What a warning is about.
 */
public enum WarningCode {
    /** The page or text holds no article; the body is empty. */
    NO_ARTICLE,
    /** There was nothing to read. */
    EMPTY_INPUT,
    /** The input was longer than the limit and was cut. */
    LIMIT_INPUT,
    /** The page nests deeper than the limit. */
    LIMIT_DEPTH,
    /** The page has more nodes than the limit; reading stopped there. */
    LIMIT_NODES,
    /** The visible text is longer than the limit and was cut. */
    LIMIT_TEXT,
    /** The text has more lines than the limit; reading stopped there. */
    LIMIT_LINES,
    /** A JSON-LD block was longer than the limit and was not read. */
    LIMIT_JSON_LD,
    /** A run of combining marks was longer than the limit and was cut. */
    LIMIT_COMBINING_MARKS,
    /** A metadata block could not be read. */
    MALFORMED_METADATA,
    /** Bytes could not be decoded in the chosen charset. */
    DECODING,
    /** No charset was declared; one was chosen. */
    CHARSET_GUESSED,
    /** The publisher's profile no longer matches the page; generic reading took over. */
    PROFILE_MISMATCH,
    /** A date was printed that could not be read. */
    DATE_UNREADABLE,
    /** Metadata disagrees with the visible page and was not believed. */
    METADATA_CONFLICT,
    /** The text is not Persian; language stages were left out. */
    LANGUAGE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON: lower case, words parted by hyphens. */
    public String id() {
        return id;
    }
}
