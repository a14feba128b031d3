package io.github.khabarlib.page;

/** What the readers of a page need to know of single characters. */
final class Characters {
    private static final int LAST_OF_ARABIC = 0x06FF;
    private static final char[] FOLDED = table();

    private Characters() {}

    /** Whether a character shows nothing at the edge of a line: spaces of all kinds, joiners, direction marks. */
    static boolean blank(char c) {
        return c == ' '
                || c == '\u00A0'
                || c == '\uFEFF'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200F')
                || (c >= '\u2028' && c <= '\u202F')
                || (c >= '\u2066' && c <= '\u2069')
                || c < ' ';
    }

    /** Whether a character is a comma or a mark that ends or parts sentences, in Latin, Arabic or CJK script. */
    static boolean sentenceMark(char c) {
        return switch (c) {
            case '.', ',', ';', '!', '?', ':', '،', '؛', '؟', '۔', '。', '、', '，', '…' -> true;
            default -> false;
        };
    }

    /** Whether a character ends a sentence. */
    static boolean sentenceEnd(char c) {
        return switch (c) {
            case '.', '!', '?', '؟', '۔', '。', '…', '؛' -> true;
            default -> false;
        };
    }

    /** Whether a character is a letter or a digit. */
    static boolean letterOrDigit(char c) {
        return fold(c) != 0;
    }

    /** How many letters and digits a text holds. */
    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += letterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** How many digits a text holds. */
    static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** Letters and digits only, letters and digits of one look made one: for comparing two texts. */
    static String fold(String text) {
        return fold(text, 0, text.length());
    }

    /** {@link #fold(String)} of {@code [start, end)}. */
    static String fold(String text, int start, int end) {
        char[] folded = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char letter = fold(text.charAt(i));
            if (letter != 0) {
                folded[length++] = letter;
            }
        }
        return new String(folded, 0, length);
    }

    /** What a letter or digit is compared as; 0 for all else. */
    static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : isOfSigns(c) ? 0 : folded(c);
    }

    /**
     * The blocks beyond Arabic without a letter or digit that many lines hold some of: half-spaces, dashes and quotation
     * marks; arrows and symbols; the private ones of icon fonts.
     */
    private static boolean isOfSigns(char c) {
        return (c >= '\u2000' && c <= '\u206F') || (c >= '\u2190' && c <= '\u2BFF') || (c >= '\uE000' && c <= '\uF8FF');
    }

    private static char[] table() {
        char[] table = new char[LAST_OF_ARABIC + 1];
        for (char c = 0; c < table.length; c++) {
            table[c] = folded(c);
        }
        return table;
    }

    private static char folded(char c) {
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case 'ي', 'ى', 'ئ' -> 'ی';
            case 'ك' -> 'ک';
            case 'ة', 'ۀ' -> 'ه';
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ؤ' -> 'و';
            default -> Character.toLowerCase(c);
        };
    }
}
