package io.github.khabarlib.text;

/** What single characters are to Persian text. Stateless. */
public final class PersianLetters {
    /** The half-space: zero width non-joiner, U+200C. */
    public static final char ZWNJ = '\u200c';

    /** By character, up to the end of the Arabic block: asked for nearly every character of a text, several times over. */
    private static final boolean[] LETTERS = letters();

    private static final String NON_JOINERS = "اآأإٱدذرزژوؤءةۀڈڑۆەۂۃ";

    private PersianLetters() {}

    /** Whether {@code c} is a letter of the Arabic script (of any language written in it, presentation forms not counted). */
    public static boolean isLetter(char c) {
        return c < LETTERS.length && LETTERS[c];
    }

    private static boolean[] letters() {
        boolean[] letters = new boolean['\u06fd'];
        for (char c = '\u0620'; c < letters.length; c++) {
            letters[c] = isLetterOfBlock(c);
        }
        return letters;
    }

    private static boolean isLetterOfBlock(char c) {
        return c <= '\u064a' ? c != '\u0640' : c >= '\u0671' ? isExtended(c) : c == '\u066e' || c == '\u066f';
    }

    private static boolean isExtended(char c) {
        return c <= '\u06d3' || c == '\u06d5' || c >= '\u06fa' || c == '\u06ee' || c == '\u06ef';
    }

    /** Whether {@code c} joins to the letter that follows it; after a letter that does not, a half-space cannot be seen. */
    public static boolean joinsNext(char c) {
        return isLetter(c) && NON_JOINERS.indexOf(c) < 0;
    }

    /** Whether {@code c} is a mark written above or below a letter of the Arabic script. */
    public static boolean isMark(char c) {
        return c >= '\u0610' && c <= '\u06ed' && isMarkOfBlock(c);
    }

    private static boolean isMarkOfBlock(char c) {
        return c <= '\u061a' || (c >= '\u064b' && c <= '\u065f') || c == '\u0670' || isQuranicMark(c);
    }

    private static boolean isQuranicMark(char c) {
        return c >= '\u06d6' && c != '\u06dd' && c != '\u06de' && c != '\u06e5' && c != '\u06e6' && c != '\u06e9';
    }

    /** Whether {@code c} is a digit: ASCII, Persian or Arabic-Indic. */
    public static boolean isDigit(char c) {
        return c <= '9' ? c >= '0' : c >= '\u0660' && c <= '\u06f9' && (c <= '\u0669' || c >= '\u06f0');
    }

    /** Whether {@code c} is a letter of the basic Latin alphabet or of its accented extensions. */
    public static boolean isLatin(char c) {
        return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
                || (c >= '\u00c0' && c <= '\u024f' && c != '\u00d7' && c != '\u00f7');
    }
}
