package io.github.khabarlib.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trie in two hash arrays: (node, character) leads to a node, a node to its value. Immutable. */
final class PhraseTrie<T> {
    static final int ROOT = 0;

    private final int[] keys;
    private final int[] children;
    private final List<@Nullable T> values;

    private PhraseTrie(int[] keys, int[] children, List<@Nullable T> values) {
        this.keys = keys;
        this.children = children;
        this.values = values;
    }

    /** The node behind {@code c}, or -1. */
    int child(int node, char c) {
        int key = key(node, c);
        int slot = slot(key, keys.length);
        while (keys[slot] != key) {
            if (keys[slot] == 0) {
                return -1;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return children[slot];
    }

    @Nullable
    T value(int node) {
        return values.get(node);
    }

    /** Node numbers stay below 2^16, see {@link Builder}; no folded character is 0, so no key is. */
    private static int key(int node, char c) {
        return node << 16 | c;
    }

    private static int slot(int key, int size) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & size - 1;
    }

    /** Collects phrases, folded and without spaces. */
    static final class Builder<T> {
        private static final int MOST_NODES = 1 << 16;

        private final Map<Integer, Integer> edges = new HashMap<>();
        private final List<@Nullable T> values = new ArrayList<>();

        Builder() {
            values.add(null);
        }

        void put(String key, T value) {
            int node = ROOT;
            for (int i = 0; i < key.length(); i++) {
                node = edges.computeIfAbsent(key(node, key.charAt(i)), edge -> addNode());
            }
            values.set(node, value);
        }

        private int addNode() {
            if (values.size() == MOST_NODES) {
                throw new IllegalArgumentException("phrases: more letters in all than one table holds");
            }
            values.add(null);
            return values.size() - 1;
        }

        PhraseTrie<T> build() {
            int size = Integer.highestOneBit(Math.max(2, edges.size())) << 2;
            int[] keys = new int[size];
            int[] children = new int[size];
            edges.forEach((key, child) -> {
                int slot = slot(key, size);
                while (keys[slot] != 0) {
                    slot = slot + 1 & size - 1;
                }
                keys[slot] = key;
                children[slot] = child;
            });
            return new PhraseTrie<>(keys, Arrays.copyOf(children, size), new ArrayList<>(values));
        }
    }
}
