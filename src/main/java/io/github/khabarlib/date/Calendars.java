package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Days of the three calendars as ISO days, and which calendar a bare year belongs to. Stateless. */
final class Calendars {
    /** From this year on a bare number may as well be an Islamic year. */
    private static final int FIRST_DOUBTFUL_YEAR = 1420;

    private Calendars() {}

    /** The day; null where the calendar has none such. */
    static @Nullable LocalDate day(CalendarKind calendar, int year, int month, int day) {
        return switch (calendar) {
            case PERSIAN -> PersianCalendar.toIso(year, month, day).orElse(null);
            case GREGORIAN -> gregorian(year, month, day);
            case ISLAMIC -> islamic(year, month, day);
        };
    }

    /** The calendar that a year in a date of numbers only must be of; null where that is not certain. */
    static @Nullable CalendarKind ofYear(int year) {
        if (year >= 1300 && year < FIRST_DOUBTFUL_YEAR) {
            return CalendarKind.PERSIAN;
        }
        return isGregorianYear(year) ? CalendarKind.GREGORIAN : null;
    }

    /** The calendar that the table of words names by number: «شمسی» 1, «میلادی» 2, «قمری» 3. */
    static CalendarKind ofEra(int era) {
        return switch (era) {
            case 1 -> CalendarKind.PERSIAN;
            case 2 -> CalendarKind.GREGORIAN;
            default -> CalendarKind.ISLAMIC;
        };
    }

    private static boolean isGregorianYear(int year) {
        return year >= 1800 && year < 2200;
    }

    private static @Nullable LocalDate gregorian(int year, int month, int day) {
        if (!isGregorianYear(year)) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** By the tables of Umm al-Qura, which the JDK holds; a sighted month may begin a day or two off. */
    private static @Nullable LocalDate islamic(int year, int month, int day) {
        try {
            HijrahDate date = HijrahDate.of(year, month, day);
            return LocalDate.ofEpochDay(date.getLong(ChronoField.EPOCH_DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
