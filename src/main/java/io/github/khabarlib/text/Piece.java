package io.github.khabarlib.text;

/**
 * What can be told of a piece of a line without looking beside it: what is known of its letters as a word, and how much
 * speaks for a half-space at each place inside. Immutable.
 */
final class Piece {
    /** Fewest letters that are ever parted. */
    private static final int SHORTEST = 3;

    private static final short[] CLOSED = {};

    /** Any stretch of more than {@link LetterLine#LONGEST} letters: no word, and no half-space is put in or beside it. */
    static final Piece ENDLESS = new Piece();

    /** The letters, as {@link LetterLine#hash} tells them. */
    final long hash;

    /** Whether words follow this one after a half-space, or it is the prefix of the present after another: «فرومی». */
    final boolean joinsNext;

    /** Whether words stand before this one and a half-space, or it is «و» and a word. */
    final boolean joinsPrevious;

    /** Highest score of all places; lower than any score if none is open. */
    final int best;

    private final short[] scores;

    private Piece() {
        hash = 0;
        joinsNext = false;
        joinsPrevious = false;
        scores = CLOSED;
        best = best(scores);
    }

    private Piece(WordKnowledge words, LetterLine line, int from, int to, short[] scores) {
        hash = line.hash(from, to);
        int facts = words.word(hash);
        joinsNext = (facts & WordKnowledge.LEFT) != 0 || isPrefixed(words, line, from, to);
        joinsPrevious = (facts & WordKnowledge.RIGHT) != 0 || isAndWord(words, line, from, to);
        this.scores = scores;
        best = best(scores);
    }

    private static int best(short[] scores) {
        int best = Integer.MIN_VALUE;
        for (short score : scores) {
            best = Math.max(best, score);
        }
        return best;
    }

    /** The letters {@code [from, to)}, at most {@link LetterLine#LONGEST}, with no look inside. */
    static Piece closed(WordKnowledge words, LetterLine line, int from, int to) {
        return new Piece(words, line, from, to, CLOSED);
    }

    /** The letters {@code [from, to)}, at most {@link LetterLine#LONGEST}, each place inside scored if any is open. */
    static Piece scored(BoundaryScores model, WordKnowledge words, LetterLine line, int from, int to) {
        if (!mayPart(words, line, from, to)) {
            return closed(words, line, from, to);
        }
        short[] scores = new short[to - from - 1];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (short) model.alone(line, from, from + 1 + i, to);
        }
        return new Piece(words, line, from, to, scores);
    }

    /** Score of the place before the letter that is {@code i} letters behind the first; only if any place is open. */
    int score(int i) {
        return scores[i - 1];
    }

    /** Whether a half-space may be looked for inside {@code [from, to)}. */
    static boolean mayPart(WordKnowledge words, LetterLine line, int from, int to) {
        return to - from >= SHORTEST && (words.word(line.hash(from, to)) & WordKnowledge.WHOLE) == 0;
    }

    private static boolean isPrefixed(WordKnowledge words, LetterLine line, int from, int to) {
        if (to - from < 4 || line.letters[to - 1] != 'ی' || line.letters[to - 2] != 'م') {
            return false;
        }
        int rest = line.letters[to - 3] == 'ن' ? to - 3 : to - 2;
        return (words.word(line.hash(from, rest)) & WordKnowledge.PREVERB) != 0;
    }

    /** Whether the piece is no word but «و» and a word: «وگو», «ومیر». */
    static boolean isAndWord(WordKnowledge words, LetterLine line, int from, int to) {
        return line.letters[from] == 'و'
                && to - from > 2
                && (words.word(line.hash(from, to)) & 0x3f) == 0
                && words.word(line.hash(from + 1, to)) != 0;
    }

    /**
     * Whether the pieces {@code left}, which ends at {@code i}, and {@code right}, which ends at {@code to}, may be
     * anything but two words; a lone «ی» is only ever put after «ه».
     */
    static boolean mayJoin(WordKnowledge words, LetterLine line, Piece left, int i, Piece right, int to) {
        if (to - i == 1 && line.letters[i] == 'ی' && line.letters[i - 1] != 'ه') {
            return false;
        }
        return left.joinsNext
                || right.joinsPrevious
                || words.pair(left.hash, right.hash) != 0
                || (to - i > 3 && words.pair(left.hash, line.hash(i, to - 1)) != 0)
                || (to - i > 4 && words.pair(left.hash, line.hash(i, to - 2)) != 0);
    }
}
