package io.github.khabarlib.article;

import java.util.Locale;

/**
 * How the text names a speaker.
 */
public enum SpeakerForm {
    /** By name. */
    NAME,
    /** By name and role. */
    NAME_ROLE,
    /** By role alone. */
    ROLE,
    /** By a pronoun or a demonstrative such as «این مقام». */
    PRONOUN,
    /** Not at all: the speaker is that of the statement before. */
    NONE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON: lower case, words parted by hyphens. */
    public String id() {
        return id;
    }
}
