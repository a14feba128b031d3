package io.github.khabarlib.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongToIntFunction;

/** Writes what {@link HalfSpaceFile} reads. */
final class HalfSpaceFileWriter {
    /** Slots a hundred keys get. */
    private static final int ROOM = 130;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static byte[] write(String header, CountedKnowledge words, byte[] weights, int unit, int[] shifts) {
        HalfSpaceFileWriter writer = new HalfSpaceFileWriter();
        writer.out.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        writer.ints(HalfSpaceFile.MAGIC, unit, shifts.length);
        writer.ints(shifts);
        writer.tables(words);
        writer.ints(weights.length);
        writer.out.writeBytes(weights);
        return writer.out.toByteArray();
    }

    private void tables(CountedKnowledge words) {
        long[] wordKeys = words.words();
        long[] pairKeys = words.pairs();
        int[] wordValues = values(wordKeys, words::word);
        int[] pairValues = values(pairKeys, words::pair);
        ints(wordValues.length);
        ints(wordValues);
        ints(pairValues.length);
        ints(pairValues);
        table(wordKeys, words::word, wordValues);
        table(pairKeys, words::pair, pairValues);
        System.out.println("words " + wordKeys.length + " pairs " + pairKeys.length + " values " + wordValues.length
                + " " + pairValues.length);
    }

    private static int[] values(long[] keys, LongToIntFunction facts) {
        int[] values = Arrays.stream(keys).mapToInt(facts).sorted().distinct().toArray();
        if (values.length > 0xffff) {
            throw new IllegalStateException("too many values: " + values.length);
        }
        return values;
    }

    private void table(long[] keys, LongToIntFunction facts, int[] values) {
        int[] slots = new int[(int) (keys.length * (long) ROOM / 100) + 1];
        for (long key : keys) {
            long spread = LetterLine.mix(key);
            int slot = HashTable.first(spread, slots.length);
            while (slots[slot] != 0) {
                slot = slot + 1 == slots.length ? 0 : slot + 1;
            }
            slots[slot] = HashTable.fingerprint(spread) << 16 | Arrays.binarySearch(values, facts.applyAsInt(key));
        }
        ints(slots.length);
        ints(slots);
    }

    private void ints(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asIntBuffer().put(values);
        out.writeBytes(buffer.array());
    }
}
