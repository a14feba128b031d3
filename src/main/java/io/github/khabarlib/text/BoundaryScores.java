package io.github.khabarlib.text;

/**
 * Scores boundaries: what the pieces themselves say, which is worked out once for each and then remembered, and what the
 * pieces beside them add. Not thread-safe; its memory is.
 */
final class BoundaryScores {
    /** Log odds that the pieces beside a boundary may add; in text they have been seen to add five. */
    private static final double MOST_CONTEXT = 6;

    /** Log odds that grammar adds to what text has taught. */
    private static final double SURE_ENDING = 3;

    /** Log odds that a table of expressions adds to letters that touch; a space is more often meant. */
    private static final double SURE_JOINED = 3;

    private final HalfSpaceModel model;
    private final WordKnowledge words;
    private final BoundaryMemo memo;
    private final BoundaryFeatures features;
    private final int sureEnding;
    private final int sureJoined;
    private final int mostContext;

    BoundaryScores(HalfSpaceModel model) {
        this.model = model;
        words = model.words();
        memo = model.memo();
        features = model.features();
        sureEnding = model.threshold(SURE_ENDING);
        sureJoined = model.threshold(SURE_JOINED);
        mostContext = model.threshold(MOST_CONTEXT);
    }

    /** The score that {@code logOdds} are. */
    int threshold(double logOdds) {
        return model.threshold(logOdds);
    }

    /** The lowest score of pieces by themselves from which a score of {@code least} can be reached. */
    int lowest(int least) {
        return least - mostContext;
    }

    /** The piece {@code [from, to)}; {@link Piece#ENDLESS} if it is too long to be a word. */
    Piece piece(LetterLine line, int from, int to) {
        if (to - from > LetterLine.LONGEST) {
            return Piece.ENDLESS;
        }
        Piece known = memo.piece(line.hash(from, to));
        if (known != null) {
            return known;
        }
        Piece piece = Piece.scored(this, words, line, from, to);
        memo.put(piece);
        return piece;
    }

    /** Whether there may be a half-space in place of the space before {@code i}, between two pieces. */
    boolean mayJoin(LetterLine line, Piece left, int i, Piece right, int to) {
        return Piece.mayJoin(words, line, left, i, right, to);
    }

    /** Score of the space between {@code left}, which is {@code [from, i)}, and {@code right}, {@code [i, to)}. */
    int pair(LetterLine line, Piece left, int from, int i, Piece right, int to) {
        long key = BoundaryMemo.pairKey(left, right);
        long entry = memo.pair(key);
        if (BoundaryMemo.isOf(key, entry)) {
            return BoundaryMemo.score(entry);
        }
        int score = alone(line, from, i, to);
        memo.putPair(key, score);
        return score;
    }

    /** Score of the boundary before {@code i} by the pieces alone, {@code [from, i)} and {@code [i, to)}. */
    int alone(LetterLine line, int from, int i, int to) {
        features.collect(line, from, i, to);
        return model.score(features) + sure(line, from, i, to);
    }

    private int sure(LetterLine line, int from, int i, int to) {
        if (features.isSurePair()) {
            return line.bounds[i] == LetterLine.SPACE ? 0 : sureJoined;
        }
        return SureEndings.isSure(words, line, from, i, to) ? sureEnding : 0;
    }

    /** What the pieces beside it add to the score of the boundary before {@code i}. */
    int context(LetterLine line, int from, int i, int to) {
        features.collectNeighbours(line, from, i, to);
        return Math.min(model.score(features), mostContext);
    }
}
