package io.github.khabarlib.page;

import io.github.khabarlib.data.Resources;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    /** What a line as a whole is: its letters are a label, with digits and marks beside them at most. */
    Optional<Hint> whole(String line) {
        return whole(line, 0, line.length());
    }

    /** What the line {@code [start, end)} of {@code text} as a whole is. */
    Optional<Hint> whole(String text, int start, int end) {
        return end - start > LONGEST_LABEL || end - start < 3
                ? Optional.empty()
                : Optional.ofNullable(whole.wholeWithoutDigits(text, start, end));
    }

    /** What a line opens with: a label before a colon, a slash or a digit. */
    Optional<Hint> start(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        int edge = 0;
        while (edge < line.length() && edge <= longestStart * 2 && !opensValue(line.charAt(edge))) {
            edge++;
        }
        if (edge < line.length() && Character.isDigit(line.charAt(edge)) && letters(line, edge) > LONGEST_VALUE) {
            return Optional.empty();
        }
        return Optional.ofNullable(starts.whole(line, 0, edge));
    }

    /** Letters after {@code from}: a label's value has few, a sentence that begins like a label has more. */
    private static int letters(String line, int from) {
        int letters = 0;
        for (int i = from; i < line.length(); i++) {
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
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
