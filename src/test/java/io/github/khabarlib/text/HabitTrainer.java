package io.github.khabarlib.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Learns how much each state of a line shifts the odds, on lines the model was not trained on. */
final class HabitTrainer {
    private final HalfSpaceModel model;
    private final double unit;
    private final List<List<double[]>> cells = new ArrayList<>();

    HabitTrainer(HalfSpaceModel model, double unit) {
        this.model = model;
        this.unit = unit;
        for (int i = 0; i < TypingHabit.STATES; i++) {
            cells.add(new ArrayList<>());
        }
    }

    /** Learns from a line as typed; {@code without} are the boundaries that teach the wrong thing. */
    void add(LetterLine line, byte[] gold, IntPredicate without) {
        HalfSpaces spaces = HalfSpaces.scoring(model);
        spaces.restore(line);
        TypingHabit habit = new TypingHabit(model);
        habit.read(line, spaces.scores());
        for (int i = 1; i < line.length; i++) {
            int score = spaces.scores()[i];
            if (score > HalfSpaces.CLOSED && !without.test(i)) {
                int state = habit.state(score, line.bounds[i] == LetterLine.NOTHING);
                cells.get(state).add(new double[] {score / unit, gold[i] == LetterLine.HALF_SPACE ? 1 : 0});
            }
        }
    }

    /** For each state an offset in units of a score. */
    int[] shifts() {
        return cells.stream()
                .mapToInt(cell -> (int) Math.round(fit(cell) * unit))
                .toArray();
    }

    /** The offset of highest likelihood under a narrow prior around none. */
    private static double fit(List<double[]> cell) {
        double offset = 0;
        for (int round = 0; round < 30; round++) {
            double gradient = -offset;
            double curvature = 1;
            for (double[] example : cell) {
                double p = 1 / (1 + Math.exp(-example[0] - offset));
                gradient += example[1] - p;
                curvature += p * (1 - p);
            }
            offset += Math.max(-1, Math.min(1, gradient / curvature));
        }
        return offset;
    }

    String describe() {
        StringBuilder out = new StringBuilder();
        int[] shifts = shifts();
        for (int i = 0; i < shifts.length; i++) {
            out.append(i % 9 == 0 ? "\n" : "  ")
                    .append(shifts[i])
                    .append('/')
                    .append(cells.get(i).size());
        }
        return out.toString();
    }
}
