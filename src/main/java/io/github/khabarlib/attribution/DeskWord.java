package io.github.khabarlib.attribution;

/** What a word is to the name of a desk, see {@code credit-desks.tsv}. */
enum DeskWord {
    HEAD,
    SUBJECT,
    AGENT,
    OFFICE
}
