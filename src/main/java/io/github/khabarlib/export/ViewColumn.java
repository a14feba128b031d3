package io.github.khabarlib.export;

import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the texts of one column with their marks. Not thread-safe. */
final class ViewColumn {
    /** The prefix of all ids in the column that shows the article as read. */
    static final String ARTICLE = "a-";
    /** The prefix of all ids in the column that shows the source text. */
    static final String SOURCE = "s-";

    private final HtmlOut html;
    private final String prefix;
    private final Set<String> ids = new HashSet<>();
    private int restored;

    ViewColumn(HtmlOut html, String prefix) {
        this.html = html;
        this.prefix = prefix;
    }

    /** The ids written so far, prefix and all. */
    Set<String> ids() {
        return ids;
    }

    /** How many restored half-spaces were marked so far. */
    int restored() {
        return restored;
    }

    HtmlOut html() {
        return html;
    }

    /** Writes {@code text} with the marks of {@code layers}. */
    void write(ViewText text, List<ViewLayer> layers) {
        new Writing(text, layers).layer(0, 0, text.text().length());
    }

    /** One text on its way out: each layer is run through once, from left to right. */
    private final class Writing {
        private final ViewText text;
        private final List<List<Placed>> layers = new ArrayList<>();
        private final int[] next;

        Writing(ViewText text, List<ViewLayer> marks) {
            this.text = text;
            this.next = new int[marks.size()];
            Span span = text.span();
            if (span != null) {
                marks.forEach(layer -> layers.add(layer.within(span).stream()
                        .map(mark -> new Placed(mark, text.place(mark.span())))
                        .toList()));
            }
        }

        void layer(int number, int from, int to) {
            if (number >= layers.size()) {
                words(from, to);
                return;
            }
            List<Placed> marks = layers.get(number);
            int at = from;
            while (next[number] < marks.size()
                    && marks.get(next[number]).place().start() < to) {
                Placed mark = marks.get(next[number]);
                int start = Math.max(at, mark.place().start());
                int end = Math.min(to, mark.place().end());
                if (start < end) {
                    layer(number + 1, at, start);
                    mark(mark.mark(), number, start, end);
                    at = end;
                }
                if (mark.place().end() > to) {
                    break;
                }
                next[number]++;
            }
            layer(number + 1, at, to);
        }

        private void mark(ViewMark mark, int number, int start, int end) {
            String tag = open(mark);
            layer(number + 1, start, end);
            html.close(tag);
        }

        private void words(int from, int to) {
            int at = from;
            while (at < to) {
                int halfSpace = text.nextRestored(at, to);
                html.text(text.text(), at, halfSpace);
                at = halfSpace;
                if (at < to) {
                    html.open("span", "class", "zwnj")
                            .text(text.text(), at, at + 1)
                            .close("span");
                    restored++;
                    at++;
                }
            }
        }
    }

    /** Links are in the column of the article alone: twice the same would be twice the way for a keyboard. */
    private String open(ViewMark mark) {
        boolean isLink = mark.target() != null && prefix.equals(ARTICLE);
        List<String> attributes = new ArrayList<>(List.of("class", "m " + mark.look()));
        if (ids.add(prefix + mark.id())) {
            attributes.addAll(List.of("id", prefix + mark.id()));
        }
        if (mark.badge() != null) {
            attributes.addAll(List.of("data-n", mark.badge()));
        }
        if (isLink) {
            attributes.addAll(List.of("href", "#" + mark.target()));
        }
        String tag = isLink ? "a" : "span";
        html.open(tag, attributes.toArray(String[]::new));
        return tag;
    }

    private record Placed(ViewMark mark, Span place) {}
}
