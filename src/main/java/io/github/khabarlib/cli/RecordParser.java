package io.github.khabarlib.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.khabarlib.NewsParser;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.export.ArticleJson;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One record of a batch to one line of its results. Thread-safe. */
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

    /**
     * The article that a record holds, or what is wrong with it; whatever that is, the next one can be parsed.
     *
     * @param number the number of the record in the batch, from 1
     */
    Outcome parse(BatchItem item, long number) {
        BatchItem.Content content = item.content();
        if (content instanceof BatchItem.Json json) {
            return parse(json.line(), item.place(), number);
        }
        if (content instanceof BatchItem.Source source) {
            JsonNode id = TextNode.valueOf(source.id());
            return parse(id, source::source, item.place(), number);
        }
        BatchItem.Unreadable unreadable = (BatchItem.Unreadable) content;
        JsonNode id = unreadable.id() == null ? null : TextNode.valueOf(unreadable.id());
        return error(id, item.place(), number, unreadable.problem());
    }

    /** The id of a record as JSON; null where it has none or cannot be read. */
    @Nullable
    JsonNode id(BatchItem item) {
        BatchItem.Content content = item.content();
        if (content instanceof BatchItem.Json json) {
            return id(json.line());
        }
        return content instanceof BatchItem.Source source ? TextNode.valueOf(source.id()) : null;
    }

    /** The id that stands in a line of JSON. */
    @Nullable
    JsonNode id(String line) {
        try {
            return mapper.readTree(line).get("id");
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private Outcome parse(String line, Place place, long number) {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            return error(null, place, number, "is no JSON: " + e.getOriginalMessage());
        }
        JsonNode id = node.path("id");
        if (!node.isObject() || !id.isValueNode() || id.isNull()) {
            return error(null, place, number, "is no record: an object with an \"id\" is expected");
        }
        return parse(id, () -> BatchRecord.source(node), place, number);
    }

    private Outcome parse(JsonNode id, Supplier<NewsSource> source, Place place, long number) {
        try {
            String article = articles.write(parser.parse(source.get()));
            return new Outcome("{\"id\":" + id + ",\"article\":" + article + "}", false);
        } catch (IllegalArgumentException e) {
            return error(id, place, number, Objects.toString(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return error(id, place, number, "could not be parsed: " + e);
        }
    }

    private static Outcome error(@Nullable JsonNode id, Place place, long number, String problem) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        if (id != null) {
            error.set("id", id);
        }
        error.put("record", number);
        place.writeTo(error);
        error.put("error", problem);
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
