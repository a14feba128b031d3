package io.github.khabarlib.article;

import java.util.Locale;

/**
 * What kind of formula a credit is.
 */
public enum CreditType {
    /** «به گزارش …»: the outlet reports. */
    REPORT,
    /** «… به نقل از …»: one outlet relays another, with no report formula of its own. */
    RELAY,
    /** «در گفت‌وگو با …», «به خبرنگار … گفت»: the outlet was spoken to. */
    INTERVIEW,
    /** An outlet or desk before a colon, slash or dash at the head of the text. */
    LABEL,
    /** Place, and often outlet, before a dash at the head of the text. */
    DATELINE,
    /** «طبق اعلام …», «به گفته …»: a source that need be no outlet. */
    ACCORDING_TO,
    /** «منبع: …» on a line of its own. */
    SOURCE_LINE,
    /** The outlet named behind the last sentence. */
    TAIL,
    /** «بر اساس این گزارش»: points back to a credit already given; names no outlet. */
    ANAPHOR;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON: lower case, words parted by hyphens. */
    public String id() {
        return id;
    }
}
