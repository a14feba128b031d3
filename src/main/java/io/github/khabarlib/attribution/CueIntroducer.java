package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.StatementWord.Kind;

/**
 * What stands behind a cue and announces its content.
 *
 * @param type the kind of introducer
 * @param content the unit at which the content starts, an opening quotation mark included
 */
record CueIntroducer(Type type, int content) {
    /** Kinds of introducers. */
    enum Type {
        /** A colon. */
        COLON,
        /** «که». */
        KE,
        /** «تا». */
        TA,
        /** A quotation mark. */
        QUOTE,
        /** A comma. */
        COMMA,
        /** Nothing; words follow. */
        BARE,
        /** Nothing follows that could be content. */
        NONE
    }

    /** Reads what stands behind the cue at {@code cue} within units before {@code limit}. */
    static CueIntroducer read(StatementUnits units, int cue, int limit) {
        int next = cue + 1;
        while (next < limit && (units.isClosing(next) || units.isSign(next, ")"))) {
            next++;
        }
        if (units.isSign(next, ":")) {
            return new CueIntroducer(Type.COLON, next + 1);
        }
        int ke = units.isComma(next) ? next + 1 : next;
        if (ke < limit && units.isWord(ke, "که")) {
            return new CueIntroducer(Type.KE, ke + 1);
        }
        return next >= limit ? new CueIntroducer(Type.NONE, limit) : other(units, next);
    }

    private static CueIntroducer other(StatementUnits units, int next) {
        if (units.isOpening(next)) {
            return new CueIntroducer(Type.QUOTE, next);
        }
        if (units.isComma(next)) {
            return new CueIntroducer(units.is(next + 1, Kind.AND) ? Type.NONE : Type.COMMA, next + 1);
        }
        if (units.isWord(next, "تا")) {
            return new CueIntroducer(Type.TA, next);
        }
        return new CueIntroducer(isOver(units, next) ? Type.NONE : Type.BARE, next);
    }

    private static boolean isOver(StatementUnits units, int next) {
        return switch (units.kind(next)) {
            case AND, SIGN, CUE, VERB, OBJECT, CONNECTIVE, CONTRAST -> true;
            default -> false;
        };
    }

    /** Whether it is clear from the sign or word that content follows. */
    boolean isExplicit() {
        return type == Type.COLON || type == Type.KE || type == Type.QUOTE;
    }
}
