package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words that mark reported speech, such as «گفت».
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Cue implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String lemma;
    private final Span span;
    private final Polarity polarity;

    private Cue(String text, String lemma, Span span, Polarity polarity) {
        this.text = Objects.requireNonNull(text, "text");
        this.lemma = Objects.requireNonNull(lemma, "lemma");
        this.span = Objects.requireNonNull(span, "span");
        this.polarity = Objects.requireNonNull(polarity, "polarity");
    }

    /**
     * Makes one.
     *
     * @param text the cue as normalised
     * @param lemma one form for all tenses and numbers, such as «گفت» for «می‌گوید»
     * @param span where it stands in the source text
     * @param polarity whether the speaker affirms the content
     */
    public static Cue of(String text, String lemma, Span span, Polarity polarity) {
        return new Cue(text, lemma, span, polarity);
    }

    /** The cue as normalised. */
    public String text() {
        return text;
    }

    /** One form for all tenses and numbers, such as «گفت» for «می‌گوید». */
    public String lemma() {
        return lemma;
    }

    /** Where it stands in the source text. */
    public Span span() {
        return span;
    }

    /** Whether the speaker affirms the content. */
    public Polarity polarity() {
        return polarity;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cue that
                && text.equals(that.text)
                && lemma.equals(that.lemma)
                && span.equals(that.span)
                && polarity.equals(that.polarity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, lemma, span, polarity);
    }

    @Override
    public String toString() {
        return "Cue[" + "text=" + text + ", lemma=" + lemma + ", span=" + span + ", polarity=" + polarity + "]";
    }
}
