package io.github.khabarlib.article;

import java.util.Locale;

/**
 * How speaker, cue and content stand to one another.
 */
public enum StatementForm {
    /** The content follows a colon. */
    COLON,
    /** The content follows «که». */
    KE,
    /** The content stands in quotation marks, with no colon before them. */
    QUOTED,
    /** The content stands before the cue. */
    FRONTED,
    /** The content follows with nothing between. */
    BARE,
    /** Speaker, colon, content, with no verb. */
    HEADLINE,
    /** «به گفته …»: the phrase takes the place of a verb. */
    ACCORDING_TO;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON: lower case, words parted by hyphens. */
    public String id() {
        return id;
    }
}
