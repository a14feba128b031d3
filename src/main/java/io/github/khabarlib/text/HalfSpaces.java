package io.github.khabarlib.text;

/**
 * Puts half-spaces into a line. First every open boundary is judged by itself; then how the line is typed, with its
 * half-spaces kept, left out or spaced, shifts the doubtful ones; then the surest of each piece is put in, and the pieces
 * are judged anew until nothing more is sure enough.
 */
final class HalfSpaces {
    /** Log odds that the safe level asks for: eight to one. */
    private static final double SAFE = 2.1;

    /** Log odds that the full level asks for: below even, as a half-space left out is seen more than one put in. */
    private static final double FULL = -0.4;

    /** Log odds that grammar adds to what text has taught. */
    private static final double SURE_PLURAL = 3;

    /** Each round puts in at least one; words of more pieces than this are not known. */
    private static final int MOST_ROUNDS = 12;

    /** Score of a boundary that is none or not open. */
    static final int CLOSED = -1_000_000;

    private final HalfSpaceModel model;
    private final BoundaryFeatures features;
    private final int inside;
    private final int between;
    private final int sure;
    private final TypingHabit habit;
    private int[] scores = new int[0];

    /**
     * @param inside log odds from which a half-space is put between letters that touch
     * @param between log odds from which it is put in place of a space
     */
    HalfSpaces(HalfSpaceModel model, double inside, double between) {
        this.model = model;
        this.features = model.features();
        this.inside = model.threshold(inside);
        this.between = model.threshold(between);
        this.sure = model.threshold(SURE_PLURAL);
        this.habit = new TypingHabit(model);
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
        judge(line);
        boolean again = true;
        for (int round = 0; again && round < MOST_ROUNDS; round++) {
            int before = line.halfSpaces;
            habit.read(line, scores);
            while (put(line)) {
                judge(line);
            }
            again = line.halfSpaces > before;
        }
    }

    int[] scores() {
        return scores;
    }

    /** Scores every open boundary. */
    private void judge(LetterLine line) {
        int start = 0;
        while (start < line.length) {
            int end = line.endAfter(start);
            inside(line, start, end);
            scores[end] = CLOSED;
            if (line.bounds[end] == LetterLine.SPACE && end - start <= LetterLine.LONGEST) {
                between(line, start, end);
            }
            start = end;
        }
    }

    private void inside(LetterLine line, int start, int end) {
        boolean open =
                end - start > 2 && end - start <= LetterLine.LONGEST && !isWhole(model.words(), line, start, end);
        for (int i = start + 1; i < end; i++) {
            scores[i] = open ? score(line, start, i, end) : CLOSED;
        }
    }

    private void between(LetterLine line, int start, int i) {
        int end = line.endAfter(i);
        if (end - i <= LetterLine.LONGEST && mayJoin(model.words(), line, start, i, end)) {
            scores[i] = score(line, start, i, end);
        }
    }

    private int score(LetterLine line, int start, int i, int end) {
        features.collect(line, start, i, end);
        features.neighbours();
        int score = model.score(features);
        return Plurals.isSure(model.words(), line, start, i, end) ? score + sure : score;
    }

    private boolean put(LetterLine line) {
        int before = line.halfSpaces;
        int start = 0;
        while (start < line.length) {
            int end = line.endAfter(start);
            putInside(line, start, end);
            if (line.bounds[end] == LetterLine.SPACE
                    && scores[end] > CLOSED
                    && habit.judged(scores[end], false) > between) {
                line.putHalfSpace(end);
            }
            start = end;
        }
        return line.halfSpaces > before;
    }

    private void putInside(LetterLine line, int start, int end) {
        int best = start;
        for (int i = start + 1; i < end; i++) {
            if (best == start || scores[i] > scores[best]) {
                best = i;
            }
        }
        if (best > start && scores[best] > CLOSED && habit.judged(scores[best], true) > inside) {
            line.putHalfSpace(best);
        }
    }

    /** Whether nothing is to be looked for inside {@code [from, to)}. */
    static boolean isWhole(WordKnowledge words, LetterLine line, int from, int to) {
        return (words.word(line.hash(from, to)) & WordKnowledge.WHOLE) != 0;
    }

    /** Whether the two pieces around {@code i} may be anything but two words; a lone «ی» is only ever put after «ه». */
    static boolean mayJoin(WordKnowledge words, LetterLine line, int from, int i, int to) {
        if (to - i == 1 && line.letters[i] == 'ی' && line.letters[i - 1] != 'ه') {
            return false;
        }
        long left = line.hash(from, i);
        long right = line.hash(i, to);
        return (words.word(left) & WordKnowledge.LEFT) != 0
                || (words.word(right) & WordKnowledge.RIGHT) != 0
                || words.pair(left, right) != 0
                || isAndWord(words, line, i, to)
                || (to - i > 3 && words.pair(left, line.hash(i, to - 1)) != 0)
                || (to - i > 4 && words.pair(left, line.hash(i, to - 2)) != 0);
    }

    /** Whether the piece is no word but «و» and a word: «وگو», «ومیر». */
    static boolean isAndWord(WordKnowledge words, LetterLine line, int from, int to) {
        return line.letters[from] == 'و'
                && to - from > 2
                && (words.word(line.hash(from, to)) & 0x3f) == 0
                && words.word(line.hash(from + 1, to)) != 0;
    }
}
