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

    /** Numbers of a piece: its first normalised character, where it starts in the source and where it ends there. */
    private static final int SIZE = 3;

    private static final int FIRST = 0;
    private static final int START = 1;
    private static final int END = 2;

    /** The numbers of all pieces, and behind the last one the length of the text. */
    private final int[] numbers;

    private Alignment(int[] numbers) {
        this.numbers = numbers;
    }

    /** Text of {@code length} that stands unchanged at {@code start}. */
    static Alignment shifted(int start, int length) {
        return new Alignment(new int[] {0, start, start + length, length});
    }

    static Alignment of(TextBuffer buffer) {
        int count = 0;
        for (int i = 0; i < buffer.length; i++) {
            count += opensPiece(buffer, i) ? 1 : 0;
        }
        int[] numbers = new int[count * SIZE + 1];
        int piece = -SIZE;
        for (int i = 0; i < buffer.length; i++) {
            if (opensPiece(buffer, i)) {
                piece += SIZE;
                numbers[piece + FIRST] = i;
                numbers[piece + START] = buffer.start(i);
            }
            numbers[piece + END] = buffer.end(i);
        }
        numbers[count * SIZE] = buffer.length;
        return new Alignment(numbers);
    }

    private int pieces() {
        return numbers.length / SIZE;
    }

    /** The first normalised character of a piece; behind the last one, the length of the text. */
    private int first(int piece) {
        return numbers[piece * SIZE];
    }

    private int start(int piece) {
        return numbers[piece * SIZE + START];
    }

    private int end(int piece) {
        return numbers[piece * SIZE + END];
    }

    private static boolean opensPiece(TextBuffer buffer, int i) {
        return i == 0 || !isSingle(buffer, i) || !isSingle(buffer, i - 1) || buffer.start(i) != buffer.end(i - 1);
    }

    private static boolean isSingle(TextBuffer buffer, int i) {
        return buffer.end(i) == buffer.start(i) + 1;
    }

    Span toSource(int start, int end) {
        if (start == end) {
            int place = start < first(pieces()) ? startOf(start) : end(pieces() - 1);
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
        return start(piece) + i - first(piece);
    }

    private int endOf(int i) {
        int piece = pieceAt(i);
        return end(piece) - (first(piece + 1) - 1 - i);
    }

    private int pieceAt(int i) {
        return firstAbove(FIRST, i) - 1;
    }

    Span toNormalized(Span source) {
        int from = firstEndingAfter(source.start());
        int to = firstStartingFrom(source.end());
        return new Span(from, Math.max(from, to));
    }

    /** The first normalised character that reaches beyond {@code place} in the source. */
    private int firstEndingAfter(int place) {
        int piece = firstAbove(END, place);
        if (piece == pieces()) {
            return first(piece);
        }
        int into = place - start(piece);
        return first(piece) + (isParallel(piece) ? Math.max(0, into) : 0);
    }

    /** The first normalised character that begins at or after {@code place} in the source. */
    private int firstStartingFrom(int place) {
        int piece = firstAbove(START, place - 1) - 1;
        if (piece < 0) {
            return 0;
        }
        int into = place - start(piece);
        return isParallel(piece) ? Math.min(first(piece + 1), first(piece) + into) : first(piece + 1);
    }

    private boolean isParallel(int piece) {
        return first(piece + 1) - first(piece) == end(piece) - start(piece);
    }

    /** The first piece of which that number is above {@code value}. */
    private int firstAbove(int number, int value) {
        int low = 0;
        int high = pieces();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle * SIZE + number] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alignment that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
