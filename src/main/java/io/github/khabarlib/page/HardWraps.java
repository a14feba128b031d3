package io.github.khabarlib.page;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Tells from the lengths of all lines whether a text was broken at a fixed width, and which of its lines are full.
 *
 * <p>Some programs break before a line grows beyond the width, some at the first space beyond it; a browser breaks by
 * the width of letters, which is known only roughly. The strictest of these rules that explains the lines is taken.
 */
final class HardWraps {
    /** In characters; nothing narrower is called a wrapped line, nothing wider is a width to wrap at. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 250;

    /** In characters; a single line of this length that no sentence ends with tells of a wrap. */
    private static final int TELLING = 90;

    private static final int USUAL = 140;

    /** In characters; programs disagree on whether the space at the break counts. */
    private static final int SLACK = 2;

    /** How far a line broken by the width of its letters may stay below the longest. */
    private static final double LOOSENESS = 0.88;

    private final String text;
    private final List<TextLine> lines;
    private final IntPredicate open;

    private HardWraps(String text, List<TextLine> lines, IntPredicate open) {
        this.text = text;
        this.lines = lines;
        this.open = open;
    }

    /**
     * Which lines are full.
     *
     * @param open which lines may go on in the next as far as their own end tells
     */
    static IntPredicate full(String text, List<TextLine> lines, IntPredicate open) {
        return new HardWraps(text, lines, open).full();
    }

    private IntPredicate full() {
        int longest = longest();
        if (longest < NARROWEST || longest > WIDEST) {
            return line -> false;
        }
        IntPredicate loose = line -> withNextWord(line) > longest * LOOSENESS;
        int explained = count(loose);
        if (explained == 1 && longest >= TELLING && longest <= USUAL) {
            return strict(longest);
        }
        if (explained < 2 || explained * 2 < count(line -> lines.get(line).width() > longest * 0.6)) {
            return line -> false;
        }
        IntPredicate strict = strict(longest);
        return count(strict) * 10 >= explained * 9 ? strict : loose;
    }

    private IntPredicate strict(int longest) {
        int longestWithoutLastWord = longestWithoutLastWord();
        IntPredicate before = line -> withNextWord(line) > longest - SLACK;
        IntPredicate after = line -> lines.get(line).width() > longestWithoutLastWord;
        return count(after) > count(before) ? after : before;
    }

    private int withNextWord(int line) {
        return lines.get(line).width() + 1 + lines.get(line + 1).firstWord(text);
    }

    private int longest() {
        return lines.stream().mapToInt(TextLine::width).max().orElse(0);
    }

    private int longestWithoutLastWord() {
        return lines.stream()
                .mapToInt(line -> line.width() - line.lastWord(text) - 1)
                .max()
                .orElse(0);
    }

    private int count(IntPredicate rule) {
        int count = 0;
        for (int line = 0; line < lines.size() - 1; line++) {
            count += open.test(line) && rule.test(line) ? 1 : 0;
        }
        return count;
    }
}
