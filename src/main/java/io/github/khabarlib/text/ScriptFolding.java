package io.github.khabarlib.text;

/**
 * Folds what Persian writers type in several ways to one, for comparison only: Arabic letters to Persian ones, hamza
 * carriers to their bare letter, digits to ASCII; marks, kashida and half-spaces to nothing. Stateless.
 */
public final class ScriptFolding {
    /** What {@link #fold(char)} answers for a character that counts for nothing. */
    public static final char NOTHING = '\0';

    /** Up to the last of the signs that cannot be seen; looked up for every letter of a text, several times over. */
    private static final char[] TABLE = table();

    private ScriptFolding() {}

    /** The character {@code c} counts as, {@link #NOTHING} if it counts for nothing. Case is left as it is. */
    public static char fold(char c) {
        if (c < TABLE.length) {
            return TABLE[c];
        }
        return isInvisible(c) ? NOTHING : c;
    }

    /** {@code text} with every character folded. */
    public static String fold(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char folded = fold(text.charAt(i));
            if (folded != NOTHING) {
                out.append(folded);
            }
        }
        return out.toString();
    }

    static boolean isInvisible(char c) {
        if (c < '\u200b') {
            return c == '\u00ad';
        }
        return c <= '\u200f' || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2060' && c <= '\u206f') || c == '\ufeff';
    }

    private static char[] table() {
        char[] table = new char[0x2070];
        for (char c = 0; c < table.length; c++) {
            boolean nothing = isInvisible(c) || PersianLetters.isMark(c) || c == '\u0640' || c == '\u061c';
            table[c] = nothing ? NOTHING : c;
        }
        put(table, "يىئېۍےێ", 'ی');
        put(table, "كڪ", 'ک');
        put(table, "أإٱآ", 'ا');
        put(table, "ؤۆ", 'و');
        put(table, "ةۀەہۂۃھ", 'ه');
        for (char digit = 0; digit < 10; digit++) {
            table['\u0660' + digit] = (char) ('0' + digit);
            table['\u06f0' + digit] = (char) ('0' + digit);
        }
        return table;
    }

    private static void put(char[] table, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to;
        }
    }
}
