package io.github.khabarlib.article;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's source text, half-open, in UTF-16 units. Immutable and thread-safe.
 *
 * @param start offset of the first character
 * @param end offset after the last character; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Serializable {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span: [" + start + ", " + end + ") is no range");
        }
    }

    /** Number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** Whether the span covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code other} lies within this span; edges may touch. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of {@code text} that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    // As a record has them, but not linked when first called: spans are compared in every parse.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && span.start == start && span.end == end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
