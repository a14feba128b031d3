package io.github.khabarlib.article;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as printed, and the day it names.
 *
 * <p>Time, instant and zone are absent where they were not printed; nothing is filled in.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class NewsDate implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String text;
    private final @Nullable Span span;
    private final CalendarKind calendar;
    private final LocalDate date;
    private final @Nullable LocalTime time;
    private final @Nullable Instant instant;
    private final @Nullable ZoneId zone;
    private final DateEvidence evidence;

    private NewsDate(Builder builder) {
        this.text = builder.text;
        this.span = builder.span;
        this.calendar = Components.required(builder.calendar, "calendar");
        this.date = Components.required(builder.date, "date");
        this.time = builder.time;
        this.instant = builder.instant;
        this.zone = builder.zone;
        this.evidence = Components.required(builder.evidence, "evidence");
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.text = text;
        builder.span = span;
        builder.calendar = calendar;
        builder.date = date;
        builder.time = time;
        builder.instant = instant;
        builder.zone = zone;
        builder.evidence = evidence;
        return builder;
    }

    /** The date as printed, normalised; absent where it was read from metadata or an address only. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** Where it stands in the source text. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /** The calendar it was printed in. */
    public CalendarKind calendar() {
        return calendar;
    }

    /** The day, in the ISO calendar. */
    public LocalDate date() {
        return date;
    }

    /** The time of day, where printed. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(time);
    }

    /** The moment, where both time and zone are known. */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instant);
    }

    /** The zone the time is meant in. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** Where the date was read. */
    public DateEvidence evidence() {
        return evidence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewsDate that
                && Objects.equals(text, that.text)
                && Objects.equals(span, that.span)
                && calendar.equals(that.calendar)
                && date.equals(that.date)
                && Objects.equals(time, that.time)
                && Objects.equals(instant, that.instant)
                && Objects.equals(zone, that.zone)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, span, calendar, date, time, instant, zone, evidence);
    }

    @Override
    public String toString() {
        return "NewsDate[" + "text=" + text + ", span=" + span + ", calendar=" + calendar + ", date=" + date + ", time="
                + time + ", instant=" + instant + ", zone=" + zone + ", evidence=" + evidence + "]";
    }

    /** Collects the components; not thread-safe. Components that may be absent take null for absent. */
    public static final class Builder {
        private @Nullable String text;
        private @Nullable Span span;
        private @Nullable CalendarKind calendar;
        private @Nullable LocalDate date;
        private @Nullable LocalTime time;
        private @Nullable Instant instant;
        private @Nullable ZoneId zone;
        private @Nullable DateEvidence evidence;

        private Builder() {}

        /** Sets {@link NewsDate#text()}. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Sets {@link NewsDate#span()}. */
        public Builder span(@Nullable Span span) {
            this.span = span;
            return this;
        }

        /** Sets {@link NewsDate#calendar()}. */
        public Builder calendar(CalendarKind calendar) {
            this.calendar = Objects.requireNonNull(calendar, "calendar");
            return this;
        }

        /** Sets {@link NewsDate#date()}. */
        public Builder date(LocalDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /** Sets {@link NewsDate#time()}. */
        public Builder time(@Nullable LocalTime time) {
            this.time = time;
            return this;
        }

        /** Sets {@link NewsDate#instant()}. */
        public Builder instant(@Nullable Instant instant) {
            this.instant = instant;
            return this;
        }

        /** Sets {@link NewsDate#zone()}. */
        public Builder zone(@Nullable ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /** Sets {@link NewsDate#evidence()}. */
        public Builder evidence(DateEvidence evidence) {
            this.evidence = Objects.requireNonNull(evidence, "evidence");
            return this;
        }

        /**
         * Builds the value.
         *
         * @throws IllegalStateException if calendar or date or evidence was not set
         */
        public NewsDate build() {
            return new NewsDate(this);
        }
    }
}
