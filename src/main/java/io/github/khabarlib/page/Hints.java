package io.github.khabarlib.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what class names and ids say, by a table of the words they are made of.
 *
 * <p>Immutable and thread-safe.
 */
final class Hints {
    private static final int LONGEST_NAME = 120;

    private final Map<String, Long> words;

    private Hints(Map<String, Long> words) {
        this.words = words;
    }

    /** The table that comes with the library. */
    static Hints standard() {
        return Holder.STANDARD;
    }

    private static Hints load() {
        Map<String, Long> words = new HashMap<>();
        for (String line : Resources.lines("hints.tsv")) {
            String[] cells = line.split("\t", -1);
            long bit = Hint.valueOf(cells[0]).bit();
            for (String word : cells[1].split(" ", -1)) {
                words.merge(word, bit, (a, b) -> a | b);
            }
        }
        return new Hints(Map.copyOf(words));
    }

    /** The hints of a class attribute or id, as bits. */
    long of(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return 0;
        }
        long found = 0;
        String before = "";
        int start = 0;
        int length = name.length();
        for (int i = 0; i <= length; i++) {
            boolean edge = i == length || !Character.isLetter(name.charAt(i));
            boolean hump = !edge && i > start && isHump(name, i);
            if ((edge || hump) && i > start) {
                String word = name.substring(start, i).toLowerCase(Locale.ROOT);
                found |= word(word) | words.getOrDefault(before + "-" + word, 0L);
                before = word;
            }
            if (edge && i < length && name.charAt(i) == ' ') {
                before = "";
            }
            if (edge) {
                start = i + 1;
            } else if (hump) {
                start = i;
            }
        }
        return found;
    }

    private static boolean isHump(String name, int i) {
        return Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
    }

    private long word(String word) {
        Long known = words.get(word);
        if (known != null) {
            return known;
        }
        return word.endsWith("s") ? words.getOrDefault(word.substring(0, word.length() - 1), 0L) : 0L;
    }

    private static final class Holder {
        static final Hints STANDARD = load();
    }
}
