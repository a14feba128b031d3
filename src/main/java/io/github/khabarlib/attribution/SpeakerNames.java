package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.StatementWord.Kind;

/** Reads how far a name goes, and where one stands behind a role. Stateless but for the text it reads. */
final class SpeakerNames {
    static final int LONGEST_QUOTED = 8;
    private static final int LONGEST = 7;
    /** In characters: what is longer is no word. */
    private static final int LONGEST_WORD = 40;

    private final StatementUnits units;

    SpeakerNames(StatementUnits units) {
        this.units = units;
    }

    /** Where a name stands behind the role that ends at {@code end}: after a title, in quotation marks, in brackets, between commas. */
    int behindRole(int end, int limit) {
        if (end >= limit) {
            return -1;
        }
        if (units.is(end, Kind.TITLE)) {
            return end;
        }
        if (units.isOpening(end) && quotedEnd(end, limit) > 0) {
            return end + 1;
        }
        if (units.isSign(end, "(")) {
            return units.isSign(shortEnd(end + 1, limit), ")") ? end + 1 : -1;
        }
        if (units.is(end, Kind.PLAIN)) {
            return isApposition(end, limit) ? end : -1;
        }
        return units.isComma(end) && isApposition(end + 1, limit) ? end + 1 : -1;
    }

    /** A name between comma and comma, cue or adjunct. */
    private boolean isApposition(int from, int limit) {
        int end = shortEnd(from, limit);
        return end >= limit
                || units.isComma(end)
                || units.is(end, Kind.ADVERB)
                || units.is(end, Kind.OPENER)
                || units.is(end, Kind.TIME);
    }

    /** Where a name of two to four plain words, or of one behind a title, ends that starts at {@code from}; -1 for none. */
    private int shortEnd(int from, int limit) {
        int i = from;
        while (i < limit && units.is(i, Kind.TITLE)) {
            i++;
        }
        int words = i;
        while (i < limit && units.is(i, Kind.PLAIN) && i - words < 5) {
            i++;
        }
        int count = i - words;
        return count >= (words > from ? 1 : 2) && count <= 4 ? i : -1;
    }

    /** The mark that closes a short quotation of name words opened at {@code from}; -1 if it is none. */
    int quotedEnd(int from, int limit) {
        int close = units.closing(from);
        if (close < 0 || close >= limit || close - from > LONGEST_QUOTED || close == from + 1) {
            return -1;
        }
        for (int i = from + 1; i < close; i++) {
            if (!isNameWord(i)) {
                return -1;
            }
        }
        return close;
    }

    /** The number of titles from {@code from} on, one less where they fill all up to {@code limit}. */
    int titles(int from, int limit) {
        int i = from;
        while (i < limit && units.is(i, Kind.TITLE)) {
            i++;
        }
        return i == limit ? Math.max(0, i - from - 1) : i - from;
    }

    /** Where the name that starts at {@code from} ends. */
    int end(int from, int limit) {
        int i = from;
        while (i < limit && i - from < LONGEST && isNameWord(i)) {
            i++;
        }
        return i;
    }

    private boolean isNameWord(int i) {
        return switch (units.kind(i)) {
            case PLAIN, TITLE, MONTH, PLACE, DOCUMENT ->
                units.end(i) - units.start(i) <= LONGEST_WORD && !units.isNumbering(i);
            case SIGN -> units.isSign(i, "'’‘");
            default -> false;
        };
    }

    /** The unit behind the name in {@code [from, to)} and the mark or bracket that closes it. */
    int behind(int from, int to) {
        boolean closed = units.isClosing(to) || (units.isSign(to, ")") && units.isSign(from - 1, "("));
        return closed ? to + 1 : to;
    }
}
