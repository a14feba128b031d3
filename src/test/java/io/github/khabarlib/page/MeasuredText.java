package io.github.khabarlib.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a given measure, for what counts letters or characters: {@code @60a} stands for words of sixty letters, {@code
 * %60a} for words that take sixty characters with the spaces between them; the letter behind tells one such text from
 * another. Remembers what it wrote, to write it short again.
 */
final class MeasuredText {
    private static final Pattern MEASURE = Pattern.compile("([@%])(\\d+)([a-z])");

    /** By their length in letters, from two to seven. */
    private static final List<List<String>> WORDS = List.of(
            List.of("نم", "مه"),
            List.of("کوه", "باغ", "سنگ", "ابر", "دشت"),
            List.of("چشمه", "درخت", "جنگل", "سایه", "بلوط"),
            List.of("باران", "مزرعه", "آسمان", "کبوتر", "گلدان"),
            List.of("خورشید", "پروانه", "دریاچه", "چمنزار", "نیلوفر"),
            List.of("رودخانه", "گندمزار", "کوهستان", "شالیزار", "بادبادک"));

    private static final int LONGEST = 7;

    private final Map<String, String> written = new LinkedHashMap<>();

    /** The line with words for each measure in it. */
    String filled(String line) {
        return MEASURE.matcher(line).replaceAll(match -> Matcher.quoteReplacement(words(match)));
    }

    /** The line with the measures for their words. */
    String emptied(String line) {
        String emptied = line;
        List<Map.Entry<String, String>> longestFirst = new ArrayList<>(written.entrySet());
        longestFirst.sort(Comparator.comparing(word -> -word.getValue().length()));
        for (Map.Entry<String, String> word : longestFirst) {
            emptied = emptied.replace(word.getValue(), word.getKey());
        }
        return emptied;
    }

    private String words(MatchResult measure) {
        return written.computeIfAbsent(
                measure.group(),
                key -> words(
                        Integer.parseInt(measure.group(2)),
                        measure.group(1).equals("%") ? 1 : 0,
                        measure.group(3).charAt(0) - 'a'));
    }

    /** Words of {@code measure} letters in sum, where a space between two counts for {@code space} of them. */
    private static String words(int measure, int space, int seed) {
        List<String> words = new ArrayList<>();
        int left = measure;
        for (int turn = seed; left > 0; turn++) {
            int length = left <= LONGEST ? left : Math.min(3 + turn * 3 % 5, left - space - 2);
            List<String> choice = WORDS.get(length - 2);
            words.add(choice.get((turn + seed / 5) % choice.size()));
            left -= length + space;
        }
        return String.join(" ", words);
    }
}
