package io.github.khabarlib.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trie of words of small Latin letters and hyphens, a step of it one look into a flat table.
 *
 * <p>Immutable and thread-safe.
 */
final class LetterTrie<T> {
    /** Where no word of the trie leads. */
    static final int NOWHERE = 0;

    static final int ROOT = 1;

    /** The letters, and the hyphen behind them. */
    private static final int WIDTH = 'z' - 'a' + 2;

    private final char[] next;
    private final List<@Nullable T> values = new ArrayList<>();

    LetterTrie(Map<String, T> words) {
        int letters = words.keySet().stream().mapToInt(String::length).sum();
        this.next = new char[(letters + 2) * WIDTH];
        values.add(null);
        values.add(null);
        words.forEach(this::put);
    }

    private void put(String word, T value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int place = node * WIDTH + column(word.charAt(i));
            if (next[place] == NOWHERE) {
                next[place] = (char) values.size();
                values.add(null);
            }
            node = next[place];
        }
        values.set(node, value);
    }

    /** The column of a character; negative for one that no word holds. */
    private static int column(char c) {
        return c == '-' ? WIDTH - 1 : c <= 'z' ? c - 'a' : -1;
    }

    /** The node behind {@code c}. */
    int step(int node, char c) {
        int column = column(c);
        return column < 0 ? NOWHERE : next[node * WIDTH + column];
    }

    /** The value of the word that ends at {@code node}; null where none does. */
    @Nullable
    T value(int node) {
        return values.get(node);
    }
}
