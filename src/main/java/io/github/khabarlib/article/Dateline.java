package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Place and outlet that stand before a dash at the head of the text.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Dateline implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String place;
    private final @Nullable String outlet;
    private final Span span;

    private Dateline(@Nullable String place, @Nullable String outlet, Span span) {
        this.place = place;
        this.outlet = outlet;
        this.span = Objects.requireNonNull(span, "span");
    }

    /**
     * Makes one.
     *
     * @param place the place; null for none
     * @param outlet the outlet; null for none
     * @param span where it stands in the source text
     */
    public static Dateline of(@Nullable String place, @Nullable String outlet, Span span) {
        return new Dateline(place, outlet, span);
    }

    /** The place. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** The outlet. */
    public Optional<String> outlet() {
        return Optional.ofNullable(outlet);
    }

    /** Where it stands in the source text. */
    public Span span() {
        return span;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dateline that
                && Objects.equals(place, that.place)
                && Objects.equals(outlet, that.outlet)
                && span.equals(that.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, outlet, span);
    }

    @Override
    public String toString() {
        return "Dateline[" + "place=" + place + ", outlet=" + outlet + ", span=" + span + "]";
    }
}
