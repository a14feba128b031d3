package io.github.khabarlib.page;

import io.github.khabarlib.article.Span;

/**
 * A line of text that is not blank, without the white space at its edges. Immutable.
 *
 * @param start offset of its first visible character
 * @param end offset after its last visible character
 * @param indent white space before it, in characters
 * @param afterBlank whether a blank line stands before it
 */
record TextLine(int start, int end, int indent, boolean afterBlank) {
    int length() {
        return end - start;
    }

    /** Length with the white space before it, as a program counts that breaks lines. */
    int width() {
        return length() + indent;
    }

    Span span() {
        return new Span(start, end);
    }

    /** Length of its first word; all of it where it has no space. */
    int firstWord(String text) {
        int at = start;
        while (at < end && !LineScanner.isSpace(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** Length of its last word; all of it where it has no space. */
    int lastWord(String text) {
        int at = end;
        while (at > start && !LineScanner.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return end - at;
    }
}
