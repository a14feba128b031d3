package io.github.khabarlib.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Conjugated forms that have half-spaces, from the stems of the lexicon. */
final class Conjugations {
    private static final List<String> PREVERBS = List.of("بر", "باز", "در", "فرو", "فرا", "وا");
    private static final List<String> PRESENT = List.of("م", "ی", "د", "یم", "ید", "ند");
    private static final List<String> PAST = List.of("م", "", "ی", "یم", "ید", "ند");
    private static final List<String> AUXILIARIES = List.of("ام", "ای", "اند", "ایم", "اید", "است");

    private final List<String> forms = new ArrayList<>();
    private int turn;

    /** Some forms of every verb: with the prefix of the present, alone and after another prefix, and of the perfect. */
    static List<String> of(Path lexica) {
        Conjugations conjugations = new Conjugations();
        for (String line : TrainingText.lines(lexica.resolve("hazm-verbs.txt"))) {
            String[] stems = line.split("#");
            if (stems.length == 2 && stems[0].length() > 1) {
                conjugations.past(stems[0]);
                conjugations.present(stems[1].split(" یا ")[0]);
            }
        }
        return conjugations.forms;
    }

    private void past(String stem) {
        for (String ending : PAST) {
            imperfect(stem + ending);
        }
        for (String auxiliary : AUXILIARIES) {
            forms.add(negation() + stem + "ه\u200c" + auxiliary);
        }
    }

    private void present(String stem) {
        if (stem.length() > 1) {
            for (String ending : PRESENT) {
                imperfect(stem + ending);
            }
        }
    }

    private void imperfect(String form) {
        turn++;
        String preverb = turn % 3 == 0 ? PREVERBS.get(turn / 3 % PREVERBS.size()) : "";
        forms.add(preverb + negation() + "می\u200c" + form);
    }

    private String negation() {
        return turn++ % 4 == 0 ? "ن" : "";
    }
}
