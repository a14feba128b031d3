package io.github.khabarlib.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.khabarlib.NewsParser;
import io.github.khabarlib.export.ArticleJson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of a batch to one line of its results. Not thread-safe. */
final class RecordParser {
    private final NewsParser parser;
    private final ArticleJson articles;
    private final JsonMapper mapper = mapper();

    RecordParser(NewsParser parser, boolean source) {
        this.parser = parser;
        this.articles = source
                ? ArticleJson.standard().compact().withSourceText()
                : ArticleJson.standard().compact();
    }

    /**
     * A line of output.
     *
     * @param json the line
     * @param failed whether it tells an error
     */
    record Outcome(String json, boolean failed) {}

    /** The article that the line holds, or what is wrong with it; whatever that is, the next line can be parsed. */
    Outcome parse(String line, int number) {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            return error(null, number, "is no JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()
                || !node.path("id").isValueNode()
                || node.path("id").isNull()) {
            return error(null, number, "is no record: an object with an \"id\" is expected");
        }
        return parse(node, number);
    }

    Outcome tooLong(int number) {
        return error(null, number, "is too long");
    }

    private Outcome parse(JsonNode node, int number) {
        JsonNode id = node.get("id");
        try {
            String article = articles.write(parser.parse(BatchRecord.source(node)));
            return new Outcome("{\"id\":" + id + ",\"article\":" + article + "}", false);
        } catch (IllegalArgumentException e) {
            return error(id, number, Objects.toString(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return error(id, number, "could not be parsed: " + e);
        }
    }

    private static Outcome error(@Nullable JsonNode id, int number, String problem) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        if (id != null) {
            error.set("id", id);
        }
        error.put("line", number).put("error", problem);
        return new Outcome(error.toString(), true);
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }
}
