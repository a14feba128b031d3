package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a statement, as the text names them and as the article lets it be resolved.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Speaker implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SpeakerForm form;
    private final @Nullable String mention;
    private final @Nullable String name;
    private final @Nullable String role;
    private final @Nullable Span span;
    private final @Nullable Integer person;
    private final Resolution resolution;

    private Speaker(Builder builder) {
        this.form = Components.required(builder.form, "form");
        this.mention = builder.mention;
        this.name = builder.name;
        this.role = builder.role;
        this.span = builder.span;
        this.person = builder.person;
        this.resolution = Components.required(builder.resolution, "resolution");
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.form = form;
        builder.mention = mention;
        builder.name = name;
        builder.role = role;
        builder.span = span;
        builder.person = person;
        builder.resolution = resolution;
        return builder;
    }

    /** How the text names the speaker. */
    public SpeakerForm form() {
        return form;
    }

    /** The words of the mention; absent where the form is none. */
    public Optional<String> mention() {
        return Optional.ofNullable(mention);
    }

    /** The fullest name that the article gives; absent where it gives none. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** The role as named in this place. */
    public Optional<String> role() {
        return Optional.ofNullable(role);
    }

    /** Where the mention stands. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /** The same number means the same person within an article; absent where unresolved. */
    public Optional<Integer> person() {
        return Optional.ofNullable(person);
    }

    /** How it is known who speaks. */
    public Resolution resolution() {
        return resolution;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Speaker that
                && form.equals(that.form)
                && Objects.equals(mention, that.mention)
                && Objects.equals(name, that.name)
                && Objects.equals(role, that.role)
                && Objects.equals(span, that.span)
                && Objects.equals(person, that.person)
                && resolution.equals(that.resolution);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, mention, name, role, span, person, resolution);
    }

    @Override
    public String toString() {
        return "Speaker[" + "form=" + form + ", mention=" + mention + ", name=" + name + ", role=" + role + ", span="
                + span + ", person=" + person + ", resolution=" + resolution + "]";
    }

    /** Collects the components; not thread-safe. Components that may be absent take null for absent. */
    public static final class Builder {
        private @Nullable SpeakerForm form;
        private @Nullable String mention;
        private @Nullable String name;
        private @Nullable String role;
        private @Nullable Span span;
        private @Nullable Integer person;
        private @Nullable Resolution resolution;

        private Builder() {}

        /** Sets {@link Speaker#form()}. */
        public Builder form(SpeakerForm form) {
            this.form = Objects.requireNonNull(form, "form");
            return this;
        }

        /** Sets {@link Speaker#mention()}. */
        public Builder mention(@Nullable String mention) {
            this.mention = mention;
            return this;
        }

        /** Sets {@link Speaker#name()}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets {@link Speaker#role()}. */
        public Builder role(@Nullable String role) {
            this.role = role;
            return this;
        }

        /** Sets {@link Speaker#span()}. */
        public Builder span(@Nullable Span span) {
            this.span = span;
            return this;
        }

        /** Sets {@link Speaker#person()}. */
        public Builder person(@Nullable Integer person) {
            this.person = person;
            return this;
        }

        /** Sets {@link Speaker#resolution()}. */
        public Builder resolution(Resolution resolution) {
            this.resolution = Objects.requireNonNull(resolution, "resolution");
            return this;
        }

        /**
         * Builds the value.
         *
         * @throws IllegalStateException if form or resolution was not set
         */
        public Speaker build() {
            return new Speaker(this);
        }
    }
}
