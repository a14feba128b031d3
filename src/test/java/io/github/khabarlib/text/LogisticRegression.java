package io.github.khabarlib.text;

import java.util.Random;

/** Follow-the-regularised-leader for logistic loss (McMahan et al. 2013): few weights, each with a rate of its own. */
final class LogisticRegression {
    private static final float ALPHA = 0.15f;
    private static final float BETA = 1f;

    private final float[] sums;
    private final float[] squares;
    private final float lambda1;
    private final float lambda2;

    LogisticRegression(int size, float lambda1, float lambda2) {
        sums = new float[size];
        squares = new float[size];
        this.lambda1 = lambda1;
        this.lambda2 = lambda2;
    }

    void learn(HalfSpaceExamples examples, int rounds) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(11);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int i : order) {
                step(examples, i);
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    private void step(HalfSpaceExamples examples, int i) {
        int[] places = examples.places();
        int end = examples.end(i);
        float score = 0;
        for (int k = examples.start(i); k < end; k++) {
            score += weight(places[k]);
        }
        float gradient = (float) (1 / (1 + Math.exp(-score))) - (examples.label(i) ? 1 : 0);
        if (Math.abs(gradient) < 1e-4f) {
            return;
        }
        for (int k = examples.start(i); k < end; k++) {
            update(places[k], gradient);
        }
    }

    private void update(int place, float gradient) {
        float before = squares[place];
        float after = before + gradient * gradient;
        float sigma = (float) (Math.sqrt(after) - Math.sqrt(before)) / ALPHA;
        sums[place] += gradient - sigma * weight(place);
        squares[place] = after;
    }

    float weight(int place) {
        float sum = sums[place];
        if (Math.abs(sum) <= lambda1) {
            return 0;
        }
        float shrunk = sum > 0 ? sum - lambda1 : sum + lambda1;
        return -shrunk / ((BETA + (float) Math.sqrt(squares[place])) / ALPHA + lambda2);
    }

    /** The weights in steps of one in {@code unit}. */
    byte[] quantised(int unit) {
        byte[] weights = new byte[sums.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) Math.max(-127, Math.min(127, Math.round(weight(i) * unit)));
        }
        return weights;
    }
}
