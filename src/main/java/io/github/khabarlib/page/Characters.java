package io.github.khabarlib.page;

/** What the readers of a page need to know of single characters. */
final class Characters {
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

    /** Letters and digits only, letters and digits of one look made one: for comparing two texts. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(letter(c));
            }
        }
        return folded.toString();
    }

    private static char letter(char c) {
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
