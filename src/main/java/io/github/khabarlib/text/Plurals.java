package io.github.khabarlib.text;

import java.util.Arrays;
import java.util.stream.Stream;

/** Tells plurals that can be nothing else: a word everybody knows before an ending, where the whole is no word. */
final class Plurals {
    /** All begin with «ها». */
    private static final long[] ENDINGS = Stream.of("ها", "های", "هایی", "هایش", "هایشان", "هایمان")
            .mapToLong(LetterLine::hash)
            .sorted()
            .toArray();

    private static final int LONGEST = 6;

    private Plurals() {}

    /** Whether {@code [from, i)} is such a word and {@code [i, to)} such an ending. */
    static boolean isSure(WordKnowledge words, LetterLine line, int from, int i, int to) {
        return line.letters[i] == 'ه'
                && to - i <= LONGEST
                && i - from > 2
                && PersianLetters.joinsNext(line.letters[i - 1])
                && Arrays.binarySearch(ENDINGS, line.hash(i, to)) >= 0
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
