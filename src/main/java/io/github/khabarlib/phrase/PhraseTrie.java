package io.github.khabarlib.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trie in flat arrays. Nodes are numbered level by level, so that the children of a node stand side by side, in the
 * order of their characters. Immutable.
 */
public final class PhraseTrie<T> {
    /** The node of the empty phrase. */
    public static final int ROOT = 0;

    private static final int VALUE = 1 << 31;
    private static final char FIRST_LETTER = '\u0600';
    private static final int LETTERS = 0x100;

    /** The character that leads to each node. */
    private final char[] labels;

    /** The first child of each node, and {@link #VALUE} if it has one; the last entry closes the last node. */
    private final int[] firsts;

    /**
     * The children by letter of the root and of its children, 0 for none: where every walk begins and most end. The root
     * is nobody's child.
     */
    private final char[] shallow;

    private final List<@Nullable T> values;

    private PhraseTrie(char[] labels, int[] firsts, List<@Nullable T> values) {
        this.labels = labels;
        this.firsts = firsts;
        this.values = values;
        this.shallow = shallow(labels, firsts);
    }

    private static char[] shallow(char[] labels, int[] firsts) {
        int nodes = firsts[1] & ~VALUE;
        char[] shallow = new char[nodes * LETTERS];
        for (int node = 0; node < nodes; node++) {
            int end = firsts[node + 1] & ~VALUE;
            for (int child = firsts[node] & ~VALUE; child < end; child++) {
                int letter = labels[child] - FIRST_LETTER;
                if (letter >= 0 && letter < LETTERS) {
                    shallow[node * LETTERS + letter] = (char) child;
                }
            }
        }
        return shallow;
    }

    /** The node behind {@code c}, or -1. */
    public int child(int node, char c) {
        int letter = c - FIRST_LETTER;
        int place = node * LETTERS + letter;
        if (place >= shallow.length || letter < 0 || letter >= LETTERS) {
            return search(node, c);
        }
        return shallow[place] == 0 ? -1 : shallow[place];
    }

    private int search(int node, char c) {
        int end = firsts[node + 1] & ~VALUE;
        int child = firsts[node] & ~VALUE;
        while (child < end && labels[child] < c) {
            child++;
        }
        return child < end && labels[child] == c ? child : -1;
    }

    /** The value of the phrase that ends at {@code node}; null where none does. */
    public @Nullable T value(int node) {
        return firsts[node] < 0 ? values.get(node) : null;
    }

    /** The characters that the phrases of each value begin with. */
    Map<T, String> firstCharacters() {
        Map<T, String> found = new HashMap<>();
        for (int child = firsts[ROOT] & ~VALUE; child < (firsts[ROOT + 1] & ~VALUE); child++) {
            addValues(child, labels[child], found);
        }
        return found;
    }

    private void addValues(int node, char first, Map<T, String> found) {
        T value = value(node);
        if (value != null && found.getOrDefault(value, "").indexOf(first) < 0) {
            found.merge(value, String.valueOf(first), String::concat);
        }
        for (int child = firsts[node] & ~VALUE; child < (firsts[node + 1] & ~VALUE); child++) {
            addValues(child, first, found);
        }
    }

    /** Collects phrases, folded and without spaces. */
    public static final class Builder<T> {
        private static final int MOST_NODES = 1 << 16;

        /** The character that leads to each node; the root is number 0. */
        private char[] labels = new char[1 << 8];

        /** The first child of each node and the next child of the same parent, by their characters; 0 for none. */
        private int[] children = new int[1 << 8];

        private int[] siblings = new int[1 << 8];
        private final List<@Nullable T> values = new ArrayList<>();

        /** A builder of an empty trie. */
        public Builder() {
            values.add(null);
        }

        /** Adds a phrase; one put again has its new value. */
        public void put(String key, T value) {
            int node = ROOT;
            for (int i = 0; i < key.length(); i++) {
                node = step(node, key.charAt(i));
            }
            set(node, value);
        }

        /** The phrase that ends at {@code node} has this value from now on. */
        void set(int node, T value) {
            values.set(node, value);
        }

        /** The node behind {@code c}, added where there is none yet. */
        int step(int node, char c) {
            int before = 0;
            int at = children[node];
            while (at != 0 && labels[at] < c) {
                before = at;
                at = siblings[at];
            }
            if (at != 0 && labels[at] == c) {
                return at;
            }
            int added = addNode(c, at);
            if (before == 0) {
                children[node] = added;
            } else {
                siblings[before] = added;
            }
            return added;
        }

        private int addNode(char c, int sibling) {
            int node = values.size();
            if (node == MOST_NODES) {
                throw new IllegalArgumentException("phrases: more letters in all than one table holds");
            }
            if (node == labels.length) {
                grow(node * 2);
            }
            values.add(null);
            labels[node] = c;
            siblings[node] = sibling;
            return node;
        }

        private void grow(int size) {
            labels = Arrays.copyOf(labels, size);
            children = Arrays.copyOf(children, size);
            siblings = Arrays.copyOf(siblings, size);
        }

        /** The trie of all phrases put so far. */
        public PhraseTrie<T> build() {
            int nodes = values.size();
            int[] numbered = new int[nodes];
            char[] ordered = new char[nodes];
            int[] firsts = new int[nodes + 1];
            List<@Nullable T> ends = new ArrayList<>(nodes);
            int size = 1;
            for (int i = 0; i < nodes; i++) {
                T value = values.get(numbered[i]);
                ends.add(value);
                firsts[i] = size | (value == null ? 0 : VALUE);
                for (int child = children[numbered[i]]; child != 0; child = siblings[child]) {
                    ordered[size] = labels[child];
                    numbered[size++] = child;
                }
            }
            firsts[nodes] = size;
            return new PhraseTrie<>(ordered, firsts, ends);
        }
    }
}
