package io.github.khabarlib.text;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out of pieces and of pairs of pieces: a text has few words, most of them many times. Of
 * bounded size: every key has two places, and where a third comes the oldest goes. Thread-safe, without locks: what is remembered depends on
 * the letters alone, so that it does not matter which thread wrote it.
 */
final class BoundaryMemo {
    private static final int PIECES = 1 << 15;
    private static final int PAIRS = 1 << 17;
    private static final int SCORE = 0xffff;

    private final AtomicReferenceArray<@Nullable Piece> pieces = new AtomicReferenceArray<>(PIECES);

    /** Of each pair all but the lowest 16 bits of its key, which are its place, and there the score. */
    private final AtomicLongArray pairs = new AtomicLongArray(PAIRS);

    /** The piece with these letters, if remembered. */
    @Nullable
    Piece piece(long hash) {
        int at = pieceAt(hash);
        Piece piece = pieces.getAcquire(at);
        if (piece != null && piece.hash != hash) {
            piece = pieces.getAcquire(at + 1);
        }
        return piece != null && piece.hash == hash ? piece : null;
    }

    void put(Piece piece) {
        int at = pieceAt(piece.hash);
        pieces.setRelease(at + 1, pieces.getAcquire(at));
        pieces.setRelease(at, piece);
    }

    /** The first of the two places that a piece may have; the later one stands there. */
    private static int pieceAt(long hash) {
        return (int) LetterLine.mix(hash) & (PIECES - 2);
    }

    /** The entry of the pair with this key, from {@link #pairKey}; {@link #score} if it is {@link #isOf} it. */
    long pair(long key) {
        int at = pairAt(key);
        long entry = pairs.getOpaque(at);
        return isOf(key, entry) ? entry : pairs.getOpaque(at + 1);
    }

    static boolean isOf(long key, long entry) {
        return ((key ^ entry) & ~SCORE) == 0;
    }

    static int score(long entry) {
        return (short) entry;
    }

    void putPair(long key, int score) {
        int at = pairAt(key);
        pairs.setOpaque(at + 1, pairs.getOpaque(at));
        pairs.setOpaque(at, (key & ~SCORE) | (score & SCORE));
    }

    private static int pairAt(long key) {
        return 2 * ((int) key & SCORE);
    }

    static long pairKey(Piece left, Piece right) {
        return LetterLine.mix(WordKnowledge.pairKey(left.hash, right.hash));
    }
}
