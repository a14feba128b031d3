package io.github.khabarlib.text;

/**
 * How a line is typed: how many half-spaces it has, how many seem to be left out, how many spaced. Who left out one has
 * left out others; who typed all the sure ones has typed the doubtful ones as meant.
 */
final class TypingHabit {
    /** Log odds from which a boundary is evidence. */
    private static final double SURE = 2.5;

    /** Number of states of a line, as one boundary sees it. */
    static final int STATES = 2 * 4 * 3 * 3;

    private final HalfSpaceModel model;
    private final int sure;
    private int kept;
    private int leftOut;
    private int spaced;

    TypingHabit(HalfSpaceModel model) {
        this.model = model;
        this.sure = model.threshold(SURE);
    }

    /** Score from which a boundary is evidence. */
    int sure() {
        return sure;
    }

    void read(LetterLine line, int[] scores) {
        kept = line.halfSpaces;
        leftOut = 0;
        spaced = 0;
        for (int i = 1; i < line.length; i++) {
            if (scores[i] >= sure) {
                leftOut += line.bounds[i] == LetterLine.NOTHING ? 1 : 0;
                spaced += line.bounds[i] == LetterLine.SPACE ? 1 : 0;
            }
        }
    }

    /** The score of a boundary in the light of the habit. */
    int judged(int score, boolean inside) {
        return model.inState(score, state(score, inside));
    }

    /** The state of the line without the boundary that has this score. */
    int state(int score, boolean inside) {
        int same = (inside ? leftOut : spaced) - (score >= sure ? 1 : 0);
        int other = inside ? spaced : leftOut;
        int present = kept < 2 ? kept : kept < 4 ? 2 : 3;
        return (((inside ? 1 : 0) * 4 + present) * 3 + step(same)) * 3 + step(other);
    }

    private static int step(int count) {
        return Math.max(0, Math.min(count, 2));
    }
}
