package io.github.khabarlib.text;

import java.util.Arrays;

/**
 * The Persian letters of one line, and what stands before each. A piece is a stretch of letters that touch; every
 * boundary between two pieces is a space, a half-space or a break (sign, digit, other script, edge of the line).
 */
final class LetterLine {
    static final byte NOTHING = 0;
    static final byte HALF_SPACE = 1;
    static final byte SPACE = 2;
    static final byte BREAK = 3;

    /** Longer pieces are no words; nothing is looked up in them. */
    static final int LONGEST = 40;

    private static final long MULTIPLIER = 0x9e3779b97f4a7c15L | 1;
    private static final long[] POWERS = powers();

    char[] letters = new char[64];
    byte[] bounds = new byte[65];
    int[] places = new int[64];
    int length;
    int halfSpaces;

    /** Whether a letter stands in it that may be a sign of another language. */
    boolean maybeForeign;

    private long[] hashes = new long[65];

    private static long[] powers() {
        long[] powers = new long[2 * LONGEST + 2];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * MULTIPLIER;
        }
        return powers;
    }

    /** Reads the line of {@code text} that begins at {@code from}; the offset of its end. */
    int read(TextBuffer text, int from) {
        length = 0;
        halfSpaces = 0;
        maybeForeign = false;
        byte bound = BREAK;
        int i = from;
        for (; i < text.length && text.chars[i] != '\n'; i++) {
            char c = text.chars[i];
            if (PersianLetters.isLetter(c)) {
                maybeForeign |= ForeignLine.isSign(c);
                add(c, bound, i);
                bound = NOTHING;
            } else if (!PersianLetters.isMark(c)) {
                int end = Verbatim.end(text, i);
                bound = end > i ? BREAK : bound(bound, c);
                i = Math.max(i, end - 1);
            }
        }
        bounds[length] = BREAK;
        return i;
    }

    private static byte bound(byte before, char c) {
        if (before != NOTHING) {
            return BREAK;
        }
        return c == ' ' ? SPACE : c == PersianLetters.ZWNJ ? HALF_SPACE : BREAK;
    }

    private void add(char c, byte bound, int place) {
        if (length == letters.length) {
            grow();
        }
        char folded = fold(c);
        letters[length] = folded;
        places[length] = place;
        bounds[length] = bound;
        halfSpaces += bound == HALF_SPACE ? 1 : 0;
        hashes[length + 1] = hashes[length] * MULTIPLIER + folded;
        length++;
    }

    /** Madda tells words apart; everything else folds as for comparison. */
    private static char fold(char c) {
        return c == 'آ' || c == 'ئ' ? c : ScriptFolding.fold(c);
    }

    private void grow() {
        int size = length * 2;
        letters = Arrays.copyOf(letters, size);
        places = Arrays.copyOf(places, size);
        bounds = Arrays.copyOf(bounds, size + 1);
        hashes = Arrays.copyOf(hashes, size + 1);
    }

    /** The start of the piece that holds the letter before {@code i}. */
    int startBefore(int i) {
        int start = i - 1;
        while (start > 0 && bounds[start] == NOTHING) {
            start--;
        }
        return Math.max(0, start);
    }

    /** The end of the piece that holds letter {@code i}. */
    int endAfter(int i) {
        int end = i + 1;
        while (end < length && bounds[end] == NOTHING) {
            end++;
        }
        return end;
    }

    /** Puts a half-space before letter {@code i}. */
    void putHalfSpace(int i) {
        bounds[i] = HALF_SPACE;
        halfSpaces++;
    }

    /** A number that stands for the letters {@code [from, to)}, at most {@code 2 * LONGEST} of them. */
    long hash(int from, int to) {
        return hashes[to] - hashes[from] * POWERS[to - from];
    }

    /** The hash of the letters of a word outside any line. */
    static long hash(CharSequence word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (PersianLetters.isLetter(c)) {
                hash = hash * MULTIPLIER + fold(c);
            }
        }
        return hash;
    }

    /** Spreads a hash over all bits. */
    static long mix(long hash) {
        long h = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        h = (h ^ (h >>> 32)) * 0xd6e8feb86659fd93L;
        return h ^ (h >>> 32);
    }
}
