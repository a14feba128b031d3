package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.text.AlignedText;
import io.github.khabarlib.text.PersianNormalizer;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Finds the credits of an article: every formula that says where the report comes from. Immutable, thread-safe and
 * serializable; linear in the length of the text.
 */
public final class CreditFinder implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final CreditFinder STANDARD = new CreditFinder(CreditTables.standard());
    private static final PersianNormalizer NORMALIZER = PersianNormalizer.builder()
            .lineBreaks(PersianNormalizer.LineBreaks.JOIN)
            .build();

    private final transient CreditTables tables;

    private CreditFinder(CreditTables tables) {
        this.tables = tables;
    }

    /** The finder with the tables of the library. */
    public static CreditFinder standard() {
        return STANDARD;
    }

    private Object readResolve() {
        return STANDARD;
    }

    /**
     * The credits in the blocks of one article, in order. Blocks come in the order of the source, boilerplate included:
     * labels are looked for where the body can begin, source lines behind it.
     */
    public List<Credit> find(List<TextBlock> blocks) {
        return ArticleCredits.find(tables, List.copyOf(blocks));
    }

    /** The credits in {@code text}, a block a line; spans are into {@code text}. */
    public List<Credit> find(String text) {
        Objects.requireNonNull(text, "text");
        PersianNormalizer.Worker worker = NORMALIZER.worker();
        return find(TextLines.of(text).stream()
                .map(line -> worker.align(text, line))
                .map(CreditFinder::block)
                .toList());
    }

    private static TextBlock block(AlignedText text) {
        return TextBlock.of(text, TextBlock.Kind.UNKNOWN);
    }
}
