package io.github.khabarlib.export;

import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands side by side: a part of the article and the source it was read from.
 *
 * @param part the part; null beside source that is in no part
 * @param source the source; null beside a part that stood in metadata only
 */
record ViewRow(@Nullable ViewPart part, @Nullable Span source) {
    /** The rows that together hold every part and, without overlap and in order, all of the source but blanks. */
    static List<ViewRow> of(List<ViewPart> parts, String source) {
        List<ViewRow> rows = new ArrayList<>();
        int at = 0;
        for (ViewPart part : parts) {
            Span span = within(part.span(), at, source.length());
            if (span == null) {
                rows.add(new ViewRow(part, null));
            } else {
                addRest(source, at, span.start(), rows);
                rows.add(new ViewRow(part, span));
                at = span.end();
            }
        }
        addRest(source, at, source.length(), rows);
        return rows;
    }

    private static @Nullable Span within(@Nullable Span span, int from, int to) {
        if (span == null || Math.min(span.end(), to) <= Math.max(span.start(), from)) {
            return null;
        }
        return new Span(Math.max(span.start(), from), Math.min(span.end(), to));
    }

    private static void addRest(String source, int from, int to, List<ViewRow> rows) {
        Span rest = trimmed(source, from, to);
        if (!rest.isEmpty()) {
            rows.add(new ViewRow(null, rest));
        }
    }

    /** The stretch without what shows nothing at its edges: white space, marks of direction and their like. */
    static Span trimmed(String source, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
