package io.github.khabarlib.date;

import io.github.khabarlib.date.DateWord.Kind;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads a time of day: «۱۰:۲۰», «ساعت ۹ و ۱۳ دقیقه», «۰۸:۵۶ بعدازظهر». Looks at a bounded number of items. */
final class ClockReader {
    private static final String COLONS = ":：∶";

    private final DateItems items;
    private final ZoneReader zones;

    ClockReader(DateItems items, ZoneReader zones) {
        this.items = items;
        this.zones = zones;
    }

    /** The time that starts with item {@code i}; null if none does. */
    @Nullable
    Clock at(int i) {
        boolean named = items.is(i, Kind.AT);
        int hour = named ? skipAt(i) : i;
        if (!items.isNumber(hour, 1, 2)) {
            return null;
        }
        if (items.isSign(hour + 1, COLONS) || (named && items.isSign(hour + 1, "."))) {
            return numbers(hour);
        }
        return named ? words(hour) : null;
    }

    private int skipAt(int i) {
        int next = items.isSign(i + 1, COLONS) ? i + 2 : i + 1;
        return items.is(next, Kind.AT) ? next + 1 : next;
    }

    private @Nullable Clock numbers(int hour) {
        int minute = hour + 2;
        if (!items.isNumber(minute, 2, 2)) {
            return null;
        }
        boolean hasSecond = items.isSign(minute + 1, COLONS) && items.isNumber(minute + 2, 2, 2);
        int next = hasSecond ? skipFraction(minute + 3) : minute + 1;
        return make(hour, items.value(minute), hasSecond ? items.value(minute + 2) : 0, next);
    }

    private int skipFraction(int i) {
        boolean fraction =
                items.isSign(i, ".,") && items.isGlued(i) && items.is(i + 1, Kind.NUMBER) && items.isGlued(i + 1);
        return fraction ? i + 2 : i;
    }

    private @Nullable Clock words(int hour) {
        int minute = items.is(hour + 1, Kind.AND) ? hour + 2 : hour + 1;
        if (!items.isNumber(minute, 1, 2) || !items.is(minute + 1, Kind.MINUTE)) {
            return make(hour, 0, 0, hour + 1);
        }
        int second = minute + 3;
        boolean hasSecond =
                items.is(minute + 2, Kind.AND) && items.isNumber(second, 1, 2) && items.is(second + 1, Kind.SECOND);
        return make(
                hour, items.value(minute), hasSecond ? items.value(second) : 0, hasSecond ? second + 2 : minute + 2);
    }

    private @Nullable Clock make(int hour, int minute, int second, int next) {
        boolean hasHalf = items.is(next, Kind.HALF_DAY);
        int hours = hasHalf ? HalfDay.hours(items.value(hour), items.value(next)) : items.value(hour);
        if (hours > 23 || minute > 59 || second > 59) {
            return null;
        }
        PrintedZone zone = zones.at(hasHalf ? next + 1 : next);
        return new Clock(LocalTime.of(hours, minute, second), zone.zone(), zone.next());
    }
}
