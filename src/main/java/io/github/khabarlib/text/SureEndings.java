package io.github.khabarlib.text;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Tells endings that can be nothing else: after a word everybody knows «ها» and what derives from it or, after its own «ه»,
 * «ای», «ام», «اند» and their like, where neither the whole is a word nor what the cut one letter to the side would leave.
 */
final class SureEndings {
    /** All begin with «ها». */
    private static final long[] PLURALS = hashes("ها", "های", "هایی", "هایش", "هایشان", "هایمان");

    private static final long[] AFTER_HE = hashes("ای", "ام", "ات", "اش", "اند", "ایم", "اید");
    private static final int LONGEST = 6;

    private SureEndings() {}

    private static long[] hashes(String... endings) {
        return Stream.of(endings).mapToLong(LetterLine::hash).sorted().toArray();
    }

    /** Whether {@code [from, i)} is such a word and {@code [i, to)} such an ending. */
    static boolean isSure(WordKnowledge words, LetterLine line, int from, int i, int to) {
        if (to - i > LONGEST || i - from < 3) {
            return false;
        }
        return line.letters[i] == 'ه' ? isPlural(words, line, from, i, to) : isAfterHe(words, line, from, i, to);
    }

    private static boolean isPlural(WordKnowledge words, LetterLine line, int from, int i, int to) {
        return PersianLetters.joinsNext(line.letters[i - 1])
                && Arrays.binarySearch(PLURALS, line.hash(i, to)) >= 0
                && isOnlyWord(words, line, from, i, i + 1, to);
    }

    private static boolean isAfterHe(WordKnowledge words, LetterLine line, int from, int i, int to) {
        return line.letters[i - 1] == 'ه'
                && line.bounds[i] == LetterLine.NOTHING
                && Arrays.binarySearch(AFTER_HE, line.hash(i, to)) >= 0
                && isOnlyWord(words, line, from, i, i - 1, to);
    }

    /** Whether {@code [from, i)} is a word, and neither {@code [from, other)} nor {@code [from, to)} is. */
    private static boolean isOnlyWord(WordKnowledge words, LetterLine line, int from, int i, int other, int to) {
        return isKnown(words.word(line.hash(from, i)))
                && !isSeen(words.word(line.hash(from, to)))
                && !isSeen(words.word(line.hash(from, other)));
    }

    private static boolean isKnown(int word) {
        return WordKnowledge.count(word) > 2 || WordKnowledge.frequency(word) > 3;
    }

    private static boolean isSeen(int word) {
        return WordKnowledge.count(word) + WordKnowledge.frequency(word) > 0;
    }
}
