package io.github.khabarlib.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        this.shallow = new char[(firsts[1] & ~VALUE) * LETTERS];
        for (int i = 0; i < shallow.length; i++) {
            shallow[i] = (char) Math.max(0, search(i / LETTERS, (char) (FIRST_LETTER + i % LETTERS)));
        }
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

    /** Collects phrases, folded and without spaces. */
    public static final class Builder<T> {
        private static final int MOST_NODES = 1 << 16;

        private int[] keys = new int[1 << 8];
        private int[] children = new int[1 << 8];
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
            values.set(node, value);
        }

        private int step(int node, char c) {
            int key = key(node, c);
            int slot = slot(key);
            if (keys[slot] == 0) {
                keys[slot] = key;
                children[slot] = addNode();
                int child = children[slot];
                if (values.size() * 2 > keys.length) {
                    grow();
                }
                return child;
            }
            return children[slot];
        }

        private int addNode() {
            if (values.size() == MOST_NODES) {
                throw new IllegalArgumentException("phrases: more letters in all than one table holds");
            }
            values.add(null);
            return values.size() - 1;
        }

        /** Node numbers stay below 2^16; no folded character is 0, so no key is. */
        private static int key(int node, char c) {
            return node << 16 | c;
        }

        /** Where the key stands, or the empty slot where it belongs. */
        private int slot(int key) {
            int mixed = key * 0x9E3779B9;
            int slot = (mixed ^ mixed >>> 15) & keys.length - 1;
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }

        private void grow() {
            int[] oldKeys = keys;
            int[] oldChildren = children;
            keys = new int[oldKeys.length * 2];
            children = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    children[slot] = oldChildren[i];
                }
            }
        }

        /** The trie of all phrases put so far. */
        public PhraseTrie<T> build() {
            int[] edges = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
            int[] edgesOf = edgesOf(edges);
            int[] numbered = new int[values.size()];
            char[] labels = new char[values.size()];
            int[] firsts = new int[values.size() + 1];
            List<@Nullable T> ordered = new ArrayList<>(values.size());
            int size = 1;
            for (int i = 0; i < numbered.length; i++) {
                int node = numbered[i];
                firsts[i] = size | (values.get(node) == null ? 0 : VALUE);
                ordered.add(values.get(node));
                for (int edge = edgesOf[node]; edge < edges.length && edges[edge] >>> 16 == node; edge++) {
                    labels[size] = (char) edges[edge];
                    numbered[size++] = children[slot(edges[edge])];
                }
            }
            firsts[numbered.length] = size;
            return new PhraseTrie<>(labels, firsts, ordered);
        }

        /**
         * Where the edges of each node begin; those of one node stand together, in the order of their characters. A node
         * without any is sent to the first edge, which is another's.
         */
        private int[] edgesOf(int[] edges) {
            int[] starts = new int[values.size()];
            for (int i = edges.length - 1; i >= 0; i--) {
                starts[edges[i] >>> 16] = i;
            }
            return starts;
        }
    }
}
