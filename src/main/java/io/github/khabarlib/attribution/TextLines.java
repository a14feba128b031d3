package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text that are not blank. */
final class TextLines {
    private TextLines() {}

    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }
}
