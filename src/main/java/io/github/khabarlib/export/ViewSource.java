package io.github.khabarlib.export;

import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the column of the source text, a cell a row, with what was removed greyed and named. Not thread-safe. */
final class ViewSource {
    /** More of what was removed is folded away. */
    private static final int MOST_LINES = 6;

    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_TYPES_NAMED = 5;

    private final String source;
    private final ViewMarks marks;
    private final List<ViewLayer> withRemoved;
    private final ViewColumn column;
    private final HtmlOut html;

    ViewSource(String source, ViewMarks marks, ViewColumn column) {
        this.source = source;
        this.marks = marks;
        this.withRemoved = Stream.concat(Stream.of(marks.removed()), marks.layers().stream())
                .toList();
        this.column = column;
        this.html = column.html();
    }

    void write(List<ViewRow> rows) {
        if (rows.stream().allMatch(row -> row.source() == null)) {
            html.element("p", ViewLabels.word("no-source"), "class", "cell empty");
            return;
        }
        boolean isAll = rows.size() == 1;
        for (int i = 0; i < rows.size(); i++) {
            Span span = rows.get(i).source();
            if (span == null) {
                html.open("div", "class", "cell none").close("div");
            } else {
                String id = ViewColumn.SOURCE + ViewNames.part("row", i);
                html.open("div", "class", rows.get(i).part() == null ? "cell rest" : "cell", "id", id);
                write(rows.get(i), span, i, isAll);
                html.close("div");
            }
        }
    }

    private void write(ViewRow row, Span span, int index, boolean isAll) {
        if (row.part() == null) {
            rest(span, isAll);
            return;
        }
        html.open("p", "dir", "auto");
        column.write(ViewText.ofSource(source, span), withRemoved);
        html.close("p");
        html.jump(ViewColumn.ARTICLE + ViewNames.part("row", index), ViewLabels.word("to-article"), "class", "across");
    }

    /** What is in no part of the article; where there is nothing else, nothing of it is folded away. */
    private void rest(Span span, boolean isAll) {
        List<Piece> pieces = pieces(span);
        boolean folded = !isAll && (pieces.size() > MOST_LINES || span.length() > MOST_CHARACTERS);
        if (folded) {
            html.open("details").element("summary", summary(pieces));
        }
        @Nullable String type = null;
        boolean open = false;
        for (Piece piece : pieces) {
            if (!open || !piece.isOf(type)) {
                closeGroup(open);
                openGroup(piece.type());
                open = true;
                type = piece.type();
            }
            html.open(piece.type() == null ? "p" : "del", "dir", "auto");
            column.write(ViewText.ofSource(source, piece.span()), marks.layers());
            html.close(piece.type() == null ? "p" : "del");
        }
        closeGroup(open);
        if (folded) {
            html.close("details");
        }
    }

    private void openGroup(@Nullable String type) {
        if (type == null) {
            html.open("div", "class", "repeated").element("span", ViewLabels.word("elsewhere"), "class", "type");
            html.open("div");
        } else {
            html.open("div", "class", "removed").open("span", "class", "type");
            html.text(ViewLabels.of("removed", type)).text(" ").element("code", type, "dir", "ltr");
            html.close("span").open("div");
        }
    }

    private void closeGroup(boolean open) {
        if (open) {
            html.close("div").close("div");
        }
    }

    private static String summary(List<Piece> pieces) {
        Set<String> types = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            types.add(piece.type() == null ? ViewLabels.word("elsewhere") : ViewLabels.of("removed", piece.type()));
        }
        List<String> named = types.stream().limit(MOST_TYPES_NAMED).toList();
        String rest = types.size() > named.size() ? "، …" : "";
        return ViewLabels.counted(pieces.size(), "removed-pieces") + " · " + String.join("، ", named) + rest;
    }

    /** The removed pieces within {@code span}, and what lies between them that is none. */
    private List<Piece> pieces(Span span) {
        List<Piece> pieces = new ArrayList<>();
        int at = span.start();
        for (ViewMark mark : marks.removed().within(span)) {
            int start = Math.max(at, mark.span().start());
            int end = Math.min(span.end(), mark.span().end());
            addPiece(null, at, start, pieces);
            addPiece(ViewMarks.removedType(mark), start, end, pieces);
            at = end;
        }
        addPiece(null, at, span.end(), pieces);
        return pieces;
    }

    private void addPiece(@Nullable String type, int from, int to, List<Piece> pieces) {
        Span span = ViewRow.trimmed(source, from, Math.max(from, to));
        if (!span.isEmpty()) {
            pieces.add(new Piece(type, span));
        }
    }

    /** A stretch of one type; null for what was not removed. */
    private record Piece(@Nullable String type, Span span) {
        boolean isOf(@Nullable String other) {
            return type == null ? other == null : type.equals(other);
        }
    }
}
