package io.github.khabarlib.export;

import io.github.khabarlib.data.Resources;
import java.util.Map;
import java.util.stream.Collectors;

/** The Persian words of the view, from {@code view-labels.tsv}. Immutable. */
final class ViewLabels {
    private static final String FILE = "view-labels.tsv";
    private static final Map<String, String> LABELS = read();
    private static final char PERSIAN_ZERO = '۰';

    private ViewLabels() {}

    /**
     * The word for {@code id}.
     *
     * @throws IllegalStateException if the table has none
     */
    static String of(String group, String id) {
        String label = LABELS.get(group + '\t' + id);
        if (label == null) {
            throw new IllegalStateException(FILE + " has no word for " + group + " " + id);
        }
        return label;
    }

    /** A word of the view itself. */
    static String word(String id) {
        return of("word", id);
    }

    /** A number in Persian digits. */
    static String number(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.setCharAt(i, (char) (PERSIAN_ZERO + c - '0'));
            }
        }
        return digits.toString();
    }

    /** A number and what it counts. */
    static String counted(int number, String word) {
        return number(number) + ' ' + word(word);
    }

    private static Map<String, String> read() {
        return Resources.text(ViewLabels.class, FILE)
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(line -> line.split("\t", -1))
                .collect(
                        Collectors.toUnmodifiableMap(columns -> columns[0] + '\t' + columns[1], columns -> columns[2]));
    }
}
