package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A string as normalised, and where it stands in the source.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Passage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final @Nullable Span span;

    private Passage(String text, @Nullable Span span) {
        this.text = Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text: is empty");
        }
        this.span = span;
    }

    /**
     * Makes one.
     *
     * @param text the normalised text, never empty
     * @param span where it stands in the source text; absent for what stood in metadata only; null for none
     */
    public static Passage of(String text, @Nullable Span span) {
        return new Passage(text, span);
    }

    /** The normalised text, never empty. */
    public String text() {
        return text;
    }

    /** Where it stands in the source text; absent for what stood in metadata only. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    /** Makes one that stood in metadata only. */
    public static Passage ofMetadata(String text) {
        return new Passage(text, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Passage that && text.equals(that.text) && Objects.equals(span, that.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, span);
    }

    @Override
    public String toString() {
        return "Passage[" + "text=" + text + ", span=" + span + "]";
    }
}
