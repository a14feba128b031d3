package io.github.khabarlib.export;

/** Halves of characters with no other half, which UTF-8 cannot write: JSON must escape them. Stateless. */
final class Surrogates {
    private Surrogates() {}

    static boolean areBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isBroken(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** {@code text} as a JSON string with all but letters, digits and spaces escaped. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = Character.isLetterOrDigit(c) || c == ' ';
            quoted.append(isPlain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return quoted.append('"').toString();
    }

    private static boolean isBroken(String text, int i) {
        boolean isPair = Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        return !isPair;
    }
}
