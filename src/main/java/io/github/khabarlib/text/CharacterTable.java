package io.github.khabarlib.text;

import java.text.Normalizer;

/** What single characters of the Arabic blocks become, whatever stands around them. */
final class CharacterTable {
    /** A mark that Persian news is written without. */
    static final char DROPPED = '\0';

    private static final char FIRST = '\u0600';
    private static final char[] TABLE = table();
    private static final boolean[] STAYING = staying();

    private CharacterTable() {}

    /** The Persian form of {@code c}, or {@link #DROPPED}. */
    static char persian(char c) {
        int place = c - FIRST;
        return place >= 0 && place < TABLE.length ? TABLE[place] : c;
    }

    /** Whether {@code c} is a letter that stays as it is, in a line of whatever language. */
    static boolean stays(char c) {
        int place = c - FIRST;
        return place >= 0 && place < STAYING.length && STAYING[place];
    }

    /** The two with a hamza above are written as two characters. */
    private static boolean[] staying() {
        boolean[] staying = new boolean[TABLE.length];
        for (int i = 0; i < staying.length; i++) {
            char c = (char) (FIRST + i);
            staying[i] = PersianLetters.isLetter(c) && TABLE[i] == c && c != '\u06c0' && c != '\u06c2';
        }
        return staying;
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
