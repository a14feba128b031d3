package io.github.khabarlib.article;

import java.util.Locale;

/**
 * How it is known who a speaker is.
 */
public enum Resolution {
    /** The text names the speaker in this place. */
    EXPLICIT,
    /** A pronoun, role or short name was led back to a person named elsewhere in the article. */
    COREFERENCE,
    /** The article does not tell, or not surely. */
    UNRESOLVED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON: lower case, words parted by hyphens. */
    public String id() {
        return id;
    }
}
