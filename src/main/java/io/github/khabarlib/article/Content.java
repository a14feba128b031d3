package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Content implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final Span span;
    private final boolean direct;

    private Content(String text, Span span, boolean direct) {
        this.text = Objects.requireNonNull(text, "text");
        this.span = Objects.requireNonNull(span, "span");
        this.direct = direct;
    }

    /**
     * Makes one.
     *
     * @param text the reported stretch as normalised, without closing quotation marks
     * @param span where it stands in the source text
     * @param direct whether it stands inside quotation marks
     */
    public static Content of(String text, Span span, boolean direct) {
        return new Content(text, span, direct);
    }

    /** The reported stretch as normalised, without closing quotation marks. */
    public String text() {
        return text;
    }

    /** Where it stands in the source text. */
    public Span span() {
        return span;
    }

    /** Whether it stands inside quotation marks. */
    public boolean direct() {
        return direct;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content that
                && text.equals(that.text)
                && span.equals(that.span)
                && direct == that.direct;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, span, direct);
    }

    @Override
    public String toString() {
        return "Content[" + "text=" + text + ", span=" + span + ", direct=" + direct + "]";
    }
}
