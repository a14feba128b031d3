package io.github.khabarlib.export;

import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marks in the order of the text that do not overlap: of two that would, the first to begin stays. Immutable. */
final class ViewLayer {
    private final List<ViewMark> marks;

    private ViewLayer(List<ViewMark> marks) {
        this.marks = marks;
    }

    /** A layer of those {@code marks} that lie within the first {@code length} characters. */
    static ViewLayer of(List<ViewMark> marks, int length) {
        List<ViewMark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(mark -> mark.span().start()));
        List<ViewMark> kept = new ArrayList<>();
        int reached = 0;
        for (ViewMark mark : sorted) {
            if (!mark.span().isEmpty()
                    && mark.span().start() >= reached
                    && mark.span().end() <= length) {
                kept.add(mark);
                reached = mark.span().end();
            }
        }
        return new ViewLayer(List.copyOf(kept));
    }

    /** The marks that have part in {@code range}, in order. */
    List<ViewMark> within(Span range) {
        int from = firstEndingAfter(range.start());
        int to = from;
        while (to < marks.size() && marks.get(to).span().start() < range.end()) {
            to++;
        }
        return marks.subList(from, to);
    }

    private int firstEndingAfter(int place) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
