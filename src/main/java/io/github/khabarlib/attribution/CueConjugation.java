package io.github.khabarlib.attribution;

import java.util.List;

/**
 * The finite forms of a verb in the third person, as news reports use them, made from its two stems. Spaces and
 * half-spaces are left to the matcher. Immutable.
 */
final class CueConjugation {
    private final String past;
    private final String present;

    private CueConjugation(String past, String present) {
        this.past = past;
        this.present = present;
    }

    /** The verb with these stems. */
    static CueConjugation of(String past, String present) {
        return new CueConjugation(past, present);
    }

    private boolean isToBe() {
        return past.equals("بود");
    }

    List<String> singular() {
        if (isToBe()) {
            return List.of("است", "بود", "بوده", "بوده است", "می‌باشد");
        }
        return List.of(
                past,
                "می" + past,
                "می" + presentSingular(),
                past + "ه است",
                past + "ه بود",
                "می" + past + "ه است",
                "خواهد " + past,
                past.equals("داشت") ? "دارد" : past + "ه است");
    }

    List<String> plural() {
        if (isToBe()) {
            return List.of("هستند", "بودند", "بوده‌اند", "اند", "ند", "می‌باشند");
        }
        return List.of(
                past + "ند",
                "می" + past + "ند",
                "می" + presentStem() + "ند",
                past + "ه‌اند",
                past + "ه اند",
                past + "ه بودند",
                "خواهند " + past,
                past.equals("داشت") ? "دارند" : past + "ه‌اند");
    }

    List<String> negated() {
        if (isToBe()) {
            return List.of("نیست", "نیستند", "نبود", "نبودند");
        }
        return List.of(
                "ن" + past,
                "ن" + past + "ند",
                "نمی" + past,
                "نمی" + presentSingular(),
                "نمی" + presentStem() + "ند",
                "ن" + past + "ه است",
                "ن" + past + "ه‌اند",
                "ن" + past + "ه بود",
                "نخواهد " + past);
    }

    /** The bare participle, a finite verb in Dari and in headlines. */
    String participle() {
        return isToBe() ? "بوده" : past + "ه";
    }

    /** Forms with which somebody is not the speaker but the one spoken of. */
    List<String> passive() {
        String participle = participle();
        return List.of(
                participle + " شد",
                participle + " شده",
                participle + " شده است",
                participle + " شده بود",
                participle + " می‌شود",
                participle + " می‌شد",
                participle + " شود",
                participle + " نشده",
                participle + " نشده است",
                participle + " خواهد شد");
    }

    /** Stems in «ا» and «و» take a «ی» before an ending. */
    private String presentStem() {
        char last = present.charAt(present.length() - 1);
        return last == 'ا' || present.equals("گو") ? present + "ی" : present;
    }

    private String presentSingular() {
        return presentStem() + "د";
    }
}
