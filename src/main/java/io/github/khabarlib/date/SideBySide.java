package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Joins the same day printed in two or three calendars to one date. Stateless. */
final class SideBySide {
    private static final int MOST_BETWEEN = 6;

    private SideBySide() {}

    static List<FoundDate> joined(List<FoundDate> dates, DateItems items) {
        List<FoundDate> joined = new ArrayList<>();
        FoundDate last = null;
        for (FoundDate date : dates) {
            boolean same = last != null && areBeside(last, date, items) && areSameDay(last, date);
            if (same) {
                joined.set(joined.size() - 1, better(joined.get(joined.size() - 1), date));
            } else {
                joined.add(date);
            }
            last = date;
        }
        return joined;
    }

    private static boolean areBeside(FoundDate left, FoundDate right, DateItems items) {
        if (right.firstItem() - left.nextItem() > MOST_BETWEEN) {
            return false;
        }
        for (int i = left.nextItem(); i < right.firstItem(); i++) {
            if (items.is(i, DateWord.Kind.OTHER) || items.is(i, DateWord.Kind.NUMBER)) {
                return false;
            }
        }
        return true;
    }

    /** A lunar day may be off by the sighting of the moon; one of the others is a day off where it is past midnight. */
    private static boolean areSameDay(FoundDate left, FoundDate right) {
        if (left.calendar() == right.calendar()) {
            return false;
        }
        boolean lunar = left.calendar() == CalendarKind.ISLAMIC || right.calendar() == CalendarKind.ISLAMIC;
        long apart = Math.abs(ChronoUnit.DAYS.between(left.date(), right.date()));
        return apart <= (lunar ? 2 : 1);
    }

    /** The Persian day before the Gregorian, that before the lunar: the order in which editors look at them. */
    private static FoundDate better(FoundDate left, FoundDate right) {
        return left.calendar().compareTo(right.calendar()) <= 0 ? left.completedBy(right) : right.completedBy(left);
    }
}
