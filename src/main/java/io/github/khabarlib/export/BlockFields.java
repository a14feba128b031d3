package io.github.khabarlib.export;

import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Figure;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.ListBlock;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.Quote;
import io.github.khabarlib.article.Table;

/** The fields of a block of the body. Stateless. */
final class BlockFields {
    private BlockFields() {}

    static void write(Block block, JsonOut json) {
        if (block instanceof Paragraph paragraph) {
            json.string("type", "paragraph");
            json.passage(paragraph.passage());
        } else if (block instanceof Quote quote) {
            json.string("type", "quote");
            json.passage(quote.passage());
        } else if (block instanceof Heading heading) {
            json.string("type", "heading");
            json.number("level", heading.level());
            json.passage(heading.passage());
        } else if (block instanceof ListBlock list) {
            json.string("type", "list");
            json.objects("items", list.items(), json::passage);
        } else if (block instanceof Figure figure) {
            writeFigure(figure, json);
        } else if (block instanceof Table table) {
            json.string("type", "table");
            json.rows("rows", table.rows());
            json.span(table.span());
        }
    }

    private static void writeFigure(Figure figure, JsonOut json) {
        json.string("type", "figure");
        json.string("url", figure.url());
        json.string("alt", figure.alt());
        json.passage("caption", figure.caption());
        json.string("credit", figure.credit());
    }

    static Block read(JsonIn json) {
        String type = json.required("type");
        return switch (type) {
            case "paragraph" -> Paragraph.of(json.passage());
            case "quote" -> Quote.of(json.passage());
            case "heading" -> Heading.of(json.number("level"), json.passage());
            case "list" -> ListBlock.of(json.objects("items", JsonIn::passage));
            case "figure" -> readFigure(json);
            case "table" -> Table.of(json.rows("rows"), json.spanOrNull());
            default -> throw json.error("type", "is unknown: " + type);
        };
    }

    private static Figure readFigure(JsonIn json) {
        return Figure.of(
                json.stringOrNull("url"),
                json.stringOrNull("alt"),
                json.passageOrNull("caption"),
                json.stringOrNull("credit"));
    }
}
