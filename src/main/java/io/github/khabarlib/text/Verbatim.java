package io.github.khabarlib.text;

/** Stretches that are no prose and stay letter for letter: addresses of the web, hashtags, handles. Stateless. */
final class Verbatim {
    private static final String[] OPENINGS = {"http://", "https://", "ftp://", "www."};

    private Verbatim() {}

    /** Offset after the stretch that opens at {@code i}; {@code i} if none does. */
    static int end(TextBuffer text, int i) {
        char c = text.at(i);
        if ((c != '#' && c != '@' && !isOpening(c)) || !isEdge(text.at(i - 1))) {
            return i;
        }
        return c == '#' || c == '@' ? tagEnd(text, i) : addressEnd(text, i);
    }

    private static boolean isOpening(char c) {
        char lower = (char) (c | 0x20);
        return lower == 'h' || lower == 'w' || lower == 'f';
    }

    private static boolean isEdge(char before) {
        return !PersianLetters.isLatin(before) && !PersianLetters.isDigit(before) && before != '&' && before != '/';
    }

    private static int tagEnd(TextBuffer text, int i) {
        int end = i + 1;
        while (end < text.length && isTagged(text, end)) {
            end++;
        }
        return end == i + 1 ? i : end;
    }

    /** A half-space is part of a tag only between two of its letters. */
    private static boolean isTagged(TextBuffer text, int i) {
        char c = text.chars[i];
        return c == PersianLetters.ZWNJ ? isTagLetter(text.at(i - 1)) && isTagLetter(text.at(i + 1)) : isTagLetter(c);
    }

    private static boolean isTagLetter(char c) {
        return PersianLetters.isLetter(c) || PersianLetters.isLatin(c) || PersianLetters.isDigit(c) || c == '_';
    }

    private static int addressEnd(TextBuffer text, int i) {
        for (String opening : OPENINGS) {
            if (opens(text, i, opening)) {
                int end = i + opening.length();
                while (end < text.length && isInAddress(text.chars[end]) && !isReference(text, end)) {
                    end++;
                }
                return end == i + opening.length() ? i : end;
            }
        }
        return i;
    }

    /** «&amp;nbsp;» behind an address is none of it; «&amp;amp;» parts its parameters. */
    private static boolean isReference(TextBuffer text, int i) {
        int end = text.chars[i] == '&' ? Entities.end(text, i) : i;
        return end > i && Entities.decoded(text, end) != '&';
    }

    private static boolean opens(TextBuffer text, int i, String opening) {
        for (int k = 0; k < opening.length(); k++) {
            if (Character.toLowerCase(text.at(i + k)) != opening.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** An address may hold Persian words, but neither Persian signs nor what cannot be seen. */
    private static boolean isInAddress(char c) {
        return c < '\u0600'
                ? c > ' ' && c < '\u007f' && c != '<' && c != '>' && c != '"'
                : PersianLetters.isLetter(c) || PersianLetters.isDigit(c);
    }
}
