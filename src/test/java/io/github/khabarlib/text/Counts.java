package io.github.khabarlib.text;

import java.util.Arrays;

/** Counts by 64-bit key. */
final class Counts {
    private long[] keys = new long[1 << 16];
    private int[] values = new int[1 << 16];
    private int size;

    void add(long key, int amount) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key == 0 ? 1 : key;
            size++;
        }
        values[slot] += amount;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    int get(long key) {
        return values[slot(key)];
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        long wanted = key == 0 ? 1 : key;
        int slot = (int) LetterLine.mix(wanted) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != wanted) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** The keys in rising order. */
    long[] keys() {
        return Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    }
}
