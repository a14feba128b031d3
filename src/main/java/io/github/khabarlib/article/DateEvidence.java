package io.github.khabarlib.article;

import java.util.Locale;

/**
 * Where a date was read.
 */
public enum DateEvidence {
    /** In a JSON-LD block of the page. */
    JSON_LD,
    /** In a meta tag or a machine-readable attribute of the page. */
    META,
    /** In the place that the publisher's profile names. */
    PROFILE,
    /** In the address of the page. */
    URL,
    /** In the visible text. */
    TEXT;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON: lower case, words parted by hyphens. */
    public String id() {
        return id;
    }
}
