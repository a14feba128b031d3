package io.github.khabarlib.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads JSON as a tree, as an object mapper does, without one: to make a mapper costs a cold JVM more than to read a
 * page. A missing node where there is nothing to read; the last value where an object holds a field twice.
 */
public final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The first value in {@code json}; what follows it is not looked at.
     *
     * @throws JsonProcessingException if it is malformed
     */
    public static JsonNode read(JsonFactory factory, String json) throws JsonProcessingException {
        return read(factory, json, false);
    }

    /**
     * The one value in {@code json}.
     *
     * @throws JsonProcessingException if it is malformed or something follows it
     */
    public static JsonNode readWhole(JsonFactory factory, String json) throws JsonProcessingException {
        return read(factory, json, true);
    }

    /**
     * The first value in {@code in}, which is closed.
     *
     * @throws JsonProcessingException if it is malformed
     * @throws IOException if {@code in} does
     */
    public static JsonNode read(JsonFactory factory, InputStream in) throws IOException {
        try (JsonParser parser = factory.createParser(in)) {
            return new JsonTree(parser).root();
        }
    }

    private static JsonNode read(JsonFactory factory, String json, boolean whole) throws JsonProcessingException {
        try (JsonParser parser = factory.createParser(json)) {
            JsonNode root = new JsonTree(parser).root();
            if (whole && parser.nextToken() != null) {
                throw new JsonParseException(parser, "something follows the first value");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no string does
        }
    }

    private JsonNode root() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return MissingNode.getInstance();
        }
        JsonNode root = opened(first);
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token.isStructEnd()) {
                open.pop();
            } else if (token != JsonToken.FIELD_NAME) {
                ContainerNode<?> parent = open.element();
                add(parent, parser.currentName(), opened(token));
            }
        }
        return root;
    }

    private static void add(ContainerNode<?> parent, String name, JsonNode child) {
        if (parent instanceof ObjectNode object) {
            object.set(name, child);
        } else {
            ((ArrayNode) parent).add(child);
        }
    }

    /** The value that begins here; one that holds others stays open for them. */
    private JsonNode opened(JsonToken token) throws IOException {
        if (!token.isStructStart()) {
            return scalar(token);
        }
        ContainerNode<?> container = token == JsonToken.START_OBJECT ? NODES.objectNode() : NODES.arrayNode();
        open.push(container);
        return container;
    }

    private JsonNode scalar(JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode integer() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }
}
