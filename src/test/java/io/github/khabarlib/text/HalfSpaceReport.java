package io.github.khabarlib.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how well half-spaces are restored on the development sets: {@code -Dkhabar.corpora=PATH}, errors to show as argument. */
public final class HalfSpaceReport {
    private HalfSpaceReport() {}

    public static void main(String[] args) {
        Path dev = Path.of(System.getProperty("khabar.corpora"), "halfspace", "dev");
        int errors = args.length == 0 ? 0 : Integer.parseInt(args[0]);
        for (String set : List.of("news", "treebank", "wiki", "fars")) {
            for (HalfSpaceExamples.Mode mode : HalfSpaceExamples.Mode.values()) {
                for (PersianNormalizer.Level level : PersianNormalizer.Level.values()) {
                    print(dev, set, mode, level, errors);
                }
            }
        }
    }

    private static void print(
            Path dev, String set, HalfSpaceExamples.Mode mode, PersianNormalizer.Level level, int errors) {
        HalfSpaceScore score = score(dev, set, mode, level);
        System.out.printf(
                Locale.ROOT,
                "%-9s %-8s %s  F1 %.4f P %.4f R %.4f  strict %.4f  damage %.2f  letters %d%n",
                set,
                mode,
                level,
                score.f1(),
                score.precision(),
                score.recall(),
                score.strictF1(),
                score.damagePerThousand(),
                score.lettersChanged);
        for (String error : score.worst(level == PersianNormalizer.Level.FULL ? errors : 0)) {
            System.out.println("#" + set + mode + " " + error + facts(error));
        }
    }

    /** Scores a level on one development set typed one way. */
    static HalfSpaceScore score(Path dev, String set, HalfSpaceExamples.Mode mode, PersianNormalizer.Level level) {
        Map<String, String> variants = HalfSpaceScore.variants(dev.resolve("style-variants.tsv"));
        HalfSpaceScore score = new HalfSpaceScore(variants);
        PersianNormalizer normalizer = PersianNormalizer.builder().level(level).build();
        for (String gold : TrainingText.lines(dev.resolve(set + ".txt"))) {
            String input = HalfSpaceScore.typed(gold, mode);
            score.add(gold, input, normalizer.normalize(input));
        }
        return score;
    }

    private static String facts(String error) {
        String[] parts = error.split("[ |]");
        WordKnowledge words = HalfSpaceModel.shipped().words();
        long left = LetterLine.hash(parts[1]);
        long right = LetterLine.hash(parts[2]);
        int whole = words.word(LetterLine.hash(parts[1] + parts[2]));
        int pair = words.pair(left, right);
        return " L" + seen(words.word(left)) + " R" + seen(words.word(right)) + " W" + seen(whole)
                + ((whole & WordKnowledge.WHOLE) != 0 ? "!" : "") + " P" + (pair & 7) + "/" + (pair >> 3 & 7) + "/"
                + (pair >> 6);
    }

    private static String seen(int word) {
        return WordKnowledge.count(word) + "" + WordKnowledge.frequency(word);
    }
}
