package io.github.khabarlib.page;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into its lines, in one pass. */
final class LineScanner {
    private final String text;
    private final List<TextLine> lines = new ArrayList<>();
    private boolean blankSeen;

    private LineScanner(String text) {
        this.text = text;
    }

    /** The lines of {@code text} that are not blank, in order. */
    static List<TextLine> scan(String text) {
        return new LineScanner(text).scan();
    }

    private List<TextLine> scan() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                add(start, i);
                i += isCarriageReturnPair(text, i) ? 1 : 0;
                start = i + 1;
            }
        }
        add(start, text.length());
        return lines;
    }

    /** Where the first {@code lines} lines of {@code text} end, the last line end left out; its length if it has no more. */
    static int endOf(String text, int lines) {
        int left = lines;
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                left--;
                if (left == 0) {
                    return i;
                }
                i += isCarriageReturnPair(text, i) ? 1 : 0;
            }
        }
        return text.length();
    }

    private static boolean isCarriageReturnPair(String text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new TextLine(start, end, start - from, blankSeen));
        }
        blankSeen = start == end;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether {@code c} parts words. */
    static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }

    /** Whether {@code c} shows nothing: spaces of all widths, controls, direction marks, half-spaces. */
    static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        return c >= '\u007f'
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
