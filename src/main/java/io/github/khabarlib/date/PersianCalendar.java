package io.github.khabarlib.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The Persian (Jalali) solar calendar for the years of which the Iranian calendar authority has published the leap
 * years: 1206 to 1498. Days outside them are absent, since rules of thumb go wrong there. Stateless.
 */
public final class PersianCalendar {
    private static final int LAST_LONG_MONTH = 6;
    private static final int LONG_MONTH = 31;

    private PersianCalendar() {}

    /** The day in the ISO calendar; absent where there is no such day or the year is not 1206 to 1498. */
    public static Optional<LocalDate> toIso(int year, int month, int day) {
        PersianYears years = PersianYears.table();
        if (!years.contains(year) || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
            return Optional.empty();
        }
        return Optional.of(years.firstDay(year).plusDays(daysBefore(month) + day - 1L));
    }

    /**
     * Days of a month: 31 in the first six, 30 in the next five, 29 or in leap years 30 in the last.
     *
     * @throws DateTimeException if the year is not 1206 to 1498 or the month not 1 to 12
     */
    public static int lengthOfMonth(int year, int month) {
        if (month < 1 || month > 12) {
            throw new DateTimeException("month: must be 1 to 12, was " + month);
        }
        if (month < 12) {
            return month <= LAST_LONG_MONTH ? LONG_MONTH : LONG_MONTH - 1;
        }
        return isLeap(year) ? 30 : 29;
    }

    /**
     * Whether the year has 366 days.
     *
     * @throws DateTimeException if the year is not 1206 to 1498
     */
    public static boolean isLeap(int year) {
        PersianYears years = PersianYears.table();
        if (!years.contains(year)) {
            throw new DateTimeException("year: must be 1206 to 1498, was " + year);
        }
        return years.isLeap(year);
    }

    private static int daysBefore(int month) {
        int longMonths = Math.min(month - 1, LAST_LONG_MONTH);
        return (month - 1) * (LONG_MONTH - 1) + longMonths;
    }
}
