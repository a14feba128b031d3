package io.github.khabarlib.text;

/** Spaces and line ends as Unicode knows them. */
final class Whitespace {
    private Whitespace() {}

    /** Whether {@code c} is a space within a line, of any width. */
    static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || c == '\t' || c == '\f' || c == '\u000b' : c >= '\u00a0' && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000'
                || c == '\u1680';
    }

    /** Whether {@code c} ends a line; a carriage return before a line feed ends it together with that. */
    static boolean isLineEnd(char c) {
        return c <= '\r' ? c == '\n' || c == '\r' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
