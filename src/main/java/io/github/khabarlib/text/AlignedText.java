package io.github.khabarlib.text;

import io.github.khabarlib.article.Span;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Normalised text that knows the way back to the source it was made from. Immutable and thread-safe. Offsets are UTF-16
 * units; those of the source are into the whole source, also where only a part of it was normalised.
 */
public final class AlignedText implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final Span sourceSpan;
    private final Alignment alignment;

    /** In characters; the tokens of a longer text are worked out anew, so as not to hold them all the while. */
    private static final int LONGEST_KEPT = 1 << 16;

    /** Null until asked for; which thread worked them out makes no difference. */
    private transient @Nullable Tokens tokens;

    AlignedText(String text, Span sourceSpan, Alignment alignment) {
        this.text = text;
        this.sourceSpan = sourceSpan;
        this.alignment = alignment;
    }

    /** {@code source[range]} exactly as it stands, for text that is not to be normalised. */
    public static AlignedText unchanged(String source, Span range) {
        return new AlignedText(range.of(source), range, Alignment.shifted(range.start(), range.length()));
    }

    /** The normalised text. */
    public String text() {
        return text;
    }

    /** The tokens of the normalised text. Worked out when first asked for. */
    public Tokens tokens() {
        Tokens known = tokens;
        if (known == null) {
            known = Tokens.of(text);
            tokens = text.length() > LONGEST_KEPT ? null : known;
        }
        return known;
    }

    /** Length of the normalised text. */
    public int length() {
        return text.length();
    }

    /** The stretch of source the text was made from, with what was removed at its edges. */
    public Span sourceSpan() {
        return sourceSpan;
    }

    /**
     * The stretch of source that {@code normalized} was made from, as tight as it can be: what was removed at its edges
     * is not in it, and a half-space that was put in has an empty place.
     *
     * @throws IndexOutOfBoundsException if it reaches beyond the text
     */
    public Span toSource(Span normalized) {
        return toSource(normalized.start(), normalized.end());
    }

    /**
     * As {@link #toSource(Span)}, for {@code text().substring(start, end)}.
     *
     * @throws IndexOutOfBoundsException if it reaches beyond the text
     */
    public Span toSource(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (text.isEmpty()) {
            return new Span(sourceSpan.start(), sourceSpan.start());
        }
        return alignment.toSource(start, end);
    }

    /**
     * The stretch of normalised text made from {@code source}: every character any part of whose origin lies in it.
     * Empty if all of it was removed, then standing where it would have stood. What lies outside {@link #sourceSpan()}
     * is left out of account.
     */
    public Span toNormalized(Span source) {
        return text.isEmpty() ? new Span(0, 0) : alignment.toNormalized(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AlignedText that
                && text.equals(that.text)
                && sourceSpan.equals(that.sourceSpan)
                && alignment.equals(that.alignment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, sourceSpan);
    }

    /** The normalised text. */
    @Override
    public String toString() {
        return text;
    }
}
