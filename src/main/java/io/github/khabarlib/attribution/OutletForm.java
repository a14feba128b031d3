package io.github.khabarlib.attribution;

/** Whether a name that no table holds has the form of an outlet's. */
final class OutletForm {
    private static final int SHORTEST_COINED = 4;
    private static final String[] COINED = {"نیوز", "نا", "پرس", "آنلاین", "خبر", "نامه"};

    private OutletForm() {}

    /** Whether {@code [from, to)} holds a word that names of outlets are made with, and none that they are not. */
    static boolean isLikely(CreditText text, int from, int to) {
        boolean likely = false;
        for (int i = from; i < to; i++) {
            SourceWord word = text.value(text.tables.words, i);
            if (!text.isWord(i) || word != null && word != SourceWord.SUFFIX && word != SourceWord.OPENER) {
                return false;
            }
            likely |= word == SourceWord.SUFFIX || word == SourceWord.OPENER || isCoined(text.tokens.token(i));
        }
        return likely;
    }

    /** Whether {@code [from, to)} could be a name at all: plain words that open no person's name. */
    static boolean isPossible(CreditText text, int from, int to) {
        for (int i = from; i < to; i++) {
            SourceWord word = text.value(text.tables.words, i);
            if (!text.isWord(i)
                    || word != null && word != SourceWord.SUFFIX && word != SourceWord.OPENER
                    || text.value(text.tables.givenNames, i) != null) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isCoined(String word) {
        for (String ending : COINED) {
            if (word.length() >= SHORTEST_COINED + (ending.length() - 2) && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
