package io.github.khabarlib.accuracy;

import io.github.khabarlib.text.ScriptFolding;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as its words and the runs of four among them, as the scorers see it.
 *
 * @param words its words, folded
 * @param runs each run of four words; of a line with fewer, the line
 */
record Shingles(List<String> words, Set<List<String>> runs) {
    private static final int LENGTH = 4;
    private static final double ALIKE = 0.8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern KIND =
            Pattern.compile("^(خبرگزاری|پایگاهخبریتحلیلی|پایگاهخبری|پایگاهاطلاعرسانی|سایتخبری|شبکهخبری|روزنامه)");

    /** The runs of the whole text; those over the end of a line count too. */
    static Shingles of(List<String> lines) {
        List<String> words = words(String.join("\n", lines));
        Set<List<String>> runs = new HashSet<>(runs(words));
        lines.forEach(line -> runs.addAll(runs(words(line))));
        return new Shingles(words, runs);
    }

    static List<String> words(String text) {
        return WORD.matcher(ScriptFolding.fold(Normalizer.normalize(text, Normalizer.Form.NFKC)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Nothing but the letters and digits, to compare by. */
    static String letters(String text) {
        return String.join("", words(text));
    }

    /** The letters of an outlet's name, without what kind of outlet it is. */
    static String bareName(String name) {
        return KIND.matcher(letters(name)).replaceFirst("");
    }

    private static List<List<String>> runs(List<String> words) {
        if (words.size() <= LENGTH) {
            return words.isEmpty() ? List.of() : List.of(words);
        }
        return IntStream.rangeClosed(0, words.size() - LENGTH)
                .mapToObj(i -> words.subList(i, i + LENGTH))
                .toList();
    }

    /** Those of {@code lines} of which this text does not hold most. */
    List<String> unlike(List<String> lines) {
        return lines.stream().filter(line -> !holds(line)).toList();
    }

    private boolean holds(String line) {
        List<List<String>> wanted = runs(words(line));
        long held = wanted.stream().filter(runs::contains).count();
        return held >= wanted.size() * ALIKE;
    }

    /** The words from where {@code other} begins to differ, of both. */
    String firstDifference(Shingles other) {
        int at = 0;
        while (at < Math.min(words.size(), other.words.size()) && words.get(at).equals(other.words.get(at))) {
            at++;
        }
        return "wanted: " + excerpt(at) + " / found: " + other.excerpt(at);
    }

    private String excerpt(int at) {
        return String.join(" ", words.subList(Math.max(0, at - 3), Math.min(words.size(), at + 9)));
    }
}
