package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source attribution: one formula that says where the report comes from.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Credit implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CreditType type;
    private final String text;
    private final Span span;
    private final List<OutletMention> outlets;
    private final @Nullable String desk;
    private final @Nullable String reporter;
    private final @Nullable String place;

    private Credit(Builder builder) {
        this.type = Components.required(builder.type, "type");
        this.text = Components.required(builder.text, "text");
        this.span = Components.required(builder.span, "span");
        this.outlets = builder.outlets;
        this.desk = builder.desk;
        this.reporter = builder.reporter;
        this.place = builder.place;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.type = type;
        builder.text = text;
        builder.span = span;
        builder.outlets = outlets;
        builder.desk = desk;
        builder.reporter = reporter;
        builder.place = place;
        return builder;
    }

    /** The kind of formula. */
    public CreditType type() {
        return type;
    }

    /** From the opening phrase through the end of the source's name, normalised. */
    public String text() {
        return text;
    }

    /** Where it stands in the source text. */
    public Span span() {
        return span;
    }

    /** The chain, outermost first; empty for an anaphor. */
    public List<OutletMention> outlets() {
        return outlets;
    }

    /** The desk, as named in the text. */
    public Optional<String> desk() {
        return Optional.ofNullable(desk);
    }

    /** The reporter, as named in the text. */
    public Optional<String> reporter() {
        return Optional.ofNullable(reporter);
    }

    /** The place, as named in the text. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Credit that
                && type.equals(that.type)
                && text.equals(that.text)
                && span.equals(that.span)
                && outlets.equals(that.outlets)
                && Objects.equals(desk, that.desk)
                && Objects.equals(reporter, that.reporter)
                && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, text, span, outlets, desk, reporter, place);
    }

    @Override
    public String toString() {
        return "Credit[" + "type=" + type + ", text=" + text + ", span=" + span + ", outlets=" + outlets + ", desk="
                + desk + ", reporter=" + reporter + ", place=" + place + "]";
    }

    /** Collects the components; not thread-safe. Components that may be absent take null for absent. */
    public static final class Builder {
        private @Nullable CreditType type;
        private @Nullable String text;
        private @Nullable Span span;
        private List<OutletMention> outlets = List.of();
        private @Nullable String desk;
        private @Nullable String reporter;
        private @Nullable String place;

        private Builder() {}

        /** Sets {@link Credit#type()}. */
        public Builder type(CreditType type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /** Sets {@link Credit#text()}. */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /** Sets {@link Credit#span()}. */
        public Builder span(Span span) {
            this.span = Objects.requireNonNull(span, "span");
            return this;
        }

        /** Sets {@link Credit#outlets()}. */
        public Builder outlets(List<OutletMention> outlets) {
            this.outlets = List.copyOf(outlets);
            return this;
        }

        /** Sets {@link Credit#desk()}. */
        public Builder desk(@Nullable String desk) {
            this.desk = desk;
            return this;
        }

        /** Sets {@link Credit#reporter()}. */
        public Builder reporter(@Nullable String reporter) {
            this.reporter = reporter;
            return this;
        }

        /** Sets {@link Credit#place()}. */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /**
         * Builds the value.
         *
         * @throws IllegalStateException if type or text or span was not set
         */
        public Credit build() {
            return new Credit(this);
        }
    }
}
