package io.github.khabarlib.page;

import io.github.khabarlib.data.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads what class names and ids say, by a table of the words they are made of.
 *
 * <p>Immutable and thread-safe.
 */
final class Hints {
    private static final int LONGEST_NAME = 120;

    private static final int SHORTEST_START = 5;

    private final Map<String, Long> words;
    private final Map<String, Long> starts;
    private final Set<String> silent;

    private Hints(Map<String, Long> words, Map<String, Long> starts, Set<String> silent) {
        this.silent = Set.copyOf(silent);
        this.words = Map.copyOf(words);
        this.starts = Map.copyOf(starts);
    }

    /** The table that comes with the library. */
    static Hints standard() {
        return Holder.STANDARD;
    }

    private static Hints load() {
        Map<String, Long> words = new HashMap<>();
        Map<String, Long> starts = new HashMap<>();
        Set<String> silent = new HashSet<>();
        for (String line : Resources.lines(Hints.class, "hints.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("NOTHING")) {
                silent.addAll(List.of(cells[1].split(" ", -1)));
                continue;
            }
            long bit = Hint.valueOf(cells[0]).bit();
            for (String word : cells[1].split(" ", -1)) {
                boolean start = word.endsWith("*");
                String key = start ? word.substring(0, word.length() - 1) : word;
                (start ? starts : words).merge(key, bit, (a, b) -> a | b);
            }
        }
        return new Hints(words, starts, silent);
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
                String pair = before + "-" + word;
                found |= silent.contains(pair) ? 0L : word(word) | words.getOrDefault(pair, 0L);
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
        long bits = word.endsWith("s") ? words.getOrDefault(word.substring(0, word.length() - 1), 0L) : 0L;
        for (int end = SHORTEST_START; bits == 0 && end <= word.length(); end++) {
            bits = starts.getOrDefault(word.substring(0, end), 0L);
        }
        return bits;
    }

    private static final class Holder {
        static final Hints STANDARD = load();
    }
}
