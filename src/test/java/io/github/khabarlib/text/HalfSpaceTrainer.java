package io.github.khabarlib.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds the half-space model from the training text and the lexica, byte for byte the same from the same input. To build
 * what is shipped:
 *
 * <pre>
 * mvn -q test-compile
 * java -Xmx4g -cp target/classes:target/test-classes -Dkhabar.corpora=PATH \\
 *     io.github.khabarlib.text.HalfSpaceTrainer src/main/resources/io/github/khabarlib/text/half-spaces.bin
 * </pre>
 *
 * <p>{@code PATH} holds {@code halfspace/train} and {@code halfspace/lexica}. Sources named after the file, such as
 * {@code fars} or {@code vue}, are left out. How a line's typing shifts the odds is learnt on lines, whole blocks of
 * them, that the weights used for it were not learnt on.
 */
public final class HalfSpaceTrainer {
    private static final int UNIT = 16;
    private static final int BITS = Integer.getInteger("khabar.bits", 20);
    private static final int ROUNDS = 3;
    private static final int TUNING_FOLD = 9;

    /** Of a hundred lines with all half-spaces kept, so many are tuned on: most text is not typed with such care. */
    private static final int CLEAN_LINES = Integer.getInteger("khabar.clean", 40);

    private final CountedKnowledge words;
    private final List<TrainingText.Line> lines;

    private HalfSpaceTrainer(Path corpora, Set<String> leftOut) {
        List<TrainingText.Line> all = TrainingText.read(corpora, leftOut);
        lines = new CarelessLines(new CountedKnowledge(all, corpora)).without(all);
        words = new CountedKnowledge(lines, corpora);
    }

    /** Writes the model to the file named first, without the sources named after it. */
    public static void main(String[] args) throws IOException {
        Path corpora = Path.of(System.getProperty("khabar.corpora"), "halfspace");
        Set<String> leftOut = new HashSet<>(List.of(args).subList(1, args.length));
        byte[] file = new HalfSpaceTrainer(corpora, leftOut).train();
        Files.write(Path.of(args[0]), file);
        System.out.println("bytes " + file.length);
    }

    private byte[] train() {
        List<TrainingText.Line> most =
                lines.stream().filter(line -> line.fold() != TUNING_FOLD).toList();
        int[] shifts = shifts(new HalfSpaceModel(words, weights(most), UNIT, new int[TypingHabit.STATES]));
        return HalfSpaceFileWriter.write(header(), words, weights(lines), UNIT, shifts);
    }

    private byte[] weights(List<TrainingText.Line> from) {
        HalfSpaceExamples examples = new HalfSpaceExamples(words, (1 << BITS) - 1);
        examples.addAll(from, HalfSpaceExamples.Mode.values());
        examples.addWords(words.lexica.compounds.stream().distinct().toList(), HalfSpaceExamples.Mode.DELETED);
        examples.addWords(words.lexica.simple.stream().distinct().toList(), HalfSpaceExamples.Mode.DELETED);
        examples.addWords(words.lexica.verbs(), HalfSpaceExamples.Mode.DELETED);
        examples.addWords(words.lexica.verbs(), HalfSpaceExamples.Mode.SPACED);
        LogisticRegression regression =
                new LogisticRegression(1 << BITS, Float.parseFloat(System.getProperty("khabar.l1", "1")), 0.5f);
        regression.learn(examples, ROUNDS);
        return regression.quantised(UNIT);
    }

    private int[] shifts(HalfSpaceModel model) {
        HabitTrainer habits = new HabitTrainer(model, UNIT);
        HalfSpaceExamples degrader = new HalfSpaceExamples(words, 1);
        LetterLine line = new LetterLine();
        words.leaveOut(TUNING_FOLD);
        for (int i = 0; i < lines.size(); i++) {
            TrainingText.Line typed = lines.get(i);
            for (HalfSpaceExamples.Mode mode : HalfSpaceExamples.Mode.values()) {
                if (typed.fold() == TUNING_FOLD && isTunedOn(mode, i)) {
                    line.read(TextBuffer.of(typed.text(), 0, typed.text().length()), 0);
                    byte[] gold = degrader.degrade(line, mode);
                    habits.add(line, gold, k -> isMisleading(degrader, line, gold[k], k, mode));
                }
            }
        }
        words.leaveOut(CountedKnowledge.NONE);
        return habits.shifts();
    }

    /**
     * Whether the line teaches the wrong thing at {@code k}: what the project's own table has with a half-space is joined
     * there, or is spaced where half-spaces have become spaces too, so that a careless writer's space looks like them.
     */
    private static boolean isMisleading(
            HalfSpaceExamples examples, LetterLine line, byte gold, int k, HalfSpaceExamples.Mode mode) {
        boolean suspect = gold == LetterLine.NOTHING
                || (gold == LetterLine.SPACE
                        && (mode == HalfSpaceExamples.Mode.SPACED || mode == HalfSpaceExamples.Mode.MIXED));
        return suspect && examples.isOwn(line, k);
    }

    private static boolean isTunedOn(HalfSpaceExamples.Mode mode, int i) {
        return mode != HalfSpaceExamples.Mode.CLEAN || i * 37 % 100 < CLEAN_LINES;
    }

    private String header() {
        StringBuilder out = new StringBuilder(
                "# Half-space model: facts of words and pairs, weights of features. Built by HalfSpaceTrainer.\n");
        for (String source : lines.stream()
                .map(TrainingText.Line::source)
                .distinct()
                .sorted()
                .toList()) {
            out.append("# Source: ")
                    .append(SOURCES.getOrDefault(source, source))
                    .append('\n');
        }
        out.append("# Source: Lilak lexicon (b00f/lilak), Apache-2.0\n");
        out.append("# Source: Hazm words and verbs (roshan-research/hazm), MIT\n");
        out.append("# Source: Shekar compound words (amirivojdan/shekar), MIT\n");
        return out.toString();
    }

    private static final java.util.Map<String, String> SOURCES = java.util.Map.of(
            "fars",
                    "Fars News Agency articles by way of language-ml/course-nlp-ir-1-text-exploring, CC BY 4.0 by the agency's site",
            "vue", "Persian translation of the Vue documentation, CC BY 4.0",
            "react", "Persian translation of the React documentation, CC BY 4.0",
            "reactdev", "Persian translation of the react.dev documentation, CC BY 4.0",
            "osguide", "Persian translation of the Open Source Guides, CC BY 4.0",
            "voa_dari", "VOA Dari, own material, public domain");
}
