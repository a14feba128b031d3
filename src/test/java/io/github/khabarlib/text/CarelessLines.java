package io.github.khabarlib.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds lines whose writer joined or spaced what the same text elsewhere writes with a half-space, where good writers do
 * not vary: plural endings, the prefix of the present, the auxiliary after a participle. They teach the wrong thing.
 */
final class CarelessLines {
    private static final Set<Long> ENDINGS =
            hashes("ها", "های", "هایی", "هایش", "هایشان", "هایم", "هایمان", "هایت", "هایتان");
    private static final Set<Long> PREFIXES = hashes("می", "نمی");
    private static final Set<Long> AUXILIARIES = hashes("اند", "ایم", "اید");
    private static final Set<Long> PRONOUNS = hashes("آن", "این", "تن");

    private final CountedKnowledge words;

    CarelessLines(CountedKnowledge words) {
        this.words = words;
    }

    private static Set<Long> hashes(String... words) {
        return List.of(words).stream().map(LetterLine::hash).collect(Collectors.toSet());
    }

    List<TrainingText.Line> without(List<TrainingText.Line> lines) {
        return lines.stream().filter(line -> !isCareless(line.text())).toList();
    }

    private boolean isCareless(String text) {
        LetterLine line = new LetterLine();
        line.read(TextBuffer.of(text, 0, text.length()), 0);
        for (int i = 2; i < line.length - 1; i++) {
            byte bound = line.bounds[i];
            if ((bound == LetterLine.NOTHING || bound == LetterLine.SPACE) && isCareless(line, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCareless(LetterLine line, int i) {
        int from = line.startBefore(i);
        int to = line.endAfter(i);
        if (to - from > LetterLine.LONGEST) {
            return false;
        }
        long left = line.hash(from, i);
        long right = line.hash(i, to);
        boolean touches = line.bounds[i] == LetterLine.NOTHING;
        if (touches && !PersianLetters.joinsNext(line.letters[i - 1])) {
            return false;
        }
        boolean suspect = (ENDINGS.contains(right) && !PRONOUNS.contains(left))
                || PREFIXES.contains(left)
                || (AUXILIARIES.contains(right) && line.letters[i - 1] == 'ه');
        return suspect
                && (WordKnowledge.count(words.pair(left, right)) > 0 || (touches && isPlural(line, from, i, to)));
    }

    /** Whether a known word is joined to a plural ending and the whole is in no lexicon. */
    private boolean isPlural(LetterLine line, int from, int i, int to) {
        boolean known = words.word(line.hash(from, i)) != 0 && i - from > 1;
        return known
                && ENDINGS.contains(line.hash(i, to))
                && WordKnowledge.frequency(words.word(line.hash(from, to))) == 0;
    }
}
