package io.github.khabarlib.date;

import io.github.khabarlib.date.DateWord.Kind;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads a zone: {@code Z}, {@code +03:30} (also {@code +3:30} and {@code +0330}), {@code GMT+08:00}, «به وقت کابل».
 */
final class ZoneReader {
    private static final int MOST_HOURS = 18;

    private final DateItems items;
    private final boolean bareMinus;

    /** @param bareMinus whether {@code -05:00} behind a time is an offset; in prose it is the end of a stretch of time */
    ZoneReader(DateItems items, boolean bareMinus) {
        this.items = items;
        this.bareMinus = bareMinus;
    }

    /** The zone that starts with item {@code i}, or no zone. */
    PrintedZone at(int i) {
        int next = items.isSign(i, "(") ? i + 1 : i;
        if (items.is(next, Kind.ZONE)) {
            return new PrintedZone(items.zone(next), next + 1);
        }
        boolean named = items.is(next, Kind.UTC);
        PrintedZone offset = offset(named ? next + 1 : next, named);
        if (offset != null) {
            return offset;
        }
        return named ? new PrintedZone(ZoneOffset.UTC, next + 1) : new PrintedZone(null, i);
    }

    private @Nullable PrintedZone offset(int sign, boolean named) {
        boolean minus = items.isSign(sign, "-−");
        if ((!items.isSign(sign, "+") && !(minus && (named || bareMinus))) || !items.isGlued(sign + 1)) {
            return null;
        }
        int hour = sign + 1;
        if (items.isNumber(hour, 3, 4)) {
            return offset(minus, items.value(hour) / 100, items.value(hour) % 100, hour + 1);
        }
        if (!items.isNumber(hour, 1, 2)) {
            return null;
        }
        boolean hasMinute = items.isSign(hour + 1, ":") && items.isNumber(hour + 2, 2, 2);
        return offset(minus, items.value(hour), hasMinute ? items.value(hour + 2) : 0, hasMinute ? hour + 3 : hour + 1);
    }

    private static @Nullable PrintedZone offset(boolean minus, int hours, int minutes, int next) {
        if (hours > MOST_HOURS || minutes > 59 || (hours == MOST_HOURS && minutes > 0)) {
            return null;
        }
        int sign = minus ? -1 : 1;
        ZoneId zone = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        return new PrintedZone(zone, next);
    }
}
