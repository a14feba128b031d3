package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.date.DateWord.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a day whose month is named, in whatever order its parts stand. Looks at a bounded number of items. */
final class DayReader {
    /** Signs that stand between the parts: «21,ژانویه,2025», «۲۳-آبان-۱۴۰۲». */
    private static final String BETWEEN = ",،-–/.";

    private final DateItems items;
    private final boolean dateOnly;

    DayReader(DateItems items) {
        this.items = items;
        this.dateOnly = items.areDateOnly();
    }

    /** The day that starts with item {@code i}; null if none does. */
    @Nullable
    Day at(int i) {
        if (items.kind(i).isMonth()) {
            return monthFirst(i);
        }
        if (items.isNumber(i, 4, 4)) {
            return yearFirst(i);
        }
        return isDay(i) ? dayFirst(i) : null;
    }

    /** «۲۳ آبان ۱۴۰۲», «سی‌ام اسفند ماه سال ۱۳۸۷». */
    private @Nullable Day dayFirst(int day) {
        int month = skipBetween(items.is(day + 1, Kind.DAY_SUFFIX) ? day + 2 : day + 1);
        if (!items.kind(month).isMonth()) {
            return null;
        }
        int year = behindMonth(month);
        return isYear(year) ? make(year, month, day, year + 1) : null;
    }

    /** «آبان 14, 1400». */
    private @Nullable Day monthFirst(int month) {
        int day = behindMonth(month);
        if (!isDay(day)) {
            return null;
        }
        int year = skipBetween(items.is(day + 1, Kind.DAY_SUFFIX) ? day + 2 : day + 1);
        return items.isNumber(year, 4, 4) ? make(year, month, day, year + 1) : null;
    }

    /** «۱۳۹۶ شهریور ۲۵». */
    private @Nullable Day yearFirst(int year) {
        int month = skipBetween(year + 1);
        if (!items.kind(month).isMonth()) {
            return null;
        }
        int day = behindMonth(month);
        return isDay(day) ? make(year, month, day, day + 1) : null;
    }

    private int behindMonth(int month) {
        int next = items.is(month + 1, Kind.MONTH_WORD) ? month + 2 : month + 1;
        next = skipBetween(next);
        return items.is(next, Kind.YEAR_WORD) ? next + 1 : next;
    }

    private int skipBetween(int i) {
        return items.isSign(i, BETWEEN) ? i + 1 : i;
    }

    private boolean isDay(int i) {
        return items.isNumber(i, 1, 2) || items.is(i, Kind.ORDINAL);
    }

    /** Two digits are a year only where no other word stands in the text: «۵ مهر ۸۰ نفر» is none. */
    private boolean isYear(int i) {
        return items.isNumber(i, 4, 4) || (dateOnly && items.isNumber(i, 2, 2) && !items.isSign(i + 1, ":"));
    }

    private @Nullable Day make(int year, int month, int day, int next) {
        CalendarKind calendar = calendar(items.kind(month));
        int number = fullYear(year, calendar);
        LocalDate date = Calendars.day(calendar, number, items.value(month), items.value(day));
        return date == null ? null : new Day(calendar, date, Day.zoneOf(items.kind(month)), next);
    }

    private int fullYear(int year, CalendarKind calendar) {
        boolean isShort = items.length(year) == 2 && calendar == CalendarKind.PERSIAN;
        return isShort ? ShortYears.persian(items.value(year)) : items.value(year);
    }

    private static CalendarKind calendar(Kind month) {
        return switch (month) {
            case GREGORIAN_MONTH -> CalendarKind.GREGORIAN;
            case ISLAMIC_MONTH -> CalendarKind.ISLAMIC;
            default -> CalendarKind.PERSIAN;
        };
    }
}
