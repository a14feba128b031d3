package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.page.BoilerplateRule.Mode;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.text.Tokens;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows what pages print around their articles: by phrases, by form, by its place at the edge of a paragraph.
 *
 * <p>Immutable and thread-safe.
 */
public final class Boilerplate {
    /** In characters; a longer line is prose, whatever phrases it holds. */
    private static final int LONGEST_LINE = 300;

    private static final int LONGEST_DISCLAIMER = 500;
    private static final int LONGEST_REQUEST = 110;

    private final PhraseTable<BoilerplateRule> table =
            PhraseTable.load(Boilerplate.class, "boilerplate.tsv", BoilerplateRule::of);

    private Boilerplate() {}

    /** The table that the library brings. Loaded when first asked for. */
    public static Boilerplate standard() {
        return Holder.STANDARD;
    }

    /**
     * The boilerplate of a line or paragraph: all of it, its edges, or nothing.
     *
     * @param text the line, hard wraps joined, normalised or not
     * @return stretches in order that do not overlap
     */
    public List<Cut> cuts(String text) {
        return cuts(Tokens.of(text));
    }

    /** As {@link #cuts(String)}, of a text whose tokens are known. */
    public List<Cut> cuts(Tokens tokens) {
        List<PhraseMatch<BoilerplateRule>> phrases = phrases(tokens.text());
        List<Cut> all = line(tokens, phrases);
        boolean phrased = !phrases.isEmpty() || tokens.text().length() > LONGEST_DISCLAIMER;
        return all.isEmpty() ? ParagraphEdges.cut(table, tokens.text(), phrased) : all;
    }

    /** The phrases in a text that is not too long for one of them to say what all of it is. */
    private List<PhraseMatch<BoilerplateRule>> phrases(String text) {
        return text.length() > LONGEST_DISCLAIMER ? List.of() : table.findAll(text);
    }

    /** Whether all of {@code line} is boilerplate. */
    public boolean isLine(String line) {
        return line.length() <= LONGEST_DISCLAIMER
                && !line(Tokens.of(line), phrases(line)).isEmpty();
    }

    /** What {@code line} is where all of it is boilerplate; empty where it is not, or not of one kind. */
    Optional<RemovedType> wholeLine(String line) {
        List<Cut> cuts = line(Tokens.of(line), phrases(line));
        return cuts.isEmpty() ? Optional.empty() : Optional.of(cuts.get(0).type());
    }

    private List<Cut> line(Tokens tokens, List<PhraseMatch<BoilerplateRule>> phrases) {
        String text = tokens.text();
        if (text.length() > LONGEST_DISCLAIMER) {
            return List.of();
        }
        Optional<RemovedType> held = held(text, phrases);
        if (held.isPresent()) {
            return List.of(new Cut(0, text.length(), held.get()));
        }
        return text.length() > LONGEST_LINE ? List.of() : covered(tokens);
    }

    private List<Cut> covered(Tokens tokens) {
        List<Cut> covered = LineCover.cover(table, tokens);
        RemovedType shape = covered.isEmpty() ? shape(tokens) : null;
        return shape == null ? covered : List.of(new Cut(0, tokens.text().length(), shape));
    }

    private @Nullable RemovedType shape(Tokens tokens) {
        return MenuLine.is(table, tokens) ? RemovedType.NAVIGATION : LineShape.of(tokens);
    }

    /** What a phrase that speaks for the whole line says it is. */
    private static Optional<RemovedType> held(String text, List<PhraseMatch<BoilerplateRule>> phrases) {
        boolean first = true;
        for (PhraseMatch<BoilerplateRule> match : phrases) {
            if (speaksForAll(match.value(), text.length(), first && isFirstWord(text, match.start()))
                    || speaksAtTheEnd(match, text)) {
                return Optional.of(match.value().type());
            }
            first = false;
        }
        return Optional.empty();
    }

    private static boolean speaksForAll(BoilerplateRule rule, int length, boolean first) {
        boolean counts = rule.is(Mode.WITHIN) || (first && rule.is(Mode.START));
        return rule.is(Mode.DISCLAIMER) || (counts && length <= LONGEST_LINE);
    }

    /** «… را دنبال کنید»: asks the reader to do something, and is no sentence of the report. */
    private static boolean speaksAtTheEnd(PhraseMatch<BoilerplateRule> match, String text) {
        return match.value().is(Mode.ENDING)
                && text.length() <= LONGEST_REQUEST
                && text.indexOf('.') < 0
                && text.indexOf('«') < 0
                && isWithoutLetters(text, match.end(), text.length());
    }

    private static boolean isFirstWord(String text, int start) {
        return isWithoutLetters(text, 0, start);
    }

    private static boolean isWithoutLetters(String text, int from, int to) {
        int i = from;
        while (i < to && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i == to;
    }

    private static final class Holder {
        static final Boilerplate STANDARD = new Boilerplate();
    }
}
