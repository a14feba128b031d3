package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.StatementWord.Kind;

/** Finds where «و» joins one speaker to the next. Stateless but for the text it reads. */
final class SpeakerJoints {
    private final StatementUnits units;

    SpeakerJoints(StatementUnits units) {
        this.units = units;
    }

    /** The «و» behind the comma that closes a role, if another speaker follows it; otherwise {@code end}. */
    int behindComma(int end) {
        return units.isComma(end) && units.is(end + 1, Kind.AND) && startsPerson(end + 2) ? end + 1 : end;
    }

    /** With a verb in the plural: where «و» stands before what can only be another speaker. */
    int first(int from, int limit) {
        boolean quoted = units.opensQuotation(from);
        boolean named = units.is(from, Kind.TITLE) || units.is(from, Kind.PLAIN) || quoted;
        int start = quoted ? units.closing(from) : from;
        for (int i = start + 1; i < limit && !units.endsSpeaker(i); i++) {
            if (units.is(i, Kind.AND) && (startsPerson(i + 1) || (named && isNameBeforeStop(i + 1)))) {
                return i;
            }
        }
        return limit;
    }

    private boolean startsPerson(int i) {
        return units.is(i, Kind.TITLE)
                || units.is(i, Kind.PRONOUN)
                || units.is(i, Kind.ROLE)
                || units.isOpening(i)
                || isNameBeforeRole(i);
    }

    /** A few plain words and then what ends a speaker. */
    private boolean isNameBeforeStop(int from) {
        int i = from;
        while (units.is(i, Kind.PLAIN) && i - from < 5) {
            i++;
        }
        return i - from >= 1 && units.endsSpeaker(i);
    }

    /** A few plain words and then a role. */
    private boolean isNameBeforeRole(int from) {
        int i = from;
        while (units.is(i, Kind.PLAIN) && i - from < 5) {
            i++;
        }
        int noun = units.isComma(i) ? i + 1 : i;
        return i - from >= 2 && (units.is(noun, Kind.ROLE) || units.is(noun, Kind.PEOPLE));
    }
}
