package io.github.khabarlib.export;

import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.text.AlignedText;
import io.github.khabarlib.text.PersianNormalizer;
import io.github.khabarlib.text.PersianNormalizer.LineBreaks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of a column and how it lies to the source. Immutable. */
final class ViewText {
    private static final char HALF_SPACE = '\u200c';
    /** As blocks are normalised when they are read. */
    private static final PersianNormalizer NORMALIZER =
            PersianNormalizer.builder().lineBreaks(LineBreaks.JOIN).build();

    private final String source;
    private final String text;
    private final @Nullable Span span;
    private final @Nullable AlignedText aligned;

    private ViewText(String source, String text, @Nullable Span span, @Nullable AlignedText aligned) {
        this.source = source;
        this.text = text;
        this.span = span;
        this.aligned = aligned;
    }

    /** A stretch of the source as it stands. */
    static ViewText ofSource(String source, Span span) {
        return new ViewText(source, span.of(source), span, null);
    }

    /**
     * A passage as read. An article knows where a passage stands, but not which of its characters stands where: that is
     * found by normalising once more. Where it comes out otherwise, as of an article of another version or made by hand,
     * the passage stands without marks.
     */
    static ViewText ofPassage(String source, Passage passage) {
        Optional<Span> within = passage.span().filter(span -> span.end() <= source.length());
        AlignedText aligned = within.map(span -> NORMALIZER.align(source, span))
                .filter(found -> found.text().equals(passage.text()))
                .orElse(null);
        return new ViewText(source, passage.text(), aligned == null ? null : aligned.sourceSpan(), aligned);
    }

    String text() {
        return text;
    }

    /** Where it stands in the source; null where its characters cannot be told there. */
    @Nullable
    Span span() {
        return span;
    }

    /** Where {@code mark} stands in this text; empty where it has no part in it. */
    Span place(Span mark) {
        if (span == null) {
            return new Span(0, 0);
        }
        int start = Math.max(mark.start(), span.start());
        int end = Math.max(start, Math.min(mark.end(), span.end()));
        if (aligned != null) {
            return aligned.toNormalized(new Span(start, end));
        }
        return new Span(start - span.start(), end - span.start());
    }

    /** The first half-space in {@code text[from, to)} that was put in where the source has none; {@code to} for none. */
    int nextRestored(int from, int to) {
        int at = aligned == null ? to : from;
        while (at < to && (text.charAt(at) != HALF_SPACE || !isRestored(at))) {
            at++;
        }
        return at;
    }

    private boolean isRestored(int at) {
        return aligned != null && aligned.toSource(at, at + 1).of(source).isBlank();
    }
}
