package io.github.khabarlib.text;

import java.util.Arrays;

/**
 * Puts half-spaces into a line. First every open boundary is judged by itself; then how the line is typed, with its
 * half-spaces kept, left out or spaced, shifts the doubtful ones; then the surest of each piece is put in, and the pieces
 * that touches are judged anew until nothing more is sure enough.
 */
final class HalfSpaces {
    /** Log odds that the safe level asks for: eight to one. */
    private static final double SAFE = 2.1;

    /** Log odds that the full level asks for: below even, as a half-space left out is seen more than one put in. */
    private static final double FULL = -0.4;

    /** Each round puts in at least one; words of more pieces than this are not known. */
    private static final int MOST_ROUNDS = 12;

    /** Score of a boundary that is none, not open, or far from sure whatever stands beside it. */
    static final int CLOSED = -1_000_000;

    private final BoundaryScores model;
    private final int inside;
    private final int between;

    /** Pieces that score less by themselves are never sure. */
    private final int lowest;

    private final TypingHabit habit;
    private final Windows windows = new Windows();
    private int[] scores = new int[0];
    private boolean open;

    /**
     * @param inside log odds from which a half-space is put between letters that touch
     * @param between log odds from which it is put in place of a space
     */
    HalfSpaces(HalfSpaceModel model, double inside, double between) {
        this(model, inside, between, false);
    }

    private HalfSpaces(HalfSpaceModel model, double inside, double between, boolean scoresAll) {
        this.model = new BoundaryScores(model);
        this.inside = model.threshold(inside);
        this.between = model.threshold(between);
        this.habit = new TypingHabit(model);
        int least = Math.min(Math.min(this.inside, this.between) - model.mostShift(), habit.sure());
        this.lowest = scoresAll ? CLOSED : this.model.lowest(least);
    }

    /** Puts in none, but scores all that are open. */
    static HalfSpaces scoring(HalfSpaceModel model) {
        return new HalfSpaces(model, 1e6, 1e6, true);
    }

    /** With the shipped model, as sure as the level asks for. */
    static HalfSpaces of(PersianNormalizer.Level level) {
        double sure = level == PersianNormalizer.Level.SAFE ? SAFE : FULL;
        return new HalfSpaces(HalfSpaceModel.shipped(), sure, sure);
    }

    void restore(LetterLine line) {
        if (scores.length <= line.length) {
            scores = new int[line.length * 2 + 1];
        }
        open = false;
        if (line.length > 0) {
            judge(line, 0, line.length);
        }
        boolean again = open;
        for (int round = 0; again && round < MOST_ROUNDS; round++) {
            int before = line.halfSpaces;
            habit.read(line, scores);
            windows.begin(0, line.length);
            while (put(line)) {
                windows.next(line);
                judge(line);
            }
            again = line.halfSpaces > before;
        }
    }

    int[] scores() {
        return scores;
    }

    private void judge(LetterLine line) {
        for (int i = 0; i < windows.size(); i++) {
            judge(line, windows.start(i), windows.end(i));
        }
    }

    /** Scores the boundaries of the pieces from {@code from} to {@code to}, each with the one after it. */
    private void judge(LetterLine line, int from, int to) {
        int start = from;
        int end = line.endAfter(start);
        Piece piece = model.piece(line, start, end);
        while (start < to) {
            inside(line, piece, start, end);
            scores[end] = CLOSED;
            if (end == line.length) {
                return;
            }
            int next = line.endAfter(end);
            Piece following = model.piece(line, end, next);
            if (line.bounds[end] == LetterLine.SPACE) {
                between(line, piece, start, end, following, next);
            }
            start = end;
            end = next;
            piece = following;
        }
    }

    private void inside(LetterLine line, Piece piece, int start, int end) {
        Arrays.fill(scores, start + 1, end, CLOSED);
        if (piece.best >= lowest) {
            for (int i = start + 1; i < end; i++) {
                score(line, piece.score(i - start), start, i, end);
            }
        }
    }

    private void between(LetterLine line, Piece left, int start, int i, Piece right, int end) {
        if (left != Piece.ENDLESS && right != Piece.ENDLESS && model.mayJoin(line, left, i, right, end)) {
            score(line, model.pair(line, left, start, i, right, end), start, i, end);
        }
    }

    private void score(LetterLine line, int alone, int start, int i, int end) {
        if (alone >= lowest) {
            scores[i] = alone + model.context(line, start, i, end);
            open = true;
        }
    }

    /** Puts in the surest of each piece and all sure ones between pieces; whether there was any. */
    private boolean put(LetterLine line) {
        for (int i = 0; i < windows.size(); i++) {
            int start = windows.start(i);
            while (start < windows.end(i)) {
                int end = line.endAfter(start);
                putInside(line, start, end);
                if (line.bounds[end] == LetterLine.SPACE && isSure(end, false)) {
                    put(line, end);
                }
                start = end;
            }
        }
        return windows.isTouched();
    }

    private void putInside(LetterLine line, int start, int end) {
        int best = start;
        for (int i = start + 1; i < end; i++) {
            if (best == start || scores[i] > scores[best]) {
                best = i;
            }
        }
        if (best > start && isSure(best, true)) {
            put(line, best);
        }
    }

    private boolean isSure(int i, boolean letters) {
        return scores[i] > CLOSED && habit.judged(scores[i], letters) > (letters ? inside : between);
    }

    private void put(LetterLine line, int i) {
        line.putHalfSpace(i);
        windows.touch(i);
    }
}
