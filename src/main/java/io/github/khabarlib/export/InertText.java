package io.github.khabarlib.export;

/**
 * Strings that JSON may hold but that do harm as they stand: halves of characters, which UTF-8 cannot write, and what a
 * browser may act on where the JSON stands within a page: {@code <} and {@code >}, so that no {@code </script>} ends the
 * script around it, {@code &}, which in XHTML begins an entity even there, and the line ends U+2028 and U+2029 of
 * JavaScript. Stateless.
 */
final class InertText {
    private InertText() {}

    /** Whether {@code text} may be written as any other string. */
    static boolean isInert(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (isHalf(text, i)) {
                    return false;
                }
                i++;
            } else if (isActive(c)) {
                return false;
            }
        }
        return true;
    }

    /** {@code text} as a JSON string in which all that is not inert is escaped. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) && !isHalf(text, i)) {
                quoted.append(c).append(text.charAt(++i));
            } else if (c < ' ' || isActive(c) || Character.isSurrogate(c)) {
                quoted.append(String.format("\\u%04X", (int) c));
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isActive(char c) {
        return c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029;
    }

    private static boolean isHalf(String text, int i) {
        boolean isPair = Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        return !isPair;
    }
}
