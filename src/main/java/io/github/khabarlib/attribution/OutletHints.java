package io.github.khabarlib.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Places in which an article may name its outlet without a word that says so. One of them proves nothing; a name that
 * stands in two kinds of them is an outlet's. Not thread-safe.
 */
final class OutletHints {
    private static final int LONGEST_NAME = 3;
    private static final String LABEL_SIGNS = ":؛/-–—_|";

    /** Where a name stands. */
    private enum Hint {
        LABEL,
        TOLD,
        WROTE,
        LINE,
        CHANNEL
    }

    private final Map<String, Set<Hint>> hints = new HashMap<>();

    void scan(CreditText text, boolean opensBody) {
        if (opensBody) {
            scanLabel(text);
        }
        if (text.size() <= LONGEST_NAME) {
            add(Hint.LINE, text, 0, text.size());
        }
        for (int i = 0; i < text.size(); i++) {
            scanAt(text, i);
        }
    }

    /** Hands over each name that stands in two kinds of places. */
    void confirmed(Consumer<String> outlets) {
        hints.forEach((name, places) -> {
            if (isEnough(places)) {
                outlets.accept(name);
            }
        });
    }

    /** A line and a label may both be the name of a section. */
    private static boolean isEnough(Set<Hint> places) {
        return places.size() > 1 && !places.equals(EnumSet.of(Hint.LINE, Hint.LABEL));
    }

    private void scanLabel(CreditText text) {
        for (int end = 1; end <= LONGEST_NAME; end++) {
            if (text.isSign(end, LABEL_SIGNS)) {
                add(Hint.LABEL, text, 0, end);
                return;
            }
        }
    }

    private void scanAt(CreditText text, int i) {
        if (text.isWord(i, "به") || text.isOpening(CreditOpening.INTERVIEW_WITH, i)) {
            scanTold(text, text.isWord(i, "به") ? i + 1 : text.behind(text.tables.openings, i));
        } else if (text.is(SourceWord.CHANNEL, i)) {
            scanChannel(text, text.behind(text.tables.words, i));
        } else if (i == 0 || text.endsSentence(i - 1)) {
            scanUpTo(text, i, SourceWord.WROTE, Hint.WROTE);
        }
    }

    private void scanTold(CreditText text, int from) {
        scanUpTo(text, from, SourceWord.SAID, Hint.TOLD);
    }

    private void scanUpTo(CreditText text, int from, SourceWord verb, Hint hint) {
        for (int end = from + 1; end <= from + LONGEST_NAME; end++) {
            if (text.is(verb, end)) {
                add(hint, text, from, end);
                return;
            }
        }
    }

    /** «کانال … را دنبال کنید»: where the name ends is left to the other place. */
    private void scanChannel(CreditText text, int from) {
        for (int end = from + 1; end <= from + LONGEST_NAME && !text.isHard(end - 1); end++) {
            add(Hint.CHANNEL, text, from, end);
        }
    }

    private void add(Hint hint, CreditText text, int from, int to) {
        if (to <= text.size() && OutletForm.isNoPerson(text, from, to)) {
            hints.computeIfAbsent(text.slice(from, to), name -> EnumSet.noneOf(Hint.class))
                    .add(hint);
        }
    }
}
