package io.github.khabarlib.text;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out of pieces and of pairs of pieces: a text has few words, most of them many times. Of
 * bounded size; where two share a place the later one stays. Thread-safe, without locks: what is remembered depends on
 * the letters alone, so that it does not matter which thread wrote it.
 */
final class BoundaryMemo {
    private static final int PIECES = 1 << 14;
    private static final int PAIRS = 1 << 16;
    private static final int SCORE = 0xffff;

    private final AtomicReferenceArray<@Nullable Piece> pieces = new AtomicReferenceArray<>(PIECES);

    /** Of each pair all but the lowest 16 bits of its key, which are its place, and there the score. */
    private final AtomicLongArray pairs = new AtomicLongArray(PAIRS);

    /** The piece with these letters, if remembered. */
    @Nullable
    Piece piece(long hash) {
        Piece piece = pieces.getAcquire(pieceAt(hash));
        return piece != null && piece.hash == hash ? piece : null;
    }

    void put(Piece piece) {
        pieces.setRelease(pieceAt(piece.hash), piece);
    }

    private static int pieceAt(long hash) {
        return (int) LetterLine.mix(hash) & (PIECES - 1);
    }

    /** The entry of the pair with this key, from {@link #pairKey}; {@link #score} if it is {@link #isOf} it. */
    long pair(long key) {
        return pairs.getOpaque((int) key & (PAIRS - 1));
    }

    static boolean isOf(long key, long entry) {
        return ((key ^ entry) & ~SCORE) == 0;
    }

    static int score(long entry) {
        return (short) entry;
    }

    void putPair(long key, int score) {
        pairs.setOpaque((int) key & (PAIRS - 1), (key & ~SCORE) | (score & SCORE));
    }

    static long pairKey(Piece left, Piece right) {
        return LetterLine.mix(WordKnowledge.pairKey(left.hash, right.hash));
    }
}
