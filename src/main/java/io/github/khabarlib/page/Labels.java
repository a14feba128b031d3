package io.github.khabarlib.page;

import io.github.khabarlib.data.Resources;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines that label what follows them or are boilerplate by themselves, by a table.
 *
 * <p>Immutable and thread-safe.
 */
final class Labels {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_VALUE = 25;

    private final FoldedPhrases<Hint> whole;
    private final FoldedPhrases<Hint> starts;
    private final int longestStart;

    private Labels(Map<String, Hint> whole, Map<String, Hint> starts) {
        Map<String, Hint> all = new HashMap<>(starts);
        all.putAll(whole);
        this.whole = new FoldedPhrases<>(all);
        this.starts = new FoldedPhrases<>(starts);
        this.longestStart =
                starts.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The table that comes with the library. */
    static Labels standard() {
        return Holder.STANDARD;
    }

    private static Labels load() {
        Map<String, Hint> whole = new HashMap<>();
        Map<String, Hint> starts = new HashMap<>();
        for (String line : Resources.lines(Labels.class, "labels.tsv")) {
            String[] cells = line.split("\t", -1);
            Map<String, Hint> table = cells[1].equals("start") ? starts : whole;
            table.put(Characters.fold(cells[2]), Hint.valueOf(cells[0]));
        }
        return new Labels(whole, starts);
    }

    /** What the line {@code [start, end)} of {@code text} is, as a whole or by what it opens with; null for no label. */
    @Nullable
    Hint of(String text, int start, int end) {
        Hint whole = whole(text, start, end);
        return whole == null ? start(text, start, end) : whole;
    }

    /** What a line as a whole is: its letters are a label, with digits and marks beside them at most; null for none. */
    @Nullable
    Hint whole(String text, int start, int end) {
        return end - start > LONGEST_LABEL || end - start < 3 ? null : whole.wholeWithoutDigits(text, start, end);
    }

    /** What a line opens with: a label before a colon, a slash or a digit; null for none. */
    @Nullable
    Hint start(String text, int start, int end) {
        if (end - start > LONGEST_LINE) {
            return null;
        }
        int edge = start;
        while (edge < end && edge - start <= longestStart * 2 && !opensValue(text.charAt(edge))) {
            edge++;
        }
        boolean sentence =
                edge < end && Character.isDigit(text.charAt(edge)) && letters(text, edge, end) > LONGEST_VALUE;
        return sentence ? null : starts.whole(text, start, edge);
    }

    /** Letters in {@code [from, end)}: a label's value has few, a sentence that begins like a label has more. */
    private static int letters(String text, int from, int end) {
        int letters = 0;
        for (int i = from; i < end; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static boolean opensValue(char c) {
        return c == ':' || c == ',' || c == '/' || c == '«' || c == '|' || Character.isDigit(c);
    }

    private static final class Holder {
        static final Labels STANDARD = load();
    }
}
