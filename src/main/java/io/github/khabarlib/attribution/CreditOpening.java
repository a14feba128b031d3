package io.github.khabarlib.attribution;

/** Which rule reads on behind an opening phrase, see {@code credit-openings.tsv}. */
enum CreditOpening {
    REPORT,
    ACCORDING,
    SAYING,
    ANAPHOR,
    RELAY,
    INTERVIEW,
    INTERVIEW_WITH,
    QUESTION,
    TO,
    FRAME,
    REPUBLISH,
    SOURCE
}
