package io.github.khabarlib.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Scores restored half-spaces boundary by boundary against well-typed text. Fair: what cannot be seen (a half-space after
 * a letter that does not join) and what good writers vary in is neutral. Lines whose letters changed are counted apart.
 */
final class HalfSpaceScore {
    private final Map<String, String> variants;
    int tp;
    int fp;
    int fn;
    int strictTp;
    int strictFp;
    int strictFn;
    int words;
    int damage;
    int lettersChanged;
    final Map<String, Integer> errors = new HashMap<>();

    HalfSpaceScore(Map<String, String> variants) {
        this.variants = variants;
    }

    /** Pairs of pieces written in several ways, with the classes N, S, Z in use. */
    static Map<String, String> variants(Path file) {
        Map<String, String> variants = new HashMap<>();
        for (String line : TrainingText.lines(file)) {
            String[] fields = line.split("\t");
            variants.put(fields[0] + '\t' + fields[1], fields[2]);
        }
        return variants;
    }

    /** A line with its half-spaces kept, deleted, spaced, or each at random by what stands around it. */
    static String typed(String gold, HalfSpaceExamples.Mode mode) {
        return switch (mode) {
            case CLEAN -> gold;
            case DELETED -> gold.replace("\u200c", "");
            case SPACED -> gold.replace('\u200c', ' ');
            case MIXED -> mixed(gold);
        };
    }

    private static String mixed(String gold) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < gold.length(); i++) {
            char c = gold.charAt(i);
            if (c == PersianLetters.ZWNJ) {
                CRC32 crc = new CRC32();
                crc.update(gold.substring(Math.max(0, i - 9), Math.min(gold.length(), i + 9))
                        .getBytes(StandardCharsets.UTF_8));
                out.append(List.of("", " ", "\u200c").get((int) (crc.getValue() % 3)));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    void add(String gold, String input, String output) {
        Letters g = Letters.of(gold);
        Letters i = Letters.of(input);
        Letters o = Letters.of(output);
        words += (int)
                g.bounds().chars().filter(bound -> bound == 'S' || bound == 'P').count();
        if (!g.letters().equals(o.letters()) || !g.letters().equals(i.letters())) {
            lettersChanged++;
            return;
        }
        for (int k = 1; k < g.bounds().length(); k++) {
            if (g.bounds().charAt(k) != 'P') {
                boundary(g, i.bounds().charAt(k), o.bounds(), k);
            }
        }
    }

    private void boundary(Letters gold, char in, String outs, int k) {
        char g = gold.bounds().charAt(k);
        char o = outs.charAt(k) == 'P' ? (g == 'S' ? 'S' : 'X') : outs.charAt(k);
        if (g == o) {
            tp += g == 'Z' ? 1 : 0;
            strictTp += g == 'Z' ? 1 : 0;
            return;
        }
        strictFn += g == 'Z' ? 1 : 0;
        strictFp += o == 'Z' ? 1 : 0;
        if (isNeutral(gold, g, o, outs, k)) {
            tp += g == 'Z' && o == 'N' && in == 'S' ? 1 : 0;
            return;
        }
        fn += g == 'Z' ? 1 : 0;
        fp += o == 'Z' ? 1 : 0;
        damage += in == g ? 1 : 0;
        errors.merge(g + ">" + o + " " + pieces(gold, outs, k).replace('\t', '|'), 1, Integer::sum);
    }

    private boolean isNeutral(Letters gold, char g, char o, String outs, int k) {
        boolean unseen = (g == 'N' && o == 'Z') || (g == 'Z' && o == 'N');
        if (unseen && !PersianLetters.joinsNext(gold.letters().charAt(k - 1))) {
            return true;
        }
        String classes = variants.getOrDefault(pieces(gold, outs, k), "");
        return classes.indexOf(g) >= 0 && classes.indexOf(o) >= 0;
    }

    private static String pieces(Letters gold, String outs, int k) {
        int from = k - 1;
        while (from > 0 && !cut(gold, outs, from)) {
            from--;
        }
        int to = k + 1;
        while (to < gold.bounds().length() && !cut(gold, outs, to)) {
            to++;
        }
        return gold.letters().substring(from, k) + '\t' + gold.letters().substring(k, to);
    }

    private static boolean cut(Letters gold, String outs, int i) {
        return gold.bounds().charAt(i) != 'N'
                || outs.charAt(i) == 'Z'
                || outs.charAt(i) == 'S'
                || outs.charAt(i) == 'P';
    }

    double f1() {
        return f1(tp, fp, fn);
    }

    double strictF1() {
        return f1(strictTp, strictFp, strictFn);
    }

    double precision() {
        return tp / (double) Math.max(1, tp + fp);
    }

    double recall() {
        return tp / (double) Math.max(1, tp + fn);
    }

    double damagePerThousand() {
        return 1000.0 * damage / Math.max(1, words);
    }

    private static double f1(int tp, int fp, int fn) {
        return 2.0 * tp / Math.max(1, 2 * tp + fp + fn);
    }

    List<String> worst(int count) {
        return new TreeMap<>(errors)
                .entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(count)
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList();
    }

    /** The folded letters of a line and the class of the boundary before each. */
    private record Letters(String letters, String bounds) {
        static Letters of(String line) {
            StringBuilder letters = new StringBuilder();
            StringBuilder bounds = new StringBuilder();
            char bound = 'P';
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (PersianLetters.isLetter(c)) {
                    letters.append(ScriptFolding.fold(c));
                    bounds.append(bound);
                    bound = 'N';
                } else {
                    bound = bound(bound, c);
                }
            }
            return new Letters(letters.toString(), bounds.toString());
        }

        private static char bound(char before, char c) {
            if (c == PersianLetters.ZWNJ) {
                return before == 'N' ? 'Z' : before;
            }
            if (ScriptFolding.fold(c) == ScriptFolding.NOTHING) {
                return before;
            }
            return Character.isWhitespace(c) || c == '\u00a0' ? (before == 'P' ? 'P' : 'S') : 'P';
        }
    }
}
