package io.github.khabarlib.text;

import java.util.Arrays;

/**
 * Puts half-spaces into a line. First every open boundary is judged by itself; then how the line is typed, with its
 * half-spaces kept, left out or spaced, shifts the doubtful ones; then the surest of each piece is put in, and the pieces
 * that touches are judged anew until nothing more is sure enough.
 */
final class HalfSpaces {
    /**
     * Log odds from which a half-space is put in.
     *
     * @param inside between letters that touch
     * @param between in place of a space, which is a choice of the writer's, so that taking it away is seen more
     */
    record Bar(double inside, double between) {}

    /** The safe level asks for eleven to one between letters that touch. */
    private static final Bar SAFE = new Bar(2.4, 3.9);

    /** The full level asks for about even odds. */
    private static final Bar FULL = new Bar(-0.2, 0.6);

    private static final Bar NEVER = new Bar(1e6, 1e6);

    /** Each round puts in at least one; words of more pieces than this are not known. */
    private static final int MOST_ROUNDS = 12;

    private static final byte[] NONE = {};

    /** Score of a boundary that is none, not open, or far from sure whatever stands beside it. */
    static final int CLOSED = -1_000_000;

    private final BoundaryScores model;

    /** From which a half-space is put in, the surest first. */
    private final Bar[] bars;

    /** Pieces that score less by themselves are never sure. */
    private final int lowest;

    private final TypingHabit habit;
    private final Windows windows = new Windows();
    private int[] scores = new int[0];
    private boolean open;
    private int inside;
    private int between;

    /** @param bars of several, what the first alone would put in is put in by the last too */
    HalfSpaces(HalfSpaceModel model, Bar... bars) {
        this(model, false, bars);
    }

    private HalfSpaces(HalfSpaceModel model, boolean scoresAll, Bar... bars) {
        this.model = new BoundaryScores(model);
        this.bars = bars;
        this.habit = new TypingHabit(model);
        ask(bars[bars.length - 1]);
        int least = Math.min(Math.min(inside, between) - model.mostShift(), habit.sure());
        this.lowest = scoresAll ? CLOSED : this.model.lowest(least);
    }

    /** Puts in none, but scores all that are open. */
    static HalfSpaces scoring(HalfSpaceModel model) {
        return new HalfSpaces(model, true, NEVER);
    }

    /**
     * With the shipped model, as sure as the level asks for. The full level first puts in what the safe one does, so that
     * it leaves out none of it.
     */
    static HalfSpaces of(PersianNormalizer.Level level) {
        return of(level, HalfSpaceModel.shipped());
    }

    static HalfSpaces of(PersianNormalizer.Level level, HalfSpaceModel model) {
        return level == PersianNormalizer.Level.SAFE ? new HalfSpaces(model, SAFE) : new HalfSpaces(model, SAFE, FULL);
    }

    void restore(LetterLine line) {
        if (scores.length <= line.length) {
            scores = new int[line.length * 2 + 1];
        }
        open = false;
        if (line.length > 0) {
            judge(line, 0, line.length);
        }
        if (open) {
            byte[] surest = bars.length > 1 ? surest(line) : NONE;
            ask(bars[bars.length - 1]);
            rounds(line);
            if (add(line, surest)) {
                judge(line, 0, line.length);
                rounds(line);
            }
        }
    }

    private void ask(Bar bar) {
        inside = model.threshold(bar.inside());
        between = model.threshold(bar.between());
    }

    /** The boundaries as they would be with the surest half-spaces only; the line stays as it is. */
    private byte[] surest(LetterLine line) {
        byte[] typed = Arrays.copyOf(line.bounds, line.length);
        int kept = line.halfSpaces;
        ask(bars[0]);
        rounds(line);
        byte[] surest = Arrays.copyOf(line.bounds, line.length);
        if (line.halfSpaces > kept) {
            System.arraycopy(typed, 0, line.bounds, 0, typed.length);
            line.halfSpaces = kept;
            judge(line, 0, line.length);
        }
        return surest;
    }

    /** Puts in the half-spaces of {@code bounds} that the line has not; whether there was any. */
    private static boolean add(LetterLine line, byte[] bounds) {
        int before = line.halfSpaces;
        for (int i = 0; i < bounds.length; i++) {
            if (bounds[i] == LetterLine.HALF_SPACE && line.bounds[i] != LetterLine.HALF_SPACE) {
                line.putHalfSpace(i);
            }
        }
        return line.halfSpaces > before;
    }

    private void rounds(LetterLine line) {
        boolean again = true;
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
