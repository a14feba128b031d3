package io.github.khabarlib.text;

/** Tells conjugated forms by their stem and ending. */
final class VerbForms {
    static final int NONE = 0;
    static final int PAST = 1;
    static final int PRESENT = 2;
    static final int PARTICIPLE = 3;
    static final int PREFIXED = 4;

    private VerbForms() {}

    /** What form of a verb the letters {@code [from, to)} are. */
    static int of(LetterLine line, WordKnowledge words, int from, int to) {
        if (to - from < 2) {
            return NONE;
        }
        int bare = bare(line, words, from, to);
        if (bare != NONE || to - from < 4) {
            return bare;
        }
        char first = line.letters[from];
        if (first != 'ن' && first != 'ب') {
            return NONE;
        }
        int start = line.letters[from + 1] == 'ی' ? from + 2 : from + 1;
        return bare(line, words, start, to) == NONE && bare(line, words, from + 1, to) == NONE ? NONE : PREFIXED;
    }

    private static int bare(LetterLine line, WordKnowledge words, int from, int to) {
        char last = line.letters[to - 1];
        if (last == 'ه' && isStem(line, words, from, to - 1, WordKnowledge.PAST_STEM)) {
            return PARTICIPLE;
        }
        if (isStem(line, words, from, to, WordKnowledge.PAST_STEM)) {
            return PAST;
        }
        int ending = ending(line.letters, to);
        if (ending == 0 || to - ending <= from) {
            return NONE;
        }
        if (isStem(line, words, from, to - ending, WordKnowledge.PAST_STEM)
                || isStem(line, words, from, to - 1, WordKnowledge.PAST_STEM)) {
            return PAST;
        }
        return isStem(line, words, from, to - ending, WordKnowledge.PRESENT_STEM)
                        || isStem(line, words, from, to - 1, WordKnowledge.PRESENT_STEM)
                ? PRESENT
                : NONE;
    }

    /** Length of the longest personal ending before {@code to}. */
    private static int ending(char[] letters, int to) {
        char last = letters[to - 1];
        char before = to > 1 ? letters[to - 2] : ' ';
        if ((last == 'م' && before == 'ی') || (last == 'د' && (before == 'ی' || before == 'ن'))) {
            return 2;
        }
        return last == 'م' || last == 'ی' || last == 'د' ? 1 : 0;
    }

    private static boolean isStem(LetterLine line, WordKnowledge words, int from, int to, int flag) {
        return to > from && (words.word(line.hash(from, to)) & flag) != 0;
    }
}
