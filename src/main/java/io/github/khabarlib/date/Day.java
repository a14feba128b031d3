package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.date.DateWord.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A day read from a row of items.
 *
 * @param calendar the calendar it is printed in
 * @param date the day itself
 * @param zone what the names of the month tell of the place; null for nothing
 * @param next the item behind it
 */
record Day(CalendarKind calendar, LocalDate date, @Nullable ZoneId zone, int next) {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final ZoneId KABUL = ZoneId.of("Asia/Kabul");

    /** Iran and Afghanistan name the months of the same year differently; the other calendars tell nothing. */
    static @Nullable ZoneId zoneOf(Kind month) {
        return switch (month) {
            case PERSIAN_MONTH -> TEHRAN;
            case DARI_MONTH, PASHTO_MONTH -> KABUL;
            default -> null;
        };
    }

    static @Nullable ZoneId zoneOf(CalendarKind calendar) {
        return calendar == CalendarKind.PERSIAN ? TEHRAN : null;
    }
}
