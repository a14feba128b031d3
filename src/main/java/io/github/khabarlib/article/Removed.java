package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of source text that is not headline, lead or body.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Removed implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RemovedType type;
    private final String text;
    private final @Nullable Span span;

    private Removed(RemovedType type, String text, @Nullable Span span) {
        this.type = Objects.requireNonNull(type, "type");
        this.text = Objects.requireNonNull(text, "text");
        this.span = span;
    }

    /**
     * Makes one.
     *
     * @param type what it is
     * @param text its words, normalised
     * @param span where it stands in the source text; null for none
     */
    public static Removed of(RemovedType type, String text, @Nullable Span span) {
        return new Removed(type, text, span);
    }

    /** What it is. */
    public RemovedType type() {
        return type;
    }

    /** Its words, normalised. */
    public String text() {
        return text;
    }

    /** Where it stands in the source text. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Removed that
                && type.equals(that.type)
                && text.equals(that.text)
                && Objects.equals(span, that.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, text, span);
    }

    @Override
    public String toString() {
        return "Removed[" + "type=" + type + ", text=" + text + ", span=" + span + "]";
    }
}
