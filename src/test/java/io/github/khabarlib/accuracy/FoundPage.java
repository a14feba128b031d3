package io.github.khabarlib.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What an article's JSON says, as on the page: texts are cut from the source where they stand in it. */
record FoundPage(JsonNode article) {
    static FoundPage of(JsonNode article) {
        return new FoundPage(article);
    }

    /** Lead and body, a block, item or row a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("lead"));
        for (JsonNode block : article.path("body")) {
            switch (block.path("type").asText()) {
                case "list" -> block.path("items").forEach(item -> lines.add(text(item)));
                case "table" -> block.path("rows").forEach(row -> lines.add(cells(row)));
                case "figure" -> {}
                default -> lines.add(text(block));
            }
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static String cells(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.asText()));
        return String.join(" ", cells);
    }

    private String text(JsonNode passage) {
        if (passage.isTextual()) {
            return passage.asText();
        }
        JsonNode span = passage.path("span");
        return span.isArray()
                ? article.path("sourceText")
                        .asText()
                        .substring(span.get(0).asInt(), span.get(1).asInt())
                : passage.path("text").asText("");
    }

    /** A field of one line; empty for none. */
    String line(String field) {
        return article.hasNonNull(field) ? text(article.get(field)) : "";
    }

    /** A field of several values. */
    List<String> list(String field) {
        List<String> values = new ArrayList<>();
        switch (field) {
            case "captions" -> {
                article.path("body").forEach(block -> values.add(text(block.path("caption"))));
                article.path("images").forEach(image -> values.add(text(image.path("caption"))));
            }
            case "headings" ->
                article.path("body").forEach(block -> {
                    if (block.path("type").asText().equals("heading")) {
                        values.add(text(block));
                    }
                });
            case "related" ->
                article.path(field)
                        .forEach(link -> values.add(link.path("title").asText()));
            default -> article.path(field).forEach(value -> values.add(text(value)));
        }
        return values;
    }

    String agency() {
        return article.path("agency").path("name").asText("");
    }

    String publisher() {
        return article.path("publisher").path("name").asText("");
    }

    String date() {
        return printed("date");
    }

    /** Hours and minutes. */
    String time() {
        String time = printed("time");
        return time.length() > 5 ? time.substring(0, 5) : time;
    }

    private String printed(String part) {
        JsonNode published = article.path("published");
        return published.hasNonNull(part) ? published.get(part).asText() : "";
    }
}
