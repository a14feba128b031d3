package io.github.khabarlib.text;

import io.github.khabarlib.data.Resources;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads the model from the file beside this class: lines of text that open with «#» and name sources and licences, then
 * little-endian integers: the magic number, the unit of scores; the shifts, the values of words, those of pairs, each
 * with its count before it; the slots of words and of pairs, each with its count before it; the weights, with theirs.
 */
final class HalfSpaceFile {
    static final int MAGIC = 0x31707368;
    private static final String NAME = "half-spaces.bin";

    private final ByteBuffer in;

    private HalfSpaceFile(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The model that is shipped. */
    static HalfSpaceModel read() {
        return read(Resources.bytes(HalfSpaceFile.class, NAME));
    }

    /**
     * The model in {@code bytes}.
     *
     * @throws IllegalStateException if they are no such file, or one cut short
     */
    static HalfSpaceModel read(byte[] bytes) {
        HalfSpaceFile file = new HalfSpaceFile(bytes);
        try {
            return file.model();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalStateException(NAME + " is broken", e);
        }
    }

    private HalfSpaceModel model() {
        skipHeader();
        if (in.getInt() != MAGIC) {
            throw new IllegalArgumentException("magic number");
        }
        int unit = in.getInt();
        int[] shifts = ints();
        int[] wordValues = ints();
        int[] pairValues = ints();
        HashTable words = new HashTable(ints(), wordValues);
        HashTable pairs = new HashTable(ints(), pairValues);
        byte[] weights = new byte[in.getInt()];
        in.get(weights);
        return new HalfSpaceModel(new StoredKnowledge(words, pairs), weights, unit, shifts);
    }

    private void skipHeader() {
        int at = 0;
        while (in.get(at) == '#') {
            at = lineEnd(at) + 1;
        }
        in.position(at);
    }

    private int lineEnd(int from) {
        int at = from;
        while (in.get(at) != '\n') {
            at++;
        }
        return at;
    }

    private int[] ints() {
        int[] ints = new int[in.getInt()];
        in.asIntBuffer().get(ints);
        in.position(in.position() + 4 * ints.length);
        return ints;
    }

    /** Word knowledge in two tables. */
    private record StoredKnowledge(HashTable words, HashTable pairs) implements WordKnowledge {
        @Override
        public int word(long hash) {
            return words.get(hash);
        }

        @Override
        public int pair(long left, long right) {
            return pairs.get(WordKnowledge.pairKey(left, right));
        }
    }
}
