package io.github.khabarlib.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads JSON fields; what is missing or null is absent, what is of another kind is an error that names the field. */
final class JsonIn {
    private final JsonNode node;
    private final String path;

    JsonIn(JsonNode root) {
        this(root, "");
    }

    private JsonIn(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    Optional<String> string(String name) {
        return value(name).map(value -> {
            check(value.isTextual(), name, "a string");
            return value.textValue();
        });
    }

    /** As {@link #string}, for builders that take null for absent. */
    @Nullable
    String stringOrNull(String name) {
        return string(name).orElse(null);
    }

    String required(String name) {
        return string(name).orElseThrow(() -> error(name, "is missing"));
    }

    int number(String name) {
        return numberIfAny(name).orElseThrow(() -> error(name, "is missing"));
    }

    Optional<Integer> numberIfAny(String name) {
        return value(name).map(value -> {
            check(isNumber(value), name, "a whole number");
            return value.intValue();
        });
    }

    boolean bool(String name) {
        JsonNode value = value(name).orElseThrow(() -> error(name, "is missing"));
        check(value.isBoolean(), name, "true or false");
        return value.booleanValue();
    }

    /** The field converted by {@code conversion}, whose exceptions become an error that names the field. */
    <T> Optional<T> converted(String name, Function<String, T> conversion) {
        return string(name).map(text -> {
            try {
                return conversion.apply(text);
            } catch (RuntimeException e) {
                throw error(name, "cannot be read: " + e.getMessage());
            }
        });
    }

    /** The one of {@code values} that bears the name. */
    <T> T oneOf(String name, T[] values, Function<T, String> id) {
        String wanted = required(name);
        for (T value : values) {
            if (id.apply(value).equals(wanted)) {
                return value;
            }
        }
        throw error(name, "is unknown: " + wanted);
    }

    <T> Optional<T> object(String name, Function<JsonIn, T> read) {
        return value(name).map(value -> read.apply(new JsonIn(value, path + name + ".")));
    }

    <T> List<T> objects(String name, Function<JsonIn, T> read) {
        List<T> all = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            all.add(read.apply(new JsonIn(element, path + name + "[" + all.size() + "].")));
        }
        return all;
    }

    List<String> strings(String name) {
        return strings(elements(name), name);
    }

    List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : elements(name)) {
            check(row.isArray(), name, "a list of lists");
            rows.add(strings(row, name));
        }
        return rows;
    }

    Passage passage() {
        String text = required("text");
        check(!text.isEmpty(), "text", "a text that is not empty");
        return Passage.of(text, spanOrNull());
    }

    @Nullable
    Passage passageOrNull(String name) {
        return object(name, JsonIn::passage).orElse(null);
    }

    Span span() {
        Span span = spanOrNull();
        if (span == null) {
            throw error("span", "is missing");
        }
        return span;
    }

    @Nullable
    Span spanOrNull() {
        JsonNode value = value("span").orElse(null);
        if (value == null) {
            return null;
        }
        boolean isSpan = value.size() == 2 && isNumber(value.get(0)) && isNumber(value.get(1));
        check(isSpan && value.get(0).intValue() >= 0, "span", "[start, end]");
        check(value.get(0).intValue() <= value.get(1).intValue(), "span", "[start, end]");
        return new Span(value.get(0).intValue(), value.get(1).intValue());
    }

    IllegalArgumentException error(String name, String problem) {
        return new IllegalArgumentException("json: " + path + name + " " + problem);
    }

    /** Whether it fits, whatever kind of number the mapper makes of it. */
    private static boolean isNumber(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt();
    }

    private List<String> strings(Iterable<JsonNode> elements, String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode element : elements) {
            check(element.isTextual(), name, "a list of strings");
            all.add(element.textValue());
        }
        return all;
    }

    private Iterable<JsonNode> elements(String name) {
        JsonNode value = value(name).orElse(null);
        if (value == null) {
            return List.of();
        }
        check(value.isArray(), name, "a list");
        return value;
    }

    private Optional<JsonNode> value(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private void check(boolean holds, String name, String expected) {
        if (!holds) {
            throw error(name, "must be " + expected);
        }
    }
}
