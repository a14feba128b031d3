package io.github.khabarlib.text;

import io.github.khabarlib.article.Span;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Where each normalised character came from, in pieces: a piece of several characters runs parallel to the source; a
 * piece of one stands for any stretch of it, the empty one too. Both sides never run backwards.
 */
final class Alignment implements Serializable {
    private static final long serialVersionUID = 1L;

    /** First normalised character of each piece, and behind the last one the length of the text. */
    private final int[] pieces;

    private final int[] starts;
    private final int[] ends;

    private Alignment(int[] pieces, int[] starts, int[] ends) {
        this.pieces = pieces;
        this.starts = starts;
        this.ends = ends;
    }

    /** Text of {@code length} that stands unchanged at {@code start}. */
    static Alignment shifted(int start, int length) {
        return new Alignment(new int[] {0, length}, new int[] {start}, new int[] {start + length});
    }

    static Alignment of(TextBuffer buffer) {
        int count = 0;
        for (int i = 0; i < buffer.length; i++) {
            count += opensPiece(buffer, i) ? 1 : 0;
        }
        int[] pieces = new int[count + 1];
        int[] starts = new int[count];
        int[] ends = new int[count];
        fill(buffer, pieces, starts, ends);
        pieces[count] = buffer.length;
        return new Alignment(pieces, starts, ends);
    }

    private static void fill(TextBuffer buffer, int[] pieces, int[] starts, int[] ends) {
        int piece = -1;
        for (int i = 0; i < buffer.length; i++) {
            if (opensPiece(buffer, i)) {
                piece++;
                pieces[piece] = i;
                starts[piece] = buffer.start(i);
            }
            ends[piece] = buffer.end(i);
        }
    }

    private static boolean opensPiece(TextBuffer buffer, int i) {
        return i == 0 || !isSingle(buffer, i) || !isSingle(buffer, i - 1) || buffer.start(i) != buffer.end(i - 1);
    }

    private static boolean isSingle(TextBuffer buffer, int i) {
        return buffer.end(i) == buffer.start(i) + 1;
    }

    Span toSource(int start, int end) {
        if (start == end) {
            int place = start < pieces[pieces.length - 1] ? startOf(start) : ends[ends.length - 1];
            return new Span(place, place);
        }
        int from = startOf(start);
        return new Span(from, Math.max(from, endOf(lastWithOrigin(start, end - 1))));
    }

    private int lastWithOrigin(int first, int last) {
        int i = last;
        while (i > first && startOf(i) == endOf(i)) {
            i--;
        }
        return i;
    }

    private int startOf(int i) {
        int piece = pieceAt(i);
        return starts[piece] + i - pieces[piece];
    }

    private int endOf(int i) {
        int piece = pieceAt(i);
        return ends[piece] - (pieces[piece + 1] - 1 - i);
    }

    private int pieceAt(int i) {
        int found = Arrays.binarySearch(pieces, i);
        return found >= 0 ? found : -found - 2;
    }

    Span toNormalized(Span source) {
        int from = firstEndingAfter(source.start());
        int to = firstStartingFrom(source.end());
        return new Span(from, Math.max(from, to));
    }

    /** The first normalised character that reaches beyond {@code place} in the source. */
    private int firstEndingAfter(int place) {
        int piece = firstAbove(ends, place);
        if (piece == ends.length) {
            return pieces[piece];
        }
        int into = place - starts[piece];
        return pieces[piece] + (isParallel(piece) ? Math.max(0, into) : 0);
    }

    /** The first normalised character that begins at or after {@code place} in the source. */
    private int firstStartingFrom(int place) {
        int piece = firstAbove(starts, place - 1) - 1;
        if (piece < 0) {
            return 0;
        }
        int into = place - starts[piece];
        return isParallel(piece) ? Math.min(pieces[piece + 1], pieces[piece] + into) : pieces[piece + 1];
    }

    private boolean isParallel(int piece) {
        return pieces[piece + 1] - pieces[piece] == ends[piece] - starts[piece];
    }

    private static int firstAbove(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alignment that
                && Arrays.equals(pieces, that.pieces)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pieces);
    }
}
