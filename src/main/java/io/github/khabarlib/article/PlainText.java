package io.github.khabarlib.article;

import java.util.ArrayList;
import java.util.List;

/** Writes an article as lines of text. */
final class PlainText {
    private PlainText() {}

    static String of(Article article) {
        List<String> lines = new ArrayList<>();
        article.title().map(Passage::text).ifPresent(lines::add);
        article.lead().map(Passage::text).ifPresent(lines::add);
        article.body().forEach(block -> addLines(block, lines));
        return String.join("\n", lines);
    }

    private static void addLines(Block block, List<String> lines) {
        if (block instanceof Paragraph paragraph) {
            lines.add(paragraph.passage().text());
        } else if (block instanceof Quote quote) {
            lines.add(quote.passage().text());
        } else if (block instanceof Heading heading) {
            lines.add(heading.passage().text());
        } else if (block instanceof ListBlock list) {
            list.items().forEach(item -> lines.add(item.text()));
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> lines.add(String.join(" ", row)));
        }
    }
}
