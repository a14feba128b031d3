package io.github.khabarlib.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells plurals that can be nothing else: a word everybody knows before an ending, where the whole is no word. */
final class Plurals {
    private static final Set<Long> ENDINGS = Stream.of("ها", "های", "هایی", "هایش", "هایشان", "هایمان")
            .map(LetterLine::hash)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 6;

    private Plurals() {}

    /** Whether {@code [from, i)} is such a word and {@code [i, to)} such an ending. */
    static boolean isSure(WordKnowledge words, LetterLine line, int from, int i, int to) {
        return to - i <= LONGEST
                && i - from > 2
                && PersianLetters.joinsNext(line.letters[i - 1])
                && ENDINGS.contains(line.hash(i, to))
                && isKnown(words.word(line.hash(from, i)))
                && !isSeen(words.word(line.hash(from, to)))
                && !isSeen(words.word(line.hash(from, i + 1)));
    }

    private static boolean isKnown(int word) {
        return WordKnowledge.count(word) > 2 || WordKnowledge.frequency(word) > 3;
    }

    private static boolean isSeen(int word) {
        return WordKnowledge.count(word) + WordKnowledge.frequency(word) > 0;
    }
}
