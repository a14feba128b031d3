package io.github.khabarlib.export;

import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Figure;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.ListBlock;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Quote;
import io.github.khabarlib.article.Table;
import java.util.List;

/** Writes the column of the article as read, a cell a row. Not thread-safe. */
final class ViewArticle {
    /** The article's own headings stand below that of its column and its title. */
    private static final int HIGHEST_HEADING = 4;

    private static final int LOWEST_HEADING = 6;

    private final String source;
    private final ViewMarks marks;
    private final ViewColumn column;
    private final HtmlOut html;

    ViewArticle(String source, ViewMarks marks, ViewColumn column) {
        this.source = source;
        this.marks = marks;
        this.column = column;
        this.html = column.html();
    }

    void write(List<ViewRow> rows) {
        if (rows.stream().allMatch(row -> row.part() == null)) {
            html.element("p", ViewLabels.word("no-article"), "class", "cell empty");
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            ViewPart part = rows.get(i).part();
            if (part == null) {
                html.open("div", "class", "cell none").close("div");
            } else {
                html.open("div", "class", "cell " + part.role(), "id", ViewColumn.ARTICLE + ViewNames.part("row", i));
                write(part, rows.get(i).source() != null);
                if (rows.get(i).source() != null) {
                    String there = ViewColumn.SOURCE + ViewNames.part("row", i);
                    html.jump(there, ViewLabels.word("to-source"), "class", "across");
                }
                html.close("div");
            }
        }
    }

    private void write(ViewPart part, boolean hasSource) {
        Passage line = part.line();
        if (line != null) {
            html.element("span", ViewLabels.of("role", part.role()), "class", "role");
            passage(part.role().equals("title") ? "h3" : "p", line);
        }
        Block block = part.block();
        if (block != null) {
            block(block);
        }
        if (!hasSource && part.span() == null && !(block instanceof Figure)) {
            html.element("span", ViewLabels.word("metadata-only"), "class", "note");
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            passage("p", paragraph.passage());
        } else if (block instanceof Quote quote) {
            html.open("blockquote");
            passage("p", quote.passage());
            html.close("blockquote");
        } else if (block instanceof Heading heading) {
            int level = Math.min(LOWEST_HEADING, Math.max(HIGHEST_HEADING, heading.level() + 2));
            passage("h" + level, heading.passage());
        } else if (block instanceof ListBlock list) {
            html.open("ul");
            list.items().forEach(item -> passage("li", item));
            html.close("ul");
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void passage(String tag, Passage passage) {
        html.open(tag, "dir", "auto");
        column.write(ViewText.ofPassage(source, passage), marks.layers());
        html.close(tag);
    }

    /** Nothing is loaded: a picture is its address and what is said about it. */
    private void figure(Figure figure) {
        html.open("figure").open("div", "class", "picture");
        html.element("span", ViewLabels.word("picture"), "class", "role");
        figure.alt().ifPresent(alt -> html.element("p", alt, "dir", "auto"));
        figure.url()
                .ifPresent(url ->
                        html.open("p").web(url, ViewLabels.word("open-picture")).close("p"));
        html.close("div");
        figure.caption().ifPresent(caption -> passage("figcaption", caption));
        figure.credit().ifPresent(credit -> html.element("p", credit, "class", "note", "dir", "auto"));
        html.close("figure");
    }

    /** A wide table scrolls by itself, by keyboard too, and leaves the page as wide as it is. */
    private void table(Table table) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", ViewLabels.word("table"));
        html.open("table").open("tbody");
        for (List<String> row : table.rows()) {
            html.open("tr");
            row.forEach(cell -> html.element("td", cell, "dir", "auto"));
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }
}
