package io.github.khabarlib.page;

/** Remains of markup in text: tags, entities and pieces of both. */
final class MarkupDebris {
    /** In characters. */
    private static final int LONGEST = 120;

    private MarkupDebris() {}

    /** Offset behind the debris that {@code text} starts with, a stray full stop included; 0 for none. */
    static int headEnd(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST && isDebrisChar(text.charAt(end))) {
            end++;
        }
        while (end > 0 && (text.charAt(end - 1) == ' ' || isOpening(text.charAt(end - 1)))) {
            end--;
        }
        return end <= LONGEST && isDebris(text, 0, end) ? end : 0;
    }

    /** Offset of the debris that {@code text} ends with; its length for none. */
    static int tailStart(String text) {
        int tag = Math.max(text.lastIndexOf('<'), text.lastIndexOf('&'));
        if (tag < 0 || text.length() - tag > LONGEST) {
            return text.length();
        }
        for (int i = tag; i < text.length(); i++) {
            if (!isDebrisChar(text.charAt(i))) {
                return text.length();
            }
        }
        return isDebris(text, tag, text.length()) ? tag : text.length();
    }

    /** Whether the stretch holds a tag or an entity, whole or in part, and nothing else. */
    static boolean isDebris(String text, int start, int end) {
        int opened = firstOf(text, start, end);
        return opened >= 0
                && (text.indexOf('>', opened) >= 0 || text.indexOf(';', opened) >= 0)
                && onlyDebris(text, start, end);
    }

    private static int firstOf(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '<' || text.charAt(i) == '&') {
                return i;
            }
        }
        return -1;
    }

    private static boolean onlyDebris(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDebrisChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDebrisChar(char c) {
        return c >= ' ' && c < '\u007f' || c == '\u00a0' || c == '\n';
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '(' || c == '[' || c == '\'';
    }
}
