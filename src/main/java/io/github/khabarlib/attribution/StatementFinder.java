package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.text.PersianNormalizer;
import io.github.khabarlib.text.PersianNormalizer.LineBreaks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds reported speech: who says what, by which words. A grammar over tables of cues, roles and adjuncts reads the
 * blocks forwards, once; no model and no list of people is involved.
 *
 * <p>Immutable, thread-safe and serializable. Text never makes it throw; time is linear in the length of the text.
 */
public final class StatementFinder implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final StatementFinder STANDARD = new StatementFinder();

    private StatementFinder() {}

    /** The finder with the tables of this library. */
    public static StatementFinder standard() {
        return STANDARD;
    }

    /**
     * The statements of an article, in the order of their first words; spans are into the source of the blocks.
     *
     * @param blocks the article's blocks in order; {@link TextBlock.Kind#OTHER} and captions are passed over
     * @param credits the credits found in them: what an outlet itself reports is no statement
     */
    public List<Statement> find(List<TextBlock> blocks, List<Credit> credits) {
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(credits, "credits");
        StatementReader reader = new StatementReader(blocks, credits);
        List<StatementDraft> drafts = reader.read();
        return new StatementBuilder(blocks, reader.persons()).build(drafts);
    }

    /** The statements of a text, each line of which is a paragraph. */
    public List<Statement> find(String text) {
        Objects.requireNonNull(text, "text");
        return find(paragraphs(text), List.of());
    }

    private static List<TextBlock> paragraphs(String text) {
        PersianNormalizer.Worker normalizer =
                PersianNormalizer.builder().lineBreaks(LineBreaks.JOIN).build().worker();
        List<TextBlock> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            blocks.add(TextBlock.of(normalizer.align(text, new Span(start, end)), TextBlock.Kind.PARAGRAPH));
            start = end + 1;
        }
        return blocks;
    }
}
