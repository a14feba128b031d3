package io.github.khabarlib.page;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * How a text parts its paragraphs: by blank lines, by line ends alone, or now so, now so.
 *
 * @param blank breaks between paragraphs that have a blank line
 * @param plain those that have none
 */
record Separators(int blank, int plain) {
    /** Counts them behind the lines that {@code last} says are certainly the last of their paragraph. */
    static Separators of(List<TextLine> lines, IntPredicate last) {
        int blank = 0;
        int plain = 0;
        for (int line = 0; line < lines.size() - 1; line++) {
            if (last.test(line) && lines.get(line + 1).afterBlank()) {
                blank++;
            } else if (last.test(line)) {
                plain++;
            }
        }
        return new Separators(blank, plain);
    }

    /** Whether a break of this kind is certainly none between paragraphs of the text. */
    boolean areNot(boolean afterBlank) {
        return afterBlank ? plain > 0 && blank == 0 : blank > 0 && plain == 0;
    }
}
