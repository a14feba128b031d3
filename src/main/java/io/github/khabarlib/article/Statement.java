package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event of reported speech.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Statement implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int id;
    private final Span span;
    private final List<Speaker> speakers;
    private final @Nullable Cue cue;
    private final @Nullable Content content;
    private final StatementForm form;

    private Statement(Builder builder) {
        this.id = builder.id;
        this.span = Components.required(builder.span, "span");
        this.speakers = builder.speakers;
        this.cue = builder.cue;
        this.content = builder.content;
        this.form = Components.required(builder.form, "form");
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.span = span;
        builder.speakers = speakers;
        builder.cue = cue;
        builder.content = content;
        builder.form = form;
        return builder;
    }

    /** Number within the article, from 1. */
    public int id() {
        return id;
    }

    /** From the first of name, role and pronoun to the end of the cue. */
    public Span span() {
        return span;
    }

    /** Who speaks; more than one where the text joins them. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** The cue; absent for a headline's colon. */
    public Optional<Cue> cue() {
        return Optional.ofNullable(cue);
    }

    /** What is said; absent where the text does not give it. */
    public Optional<Content> content() {
        return Optional.ofNullable(content);
    }

    /** How the parts stand to one another. */
    public StatementForm form() {
        return form;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement that
                && id == that.id
                && span.equals(that.span)
                && speakers.equals(that.speakers)
                && Objects.equals(cue, that.cue)
                && Objects.equals(content, that.content)
                && form.equals(that.form);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, span, speakers, cue, content, form);
    }

    @Override
    public String toString() {
        return "Statement[" + "id=" + id + ", span=" + span + ", speakers=" + speakers + ", cue=" + cue + ", content="
                + content + ", form=" + form + "]";
    }

    /** Collects the components; not thread-safe. Components that may be absent take null for absent. */
    public static final class Builder {
        private int id;
        private @Nullable Span span;
        private List<Speaker> speakers = List.of();
        private @Nullable Cue cue;
        private @Nullable Content content;
        private @Nullable StatementForm form;

        private Builder() {}

        /** Sets {@link Statement#id()}. */
        public Builder id(int id) {
            this.id = id;
            return this;
        }

        /** Sets {@link Statement#span()}. */
        public Builder span(Span span) {
            this.span = Objects.requireNonNull(span, "span");
            return this;
        }

        /** Sets {@link Statement#speakers()}. */
        public Builder speakers(List<Speaker> speakers) {
            this.speakers = List.copyOf(speakers);
            return this;
        }

        /** Sets {@link Statement#cue()}. */
        public Builder cue(@Nullable Cue cue) {
            this.cue = cue;
            return this;
        }

        /** Sets {@link Statement#content()}. */
        public Builder content(@Nullable Content content) {
            this.content = content;
            return this;
        }

        /** Sets {@link Statement#form()}. */
        public Builder form(StatementForm form) {
            this.form = Objects.requireNonNull(form, "form");
            return this;
        }

        /**
         * Builds the value.
         *
         * @throws IllegalStateException if span or form was not set
         */
        public Statement build() {
            return new Statement(this);
        }
    }
}
