package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day, with its time where one stands beside it, and the items it was read from. Immutable. */
final class FoundDate {
    private final Day day;
    private final @Nullable Clock clock;
    private final DateLabel label;
    private final int firstItem;
    private final int nextItem;

    FoundDate(Day day, @Nullable Clock clock, DateLabel label, int firstItem, int nextItem) {
        this.day = day;
        this.clock = clock;
        this.label = label;
        this.firstItem = firstItem;
        this.nextItem = nextItem;
    }

    CalendarKind calendar() {
        return day.calendar();
    }

    LocalDate date() {
        return day.date();
    }

    @Nullable
    LocalTime time() {
        return clock == null ? null : clock.time();
    }

    DateLabel label() {
        return label;
    }

    int firstItem() {
        return firstItem;
    }

    int nextItem() {
        return nextItem;
    }

    /** This date, with the time and the label of {@code other} where it has none itself. */
    FoundDate completedBy(FoundDate other) {
        DateLabel either = label == DateLabel.NONE ? other.label : label;
        return new FoundDate(day, clock == null ? other.clock : clock, either, firstItem, nextItem);
    }

    /** The zone printed, else the caller's, else the one the month names tell of if they may; null for none or no time. */
    private @Nullable ZoneId zone(@Nullable ZoneId standard, boolean byNames) {
        if (clock == null) {
            return null;
        }
        if (clock.zone() != null) {
            return clock.zone();
        }
        return standard == null && byNames ? day.zone() : standard;
    }

    /** The value without text and span. */
    NewsDate.Builder toNewsDate(@Nullable ZoneId standard, boolean byNames, DateEvidence evidence) {
        ZoneId zone = zone(standard, byNames);
        NewsDate.Builder builder = NewsDate.builder()
                .calendar(day.calendar())
                .date(day.date())
                .time(time())
                .zone(zone)
                .evidence(evidence);
        return zone == null ? builder : builder.instant(atTime().atZone(zone).toInstant());
    }

    /** The same moment in the caller's zone, for machines that write UTC whatever the page shows. */
    FoundDate fromUtcTo(ZoneId zone) {
        if (clock == null || clock.zone() == null || !isUtc(clock.zone())) {
            return this;
        }
        ZonedDateTime local = atTime().atZone(clock.zone()).withZoneSameInstant(zone);
        Day localDay = new Day(day.calendar(), local.toLocalDate(), day.zone(), day.next());
        return new FoundDate(localDay, new Clock(local.toLocalTime(), zone, clock.next()), label, firstItem, nextItem);
    }

    /** Without a time of midnight to the second, which machines write where they know the day only. */
    FoundDate withoutMidnight() {
        return LocalTime.MIDNIGHT.equals(time()) ? new FoundDate(day, null, label, firstItem, nextItem) : this;
    }

    private LocalDateTime atTime() {
        return day.date().atTime(Objects.requireNonNull(clock, "clock").time());
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC);
    }
}
