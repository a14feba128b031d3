package io.github.khabarlib.attribution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a word or phrase is to the grammar of reported speech. Immutable. */
final class StatementWord {
    static final StatementWord PLAIN = of(Kind.PLAIN);
    static final StatementWord SIGN = of(Kind.SIGN);
    static final StatementWord NUMBER = of(Kind.NUMBER);
    static final StatementWord OUTLET = of(Kind.ORGANISATION);
    static final StatementWord WORK = of(Kind.PLAIN);
    static final StatementWord THEME = of(Kind.PLAIN);

    private final Kind kind;
    private final @Nullable CueEntry cue;

    private StatementWord(Kind kind, @Nullable CueEntry cue) {
        this.kind = kind;
        this.cue = cue;
    }

    static StatementWord of(Kind kind) {
        return new StatementWord(kind, null);
    }

    static StatementWord cue(CueEntry entry) {
        return new StatementWord(Kind.CUE, entry);
    }

    /** Whether it is a noun behind which a quoted name is that of a work. */
    boolean isWork() {
        return this == WORK;
    }

    /** Whether it is a noun of any class. */
    boolean isNoun() {
        return switch (kind) {
            case PLAIN, ROLE, ORGANISATION, PEOPLE, TITLE, PLACE, MONTH, DEMONSTRATIVE, DOCUMENT, TIME -> true;
            default -> false;
        };
    }

    /** Whether it is a word of grammar, which no noun begins with. */
    boolean isGrammar() {
        return switch (kind) {
            case AND, OPENER, FIRST_PERSON, ADVERB, PRONOUN, SUBORDINATOR, OBJECT, CONTRAST, CONNECTIVE -> true;
            default -> false;
        };
    }

    /** Whether it is a noun that opens what is spoken of. */
    boolean isTheme() {
        return this == THEME;
    }

    /** Whether it is a noun for a news organisation. */
    boolean isOutlet() {
        return this == OUTLET;
    }

    Kind kind() {
        return kind;
    }

    /**
     * What is known of the cue.
     *
     * @throws NullPointerException if the word is none
     */
    CueEntry cue() {
        return Objects.requireNonNull(cue, "cue");
    }

    /** The classes of words. */
    enum Kind {
        /** In no table: a name, or any other word. */
        PLAIN,
        /** A sign. */
        SIGN,
        /** A number. */
        NUMBER,
        /** A form of a verb that marks reported speech. */
        CUE,
        /** Looks like a cue and is none. */
        NO_CUE,
        /** «به گفته»: takes the place of a cue. */
        ACCORDING,
        /** A preposition that opens an adjunct. */
        OPENER,
        /** «برخی», «یکی از». */
        QUANTIFIER,
        /** Opens a clause within the clause. */
        SUBORDINATOR,
        /** An adverb. */
        ADVERB,
        /** A word of time. */
        TIME,
        /** A month, or a name that is one. */
        MONTH,
        /** Joins what follows to the sentence before. */
        CONNECTIVE,
        /** «اما»: a new clause starts. */
        CONTRAST,
        /** «می‌توان»: nobody in particular speaks. */
        IMPERSONAL,
        /** «را». */
        OBJECT,
        /** «و». */
        AND,
        /** «این». */
        DEMONSTRATIVE,
        /** «وی». */
        PRONOUN,
        /** A verb that ends a clause. */
        VERB,
        /** Shows that somebody speaks of himself. */
        FIRST_PERSON,
        /** Opens the role of a person. */
        ROLE,
        /** Opens the name of a body. */
        ORGANISATION,
        /** People or outlets in general. */
        PEOPLE,
        /** Stands before a name. */
        TITLE,
        /** A place. */
        PLACE,
        /** A paper or speech that has an author: «بیانیه». */
        DOCUMENT,
        /** With it the narrator speaks again. */
        NARRATION
    }
}
