package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.date.DateWord.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a row of items in one forward pass, and ties each to the time beside it. */
final class DateFinder {
    /** What may stand between a date and its time. */
    private static final String BETWEEN = "-–—/|•·,،؛:()[]";

    private static final int MOST_BETWEEN = 6;

    private final DateItems items;
    private final DayReader named;
    private final NumericDayReader numeric;
    private final ClockReader clocks;
    private final List<FoundDate> found = new ArrayList<>();
    private @Nullable Clock waiting;
    private int waitingFrom;

    private DateFinder(DateItems items, boolean machine) {
        this.items = items;
        this.named = new DayReader(items);
        this.numeric = new NumericDayReader(items, machine && items.has(Kind.HALF_DAY));
        this.clocks = new ClockReader(items, new ZoneReader(items, machine));
    }

    /** Dates as people print them. */
    static List<FoundDate> printed(DateItems items) {
        return new DateFinder(items, false).find();
    }

    /** Dates as machines write them: a clock of twelve hours goes with the month first, an offset may be negative. */
    static List<FoundDate> machine(DateItems items) {
        return new DateFinder(items, true).find();
    }

    private List<FoundDate> find() {
        int i = 0;
        while (i < items.size()) {
            i = readAt(i);
        }
        return SideBySide.joined(found, items);
    }

    private int readAt(int i) {
        Day day = named.at(i);
        day = day == null ? numeric.at(i) : day;
        if (day != null) {
            return add(day, i);
        }
        Clock clock = clocks.at(i);
        if (clock == null) {
            return i + 1;
        }
        waiting = clock;
        waitingFrom = i;
        return clock.next();
    }

    /** Takes the time before the date if there is one that no date has taken, else the one behind it. */
    private int add(Day day, int start) {
        Day checked = day.calendar() == CalendarKind.ISLAMIC ? byWeekday(day, start) : day;
        int first = startOfWeekday(start);
        Clock before = waiting;
        waiting = null;
        if (before != null && skipBetween(before.next(), start, false) == start) {
            found.add(new FoundDate(checked, before, labelBefore(waitingFrom), waitingFrom, day.next()));
            return day.next();
        }
        Clock behind = clocks.at(skipBetween(day.next(), items.size(), true));
        int next = behind == null ? day.next() : behind.next();
        found.add(new FoundDate(checked, behind, labelBefore(first), first, next));
        return next;
    }

    private int skipBetween(int from, int limit, boolean overLines) {
        int i = from;
        while (i < limit && i - from < MOST_BETWEEN && isBetween(i) && (overLines || !items.startsLine(i))) {
            i++;
        }
        return i == limit && !overLines && items.startsLine(i) ? from : i;
    }

    private boolean isBetween(int i) {
        return items.isSign(i, BETWEEN) || items.kind(i).connects();
    }

    /** What the date that starts with item {@code i} is said to be of. */
    private DateLabel labelBefore(int i) {
        int at = i - 1;
        while (i - at < MOST_BETWEEN && isBetween(at) && !items.kind(at).isLabel()) {
            at--;
        }
        return DateLabel.of(items.kind(at));
    }

    private int startOfWeekday(int day) {
        int before = items.isSign(day - 1, BETWEEN) ? day - 2 : day - 1;
        return items.is(before, Kind.WEEKDAY) ? before : day;
    }

    /** A lunar month begins when the moon is sighted: the weekday beside tells which of the days around it is meant. */
    private Day byWeekday(Day day, int start) {
        int weekday = startOfWeekday(start);
        if (weekday == start) {
            return day;
        }
        for (int shift : new int[] {0, 1, -1}) {
            LocalDate shifted = day.date().plusDays(shift);
            if (shifted.getDayOfWeek().getValue() == items.value(weekday)) {
                return new Day(day.calendar(), shifted, day.zone(), day.next());
            }
        }
        return day;
    }
}
