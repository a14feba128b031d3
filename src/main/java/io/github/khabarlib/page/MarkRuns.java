package io.github.khabarlib.page;

import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;

/**
 * Cuts runs of combining marks that are longer than any writing has: whoever composes them later (NFC) needs the square
 * of their length. Not thread-safe.
 */
final class MarkRuns {
    /** What no mark stands before. */
    private static final char FIRST = '\u0300';

    private final int longest;
    private int run;
    private boolean cut;

    MarkRuns(int longest) {
        this.longest = longest;
    }

    /** Whether any run was cut. */
    boolean cut() {
        return cut;
    }

    /** What to say where one was. */
    Warning warning() {
        return Warning.of(
                WarningCode.LIMIT_COMBINING_MARKS,
                "A run of combining marks is longer than the limit and was cut.",
                null);
    }

    /** {@code text} with what is left of its runs; a run may have begun in the text cut before. */
    String cutOn(String text) {
        if (run == 0 && hasShortRuns(text)) {
            return text;
        }
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            run = isMark(c) ? run + 1 : 0;
            if (run > longest && kept == null) {
                cut = true;
                kept = new StringBuilder(text.length()).append(text, 0, i);
            } else if (run <= longest && kept != null) {
                kept.appendCodePoint(c);
            }
            i = next;
        }
        return kept == null ? text : kept.toString();
    }

    /** Whether a glance tells that no run is too long: every one that is has a mark at one of these places. */
    private boolean hasShortRuns(String text) {
        for (int i = longest; i < text.length(); i += longest + 1) {
            if (isMarkUnit(text.charAt(i))) {
                return false;
            }
        }
        return text.isEmpty() || !isMarkUnit(text.charAt(text.length() - 1));
    }

    private static boolean isMarkUnit(char c) {
        return !Characters.letterOrDigit(c) && (isMark(c) || Character.isSurrogate(c));
    }

    /** As {@link #cutOn}, for a text by itself. */
    String cutAlone(String text) {
        int before = run;
        run = 0;
        String kept = cutOn(text);
        run = before;
        return kept;
    }

    private static boolean isMark(int c) {
        if (c < FIRST) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
