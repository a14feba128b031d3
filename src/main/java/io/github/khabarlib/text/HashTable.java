package io.github.khabarlib.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Values by hash, read where they lie in a file's bytes: slots of a fingerprint and the number of a value, 16 bits each,
 * open addressing, an empty slot all zero. About one key in ten thousand that is not in the table finds a value.
 */
final class HashTable {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final int SLOT_BYTES = 4;

    private final byte[] bytes;
    private final int offset;
    private final int slots;
    private final int[] values;

    HashTable(byte[] bytes, int offset, int slots, int[] values) {
        this.bytes = bytes;
        this.offset = offset;
        this.slots = slots;
        this.values = values;
    }

    /** The value of {@code key}, 0 if it is not in the table. */
    int get(long key) {
        long spread = LetterLine.mix(key);
        int wanted = fingerprint(spread);
        int slot = first(spread, slots);
        int found = (int) INT.get(bytes, offset + slot * SLOT_BYTES);
        while (found != 0 && found >>> 16 != wanted) {
            slot = slot + 1 == slots ? 0 : slot + 1;
            found = (int) INT.get(bytes, offset + slot * SLOT_BYTES);
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
