package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.text.PersianLetters;
import org.jspecify.annotations.Nullable;

/** Whether a name that no table holds has the form of an outlet's. */
final class OutletForm {
    private static final int SHORTEST_COINED = 4;
    private static final int SHORTEST_PART = 3;
    private static final String[] SURE = {"نیوز", "آنلاین", "پرس"};
    private static final String[] PLURAL = {"ان", "ها", "های", "ین", "ات", "ش"};
    private static final String[] COINED = {"نیوز", "نا", "پرس", "آنلاین", "خبر", "نامه"};

    private OutletForm() {}

    /** Whether {@code [from, to)} holds a word that names of outlets are made with, and none that they are not. */
    static boolean isLikely(CreditText text, int from, int to) {
        boolean likely = false;
        for (int i = from; i < to; i++) {
            SourceWord word = text.nameWord(from, i);
            if (!text.isWord(i) || !isNamely(word) && !isLater(text, from, i)) {
                return false;
            }
            likely |= word == SourceWord.SUFFIX
                    || word == SourceWord.OPENER
                    || isEnding(word, from, i, to)
                    || isCoined(text.tokens.token(i))
                    || isCompound(text, i);
        }
        return likely;
    }

    /** Whether {@code [from, to)} could be a name at all: plain words that open no person's name. */
    static boolean isPossible(CreditText text, int from, int to) {
        for (int i = from; i < to; i++) {
            SourceWord word = text.nameWord(from, i);
            if (!text.isWord(i) || !isNamely(word) || text.value(text.tables.givenNames, i) != null) {
                return false;
            }
        }
        return to > from;
    }

    /** Words that names of outlets may hold, those of no table among them. */
    private static boolean isNamely(@Nullable SourceWord word) {
        return word == null || word == SourceWord.SUFFIX || word == SourceWord.OPENER || word == SourceWord.ENDING;
    }

    /** «البرز صدا»: the last of several words. */
    private static boolean isEnding(@Nullable SourceWord word, int from, int i, int to) {
        return word == SourceWord.ENDING && i > from && i == to - 1;
    }

    /**
     * Whether {@code [from, to)} could be an outlet's name, a word of time or «ما» in it included, and is no person's,
     * no place and no known body or plural.
     */
    static boolean isNoPerson(CreditText text, int from, int to) {
        boolean isLong =
                to > from && to <= text.size() && text.tokens.end(to - 1) - text.tokens.start(from) >= SHORTEST_COINED;
        if (!isLong || text.value(text.tables.givenNames, from) != null || isPlace(text, from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            SourceWord word = text.nameWord(from, i);
            if (!text.isWord(i) || !isNamely(word) && !isLater(text, from, i)) {
                return false;
            }
        }
        return to > from + 1 || text.isPlain(from) && !endsWith(text.tokens.token(from), PLURAL);
    }

    /** «آواز شمال», «ساوه امروز», «شمال ما»: words that open no name and close some. */
    private static boolean isLater(CreditText text, int from, int i) {
        return i > from && (text.is(SourceWord.TIME, i) || text.is(SourceWord.REGION, i) || text.isWord(i, "ما"));
    }

    /** Whether the word at {@code from} opens names of outlets, alone or joined to the next by a half-space. */
    static boolean isOpened(CreditText text, int from, int to) {
        String word = text.tokens.token(from);
        int joint = word.indexOf(PersianLetters.ZWNJ);
        String first = joint < 0 ? word : word.substring(0, joint);
        return (joint > 0 || to > from + 1)
                && text.tables.words.get(first) == SourceWord.OPENER
                && isNoPerson(text, from, to);
    }

    /** One word of two joined by a half-space, one of them such as names of outlets are made with: «سلام‌شهر». */
    static boolean isCompound(CreditText text, int i) {
        String word = text.tokens.token(i);
        int joint = word.indexOf(PersianLetters.ZWNJ);
        boolean opened = joint > 0
                && joint + SHORTEST_PART < word.length()
                && !word.startsWith("ها", joint + 1)
                && text.isPlain(i)
                && makesNames(text, word.substring(0, joint));
        return opened || isClosedCompound(text, i);
    }

    /** As {@link #isCompound}, by its last part: «گل‌نگاه»; the first may as well open an ordinary word. */
    static boolean isClosedCompound(CreditText text, int i) {
        String word = text.tokens.token(i);
        int joint = word.lastIndexOf(PersianLetters.ZWNJ);
        return joint > 0 && text.isPlain(i) && makesNames(text, word.substring(joint + 1));
    }

    private static boolean makesNames(CreditText text, String part) {
        SourceWord word = text.tables.words.get(part);
        return word == SourceWord.OPENER || word == SourceWord.SUFFIX || word == SourceWord.ENDING;
    }

    private static boolean isPlace(CreditText text, int from, int to) {
        PhraseMatch<Boolean> place = text.match(text.tables.places, from);
        return place != null && text.behind(place) == to;
    }

    /** As {@link #isLikely}, and by a word that nothing but names of outlets are made with: «نیوز», «آنلاین». */
    static boolean isSure(CreditText text, int from, int to) {
        return isLikely(text, from, to) && endsWith(text.tokens.token(to - 1), SURE);
    }

    /** One plain word that no table knows and that is no plural: rather an outlet than a person where one of both is. */
    static boolean isUnheardOf(CreditText text, int from, int to) {
        return to == from + 1 && text.isPlain(from) && !endsWith(text.tokens.token(from), PLURAL);
    }

    /** A short name in quotation marks that may be an outlet's as well as not: no plural, no person's name. */
    static boolean isQuotable(CreditText text, int from, int to) {
        return to - from <= 3
                && isPossible(text, from, to)
                && (text.outletAt(from) != null || !endsWith(text.tokens.token(from), PLURAL));
    }

    private static boolean endsWith(String word, String[] endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
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
