package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.date.DateWord.Kind;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a day of three numbers, {@code 1402/08/23}, where its parts can be told apart without a guess. */
final class NumericDayReader {
    private static final String BETWEEN = "/.-";
    /** What before or behind three numbers makes them part of something longer: an address, a version. */
    private static final String CHAIN = "/.-_=";

    private final DateItems items;
    private final boolean dateOnly;
    private final boolean americanOrder;

    /** @param americanOrder whether {@code 11/4/2023} is known to name the month first */
    NumericDayReader(DateItems items, boolean americanOrder) {
        this.items = items;
        this.dateOnly = items.areDateOnly();
        this.americanOrder = americanOrder;
    }

    /** The day that starts with item {@code i}; null if none does. */
    @Nullable
    Day at(int i) {
        if (!isTriple(i) || isPartOfMore(i)) {
            return null;
        }
        if (items.length(i) == 4) {
            return make(items.value(i), i + 2, i + 4, i + 5);
        }
        return items.length(i + 4) == 4 ? yearLast(i) : shortYear(i);
    }

    private boolean isTriple(int i) {
        return items.isNumber(i, 1, 4)
                && items.isSign(i + 1, BETWEEN)
                && items.isNumber(i + 2, 1, 2)
                && items.isSign(i + 3, BETWEEN)
                && items.value(i + 1) == items.value(i + 3)
                && items.isNumber(i + 4, 1, 4)
                && items.length(i) != 3
                && items.length(i + 4) != 3;
    }

    private boolean isPartOfMore(int i) {
        boolean before = items.isGlued(i) && items.isSign(i - 1, CHAIN);
        boolean behind = items.isGlued(i + 5)
                && items.value(i + 5) == items.value(i + 1)
                && items.isSign(i + 5, CHAIN)
                && items.isGlued(i + 6);
        return before || behind;
    }

    private @Nullable Day yearLast(int i) {
        int year = items.value(i + 4);
        CalendarKind calendar = calendar(year, i + 5);
        if (calendar != CalendarKind.GREGORIAN) {
            return items.value(i + 2) > 12 ? make(year, i, i + 2, i + 5) : make(year, i + 2, i, i + 5);
        }
        if (americanOrder) {
            return make(year, i, i + 2, i + 5);
        }
        Day dayFirst = make(year, i + 2, i, i + 5);
        Day monthFirst = items.isSign(i + 1, ".") ? null : make(year, i, i + 2, i + 5);
        if (dayFirst == null || monthFirst == null) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return dayFirst.date().equals(monthFirst.date()) ? dayFirst : null;
    }

    /** {@code 02/8/23}: in a text that is a date and nothing else, where only the first number can be the year. */
    private @Nullable Day shortYear(int i) {
        if (!dateOnly || !items.isSign(i + 1, "/") || items.length(i) != 2 || items.length(i + 4) > 2) {
            return null;
        }
        boolean lastMayBeYear =
                items.length(i + 4) == 2 && items.value(i) <= 31 && ShortYears.isPlausible(items.value(i + 4));
        if (!ShortYears.isPlausible(items.value(i)) || lastMayBeYear) {
            return null;
        }
        return make(ShortYears.persian(items.value(i)), i + 2, i + 4, i + 5);
    }

    private @Nullable Day make(int year, int month, int day, int next) {
        CalendarKind calendar = calendar(year, next);
        if (calendar == null || !items.isNumber(day, 1, 2) || !items.isNumber(month, 1, 2)) {
            return null;
        }
        LocalDate date = Calendars.day(calendar, year, items.value(month), items.value(day));
        return date == null ? null : new Day(calendar, date, Day.zoneOf(calendar), next);
    }

    /** The calendar that is printed behind the date, else the one that the year must be of. */
    private @Nullable CalendarKind calendar(int year, int next) {
        if (!items.is(next, Kind.ERA)) {
            return Calendars.ofYear(year);
        }
        CalendarKind printed = Calendars.ofEra(items.value(next));
        CalendarKind fitting = Objects.requireNonNullElse(Calendars.ofYear(year), printed);
        return printed == fitting || printed == CalendarKind.ISLAMIC ? printed : null;
    }
}
