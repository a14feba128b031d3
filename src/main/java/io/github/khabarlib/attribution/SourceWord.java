package io.github.khabarlib.attribution;

/** What a word tells of a source or of where its name ends, see {@code credit-words.tsv}. */
enum SourceWord {
    PRONOUN,
    GENERIC,
    ORGANISATION,
    ROLE,
    TITLE,
    STOP,
    TIME,
    NATION,
    SUFFIX,
    SAID,
    WROTE,
    STATED,
    PART,
    OPENER,
    HEED,
    NOTHING,
    MODIFIER,
    REGION,
    RUBRIC,
    CHANNEL,
    ENDING,
    SOME
}
