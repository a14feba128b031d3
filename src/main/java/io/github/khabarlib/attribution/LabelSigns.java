package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;

/** The signs that part a label: where one part of it ends and the next begins. */
final class LabelSigns {
    static final String SEPARATORS = ":-–—_/؛|";
    static final String DASHES = "-–—_";

    /** Tokens of one part. */
    static final int LONGEST_PART = 6;

    private static final int LONGEST_PARENTHESIS = 8;

    private final CreditText text;

    LabelSigns(CreditText text) {
        this.text = text;
    }

    /** The sign, or the end, behind the part that begins at {@code from}, after {@code label} so far; -1 if none is near. */
    int separator(int from, CreditSource label) {
        for (int i = from + 1; i <= from + LONGEST_PART && i <= text.size(); i++) {
            if (i == text.size()) {
                return label.place != null || label.known ? i : -1;
            }
            if (parts(from, i, label)) {
                return i;
            }
            if (text.isHard(i) && !text.isSign(i, "«»")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean parts(int from, int i, CreditSource label) {
        return text.isSign(i, SEPARATORS)
                || text.isSign(i, "،") && (isListed(from, i) || label.desk == null && isDesk(from, i))
                || text.isSign(i, "(") && opensParenthesis(i)
                || text.isSign(i, ")") && text.isSign(i + 1, SEPARATORS);
    }

    /** A comma parts a label only behind a place or an outlet of the table. */
    private boolean isListed(int from, int to) {
        PhraseMatch<Boolean> place = text.match(text.tables.places, from);
        PhraseMatch<?> outlet = text.match(text.tables.outlets, from);
        return place != null && text.behind(place) == to || outlet != null && text.behind(outlet) == to;
    }

    private boolean isDesk(int from, int to) {
        boolean unlisted = to == from + 2
                && text.value(text.tables.desks, from) == DeskWord.HEAD
                && text.value(text.tables.givenNames, to + 1) != null;
        return unlisted || SourceReader.read(text, from).desk != null && to > from + 1;
    }

    /** «کابل (باختر)-». */
    private boolean opensParenthesis(int i) {
        for (int close = i + 2; close <= i + LONGEST_PARENTHESIS; close++) {
            if (text.isSign(close, ")")) {
                return text.isSign(close + 1, SEPARATORS);
            }
        }
        return false;
    }

    int behindSeparators(int i) {
        int behind = i;
        while (text.isSign(behind, SEPARATORS + "،()")) {
            behind++;
        }
        return behind;
    }
}
