package io.github.khabarlib.attribution;

/**
 * A speaker as the text names them, in units; a part that is missing is empty. Immutable.
 *
 * @param start first unit
 * @param end unit behind the last
 * @param name the name, titles included
 * @param titles number of units of titles at the start of the name
 * @param role the role, or the words of a demonstrative behind «این»
 * @param type how the speaker is named
 */
record SpeakerPhrase(int start, int end, Range name, int titles, Range role, Type type) {
    /** How a speaker is named. */
    enum Type {
        /** By name, role or both. */
        PERSON,
        /** A body, or people in general. */
        BODY,
        /** By a pronoun. */
        PRONOUN,
        /** By «این» and a noun. */
        DEMONSTRATIVE
    }

    /**
     * Units {@code [start, end)}.
     *
     * @param start first unit
     * @param end unit behind the last
     */
    record Range(int start, int end) {
        static final Range NONE = new Range(0, 0);

        boolean isEmpty() {
            return start == end;
        }

        int length() {
            return end - start;
        }
    }

    /** The name without titles, and without the mark that opens it behind them. */
    String bareName(StatementUnits units) {
        return units.text(bareStart(units), name.end());
    }

    /** The titles; empty if there are none. */
    String titles(StatementUnits units) {
        return units.text(name.start(), name.start() + titles);
    }

    /** The name with its titles. */
    String fullName(StatementUnits units) {
        return titles == 0 ? bareName(units) : titles(units) + ' ' + bareName(units);
    }

    /** Number of the words of the name that are no titles. */
    int words(StatementUnits units) {
        return name.end() - bareStart(units);
    }

    private int bareStart(StatementUnits units) {
        int start = name.start() + titles;
        return units.isOpening(start) ? start + 1 : start;
    }

    boolean hasName() {
        return !name.isEmpty();
    }

    boolean hasRole() {
        return !role.isEmpty();
    }

    /** Whether it is surely somebody who can speak: not just any words. */
    boolean isSure() {
        return type != Type.PERSON || hasRole() || titles > 0;
    }

    /** The same with the last word of the name left out, of a phrase that ends with its name. */
    SpeakerPhrase withoutLastWord() {
        return new SpeakerPhrase(start, end - 1, new Range(name.start(), name.end() - 1), titles, role, type);
    }

    /** The same with the role cut to end before {@code end}. */
    SpeakerPhrase cutTo(int cut) {
        Range shorter = new Range(role.start(), Math.max(role.start(), Math.min(role.end(), cut)));
        return new SpeakerPhrase(start, Math.min(end, cut), name, titles, shorter, type);
    }
}
