package io.github.khabarlib.article;

import java.util.Locale;

/**
 * The calendar a date was printed in.
 */
public enum CalendarKind {
    /** The Persian (Jalali) solar calendar, with Iranian or Dari month names. */
    PERSIAN,
    /** The Gregorian calendar. */
    GREGORIAN,
    /** The Islamic lunar calendar. */
    ISLAMIC;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON: lower case, words parted by hyphens. */
    public String id() {
        return id;
    }
}
