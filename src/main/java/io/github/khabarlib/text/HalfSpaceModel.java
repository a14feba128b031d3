package io.github.khabarlib.text;

import java.util.Arrays;

/** Decides where half-spaces belong: word knowledge, and a weight for each feature. */
final class HalfSpaceModel {
    private final WordKnowledge words;
    private final byte[] weights;
    private final int unit;
    private final int[] shifts;
    private final int mostShift;
    private final BoundaryMemo memo = new BoundaryMemo();

    /**
     * @param words must not change what it knows once anything was scored: scores are remembered
     * @param weights one for each place of a feature, a power of two of them
     * @param unit how much of a weight is one in log odds
     * @param shifts what each state of a line adds to a score
     */
    HalfSpaceModel(WordKnowledge words, byte[] weights, int unit, int[] shifts) {
        this.words = words;
        this.weights = weights;
        this.unit = unit;
        this.shifts = shifts.clone();
        this.mostShift = Arrays.stream(shifts).max().orElse(0);
    }

    /** The model that is shipped; read when it is first asked for. */
    static HalfSpaceModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final HalfSpaceModel MODEL = HalfSpaceFile.read();
    }

    WordKnowledge words() {
        return words;
    }

    /** The log odds of {@code odds} in units of the weights. */
    int threshold(double logOdds) {
        return (int) Math.round(logOdds * unit);
    }

    /** The score in a line of this state. */
    int inState(int score, int state) {
        return score + shifts[state];
    }

    /** The most that any state of a line adds. */
    int mostShift() {
        return mostShift;
    }

    /** What was worked out with this model so far. */
    BoundaryMemo memo() {
        return memo;
    }

    BoundaryFeatures features() {
        return new BoundaryFeatures(words, weights.length - 1);
    }

    /** Log odds of a half-space, in units of the weights, from collected features. */
    int score(BoundaryFeatures features) {
        int sum = 0;
        for (int i = 0; i < features.size; i++) {
            sum += weights[features.places[i]];
        }
        return sum;
    }
}
