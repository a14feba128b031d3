package io.github.khabarlib.attribution;

import io.github.khabarlib.text.PersianLetters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «به گزارشسرویس …»: the space behind the opening was lost. Finds where it has to be, so that the block can be read with
 * it.
 */
final class GluedOpening {
    private static final List<String> OPENINGS = List.of("به گزارش", "به نقل از");

    private GluedOpening() {}

    /** Where the space is missing in {@code text}; -1 if nowhere. */
    static int find(String text, CreditTables tables) {
        for (String opening : OPENINGS) {
            int found = find(text, opening, tables);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static int find(String text, String opening, CreditTables tables) {
        for (int i = text.indexOf(opening); i >= 0; i = text.indexOf(opening, i + 1)) {
            int rest = i + opening.length();
            int end = endOfWord(text, rest);
            if (end > rest && opensWord(text, i) && opensSource(text.substring(rest, end), tables)) {
                return rest;
            }
        }
        return -1;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && PersianLetters.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean opensWord(String text, int i) {
        return i == 0 || !PersianLetters.isLetter(text.charAt(i - 1));
    }

    private static boolean opensSource(String word, CreditTables tables) {
        return tables.types.get(word) != null || isDesk(tables.desks.get(word)) || tables.outlets.get(word) != null;
    }

    private static boolean isDesk(@Nullable DeskWord word) {
        return word == DeskWord.HEAD || word == DeskWord.AGENT;
    }
}
