package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.data.Resources;
import io.github.khabarlib.text.Digits;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the date in an address. Stateless. */
final class UrlDates {
    private static final int LONGEST = 4096;
    private static final int DATE = 8;
    /** Before these years there was no news on the web. */
    private static final int FIRST_PERSIAN = 1370;

    private static final int FIRST_GREGORIAN = 1990;

    private UrlDates() {}

    static Optional<Day> read(String url) {
        if (url.length() > LONGEST) {
            return Optional.empty();
        }
        String ascii = Digits.toAscii(url);
        int hostAt = ascii.indexOf("://") < 0 ? 0 : ascii.indexOf("://") + 3;
        List<String> parts = List.of(ascii.substring(hostAt).split("[/?&=#]", -1));
        Day inFolders = folders(parts);
        return Optional.ofNullable(inFolders == null ? number(parts) : inFolders);
    }

    private static @Nullable Day folders(List<String> parts) {
        for (int i = 1; i + 2 < parts.size(); i++) {
            if (isNumber(parts.get(i), 4, 4) && isNumber(parts.get(i + 1), 1, 2) && isNumber(parts.get(i + 2), 1, 2)) {
                Day day = day(value(parts.get(i)), value(parts.get(i + 1)), value(parts.get(i + 2)));
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable Day number(List<String> parts) {
        String host = parts.get(0).toLowerCase(Locale.ROOT);
        for (String part : parts.subList(1, parts.size())) {
            String stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
            Day day = isNumber(stem, DATE, 14) ? number(stem, host) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** A number that the host is known to begin with the day, or too long to be a mere count, or a Gregorian day. */
    private static @Nullable Day number(String digits, String host) {
        for (Shape shape : Holder.SHAPES) {
            if (shape.fits(host, digits)) {
                return day(shape.century() + digits);
            }
        }
        boolean isDay = digits.length() == DATE && digits.startsWith("20");
        return isDay || (digits.length() >= 12 && digits.length() != 13) ? day(digits) : null;
    }

    private static @Nullable Day day(String digits) {
        return day(value(digits.substring(0, 4)), value(digits.substring(4, 6)), value(digits.substring(6, DATE)));
    }

    private static @Nullable Day day(int year, int month, int day) {
        CalendarKind calendar = Calendars.ofYear(year);
        if (calendar == null || year < (calendar == CalendarKind.PERSIAN ? FIRST_PERSIAN : FIRST_GREGORIAN)) {
            return null;
        }
        LocalDate date = Calendars.day(calendar, year, month, day);
        return date == null ? null : new Day(calendar, date, null, 0);
    }

    private static boolean isNumber(String part, int fewest, int most) {
        return part.length() >= fewest
                && part.length() <= most
                && Digits.value(part).isPresent();
    }

    private static int value(String digits) {
        return Integer.parseInt(digits);
    }

    /** How a host begins its numbers: {@code length} digits, the day at their head without {@code century}. */
    private record Shape(String host, int length, String century) {
        boolean fits(String actualHost, String digits) {
            boolean sameHost = actualHost.equals(host) || actualHost.endsWith("." + host);
            return sameHost && digits.length() == length;
        }
    }

    /** Loaded when first asked for. */
    private static final class Holder {
        private static final List<Shape> SHAPES = Resources.rows(UrlDates.class, "url-dates.tsv").stream()
                .map(row -> Resources.convert("url-dates.tsv", row, Holder::shape))
                .toList();

        private static Shape shape(List<String> row) {
            return new Shape(
                    row.get(0), Integer.parseInt(row.get(1)), row.get(2).replace("-", ""));
        }
    }
}
