package io.github.khabarlib.attribution;

/** How content may stand to a cue, beside standing behind a colon, «که» or a quotation mark, as it may for all but one. */
enum CueFrame {
    /** Content may follow with nothing between. */
    SAY(""),
    /** Content follows only where colon, «که» or a quotation mark announces it. */
    TOLD(""),
    /** Content before the cue, behind «از»: «از افتتاح پل خبر داد». */
    AZ("از"),
    /** Content before the cue, behind «بر»: «بر ضرورت صلح تاکید کرد». */
    BAR("بر"),
    /** Content before the cue, behind «به»: «به اشتباه خود اذعان کرد». */
    BE("به"),
    /** Content before the cue, its «را» not in it: «حمله را محکوم کرد». */
    OBJECT(""),
    /** Content before the cue, object and what is said of it: «این سخن را نادرست خواند». */
    PREDICATE(""),
    /** Content behind «که» or «تا», behind «از» and the one who is asked: «از مردم خواست که بمانند». */
    DEMAND(""),
    /** The speaker is the author of the paper named before the cue: «در نامه وزارت آمده است». */
    DOCUMENT("");

    private final String preposition;

    CueFrame(String preposition) {
        this.preposition = preposition;
    }

    /** The preposition before the content; empty for frames without one. */
    String preposition() {
        return preposition;
    }
}
