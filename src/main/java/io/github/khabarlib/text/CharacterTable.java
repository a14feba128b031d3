package io.github.khabarlib.text;

import java.text.Normalizer;

/** What single characters of the Arabic blocks become, whatever stands around them. */
final class CharacterTable {
    /** A mark that Persian news is written without. */
    static final char DROPPED = '\0';

    private static final char FIRST = '\u0600';
    private static final char[] TABLE = table();

    private CharacterTable() {}

    /** The Persian form of {@code c}, or {@link #DROPPED}. */
    static char persian(char c) {
        int place = c - FIRST;
        return place >= 0 && place < TABLE.length ? TABLE[place] : c;
    }

    private static char[] table() {
        char[] table = new char[0x100];
        for (char c = FIRST; c < FIRST + table.length; c++) {
            table[c - FIRST] = isDropped(c) ? DROPPED : c;
        }
        put(table, "يىے", 'ی');
        put(table, "كڪ", 'ک');
        put(table, "ہھە", 'ه');
        put(table, "ٱ", 'ا');
        put(table, "\u0674", '\u0654');
        for (char digit = 0; digit < 10; digit++) {
            table['\u0660' + digit - FIRST] = (char) ('\u06f0' + digit);
        }
        return table;
    }

    /** All marks but those a careful writer of today types: the tanwin of «اً» and hamza or madda on a letter. */
    private static boolean isDropped(char c) {
        return PersianLetters.isMark(c) && c != '\u064b' && c != '\u0654' && c != '\u0653' && c != '\u0655';
    }

    private static void put(char[] table, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            char c = from.charAt(i);
            table[c - FIRST] = to;
        }
    }

    /** Whether {@code c} is a letter or ligature in a shape of its own, to be written with plain letters. */
    static boolean isPresentationForm(char c) {
        return c >= '\ufb50' && c <= '\ufefc' && (c >= '\ufe70' || c <= '\ufdf9') && (c <= '\ufd3d' || c >= '\ufd50');
    }

    /** The letters of a presentation form; the form itself if it has none. */
    static String plain(char form) {
        String plain = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
        return plain.startsWith(" ") ? plain.substring(1) : plain;
    }

    /** A letter and a mark that have one character together, or {@link #DROPPED} if they have none. */
    static char composed(char letter, char mark) {
        return switch (mark) {
            case '\u0653' -> letter == 'ا' ? 'آ' : DROPPED;
            case '\u0654' -> withHamza(letter);
            case '\u0655' -> letter == 'ا' ? 'إ' : DROPPED;
            default -> DROPPED;
        };
    }

    private static char withHamza(char letter) {
        return switch (letter) {
            case 'ا' -> 'أ';
            case 'و' -> 'ؤ';
            case 'ی' -> 'ئ';
            default -> DROPPED;
        };
    }
}
