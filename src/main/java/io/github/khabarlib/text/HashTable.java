package io.github.khabarlib.text;

/**
 * Values by hash: slots of a fingerprint and the number of a value, 16 bits each, open addressing, an empty slot all
 * zero. About one key in ten thousand that is not in the table finds a value.
 */
final class HashTable {
    private final int[] slots;
    private final int[] values;

    HashTable(int[] slots, int[] values) {
        this.slots = slots;
        this.values = values;
    }

    /** The value of {@code key}, 0 if it is not in the table. */
    int get(long key) {
        long spread = LetterLine.mix(key);
        int wanted = fingerprint(spread);
        int slot = first(spread, slots.length);
        int found = slots[slot];
        while (found != 0 && found >>> 16 != wanted) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
            found = slots[slot];
        }
        return found == 0 ? 0 : values[found & 0xffff];
    }

    /** Never 0, so that no slot in use looks empty. */
    static int fingerprint(long spread) {
        int print = (int) spread & 0xffff;
        return print == 0 ? 1 : print;
    }

    static int first(long spread, int slots) {
        return (int) ((spread >>> 32) * slots >>> 32);
    }
}
