package io.github.khabarlib.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.text.PersianNormalizer;
import io.github.khabarlib.text.PersianNormalizer.LineBreaks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the statement finder alone over texts whose blocks and credits are given, to measure it apart from the stages
 * before it. Reads from standard input, a line per text: {@code {"id", "text", "blocks": [[start, end, kind]], "credits":
 * [[start, end, type]]}}; writes a line per text, statements as in the article's JSON.
 */
public final class StatementAccuracy {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PersianNormalizer NORMALIZER =
            PersianNormalizer.builder().lineBreaks(LineBreaks.JOIN).build();

    private StatementAccuracy() {}

    /** Reads standard input to its end. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(JSON.writeValueAsString(read(JSON.readTree(line))));
        }
    }

    private static ObjectNode read(JsonNode record) {
        String text = record.get("text").asText();
        List<TextBlock> blocks = new ArrayList<>();
        for (JsonNode block : record.get("blocks")) {
            TextBlock.Kind kind = TextBlock.Kind.valueOf(block.get(2).asText());
            blocks.add(TextBlock.of(NORMALIZER.align(text, span(block)), kind));
        }
        ObjectNode out = JSON.createObjectNode().put("id", record.get("id").asText());
        ArrayNode statements = out.putObject("article").putArray("statements");
        StatementFinder.standard().find(blocks, credits(record, text)).forEach(found -> statements.add(json(found)));
        return out;
    }

    private static List<Credit> credits(JsonNode record, String text) {
        List<Credit> credits = new ArrayList<>();
        for (JsonNode credit : record.get("credits")) {
            CreditType type = CreditType.valueOf(credit.get(2).asText());
            credits.add(Credit.builder()
                    .type(type)
                    .span(span(credit))
                    .text(span(credit).of(text))
                    .build());
        }
        return credits;
    }

    private static Span span(JsonNode node) {
        return new Span(node.get(0).asInt(), node.get(1).asInt());
    }

    private static ObjectNode json(Statement statement) {
        ObjectNode node = JSON.createObjectNode().put("form", statement.form().id());
        put(node, statement.span());
        ArrayNode speakers = node.putArray("speakers");
        statement.speakers().forEach(speaker -> speakers.add(json(speaker)));
        statement.cue().ifPresent(cue -> put(node.putObject("cue").put("text", cue.text()), cue.span()));
        statement
                .content()
                .ifPresent(content -> put(
                        node.putObject("content").put("text", content.text()).put("direct", content.direct()),
                        content.span()));
        return node;
    }

    private static ObjectNode json(Speaker speaker) {
        ObjectNode node = JSON.createObjectNode().put("form", speaker.form().id());
        speaker.mention().ifPresent(mention -> node.put("mention", mention));
        speaker.name().ifPresent(name -> node.put("name", name));
        speaker.role().ifPresent(role -> node.put("role", role));
        return node;
    }

    private static void put(ObjectNode node, Span span) {
        node.putArray("span").add(span.start()).add(span.end());
    }
}
