package io.github.khabarlib.article;

import java.util.Locale;

/**
 * Whether the speaker affirms what is reported.
 */
public enum Polarity {
    /** Said, affirmed or claimed. */
    AFFIRMED,
    /** The speaking itself is negated: «نگفت». */
    NEGATED,
    /** The speaker denies the content: «تکذیب کرد». */
    DENIED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON: lower case, words parted by hyphens. */
    public String id() {
        return id;
    }
}
