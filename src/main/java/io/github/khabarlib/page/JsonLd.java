package io.github.khabarlib.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.data.JsonTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The article that a page's JSON-LD describes, read with forgiveness for its usual faults. */
final class JsonLd {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final String DATA = "[CDATA[";
    private static final int MOST_NODES = 2000;

    private final @Nullable JsonNode article;

    private final MarkRuns marks;

    private JsonLd(@Nullable JsonNode article, MarkRuns marks) {
        this.article = article;
        this.marks = marks;
    }

    /** Reads the blocks of a page; what cannot be read is left out with a warning. */
    static JsonLd read(List<String> blocks, ParseLimits limits, MarkRuns marks, List<Warning> warnings) {
        JsonNode best = null;
        for (String block : blocks) {
            if (block.length() > limits.maxJsonLdChars()) {
                warnings.add(Warning.of(
                        WarningCode.LIMIT_JSON_LD, "A JSON-LD block is longer than the limit and was not read.", null));
                continue;
            }
            JsonNode found = article(parse(block, warnings));
            best = best == null ? found : best;
        }
        return new JsonLd(best, marks);
    }

    private static @Nullable JsonNode parse(String block, List<Warning> warnings) {
        try {
            return block.isBlank() ? null : JsonTree.read(JSON, withoutWrapping(block));
        } catch (JsonProcessingException e) {
            warnings.add(Warning.of(WarningCode.MALFORMED_METADATA, "A JSON-LD block cannot be read.", null));
            return null;
        }
    }

    /** Without what some sites write before it: half a comment, the opening of character data. */
    private static String withoutWrapping(String block) {
        int start = opening(block, 0);
        while (block.startsWith(DATA, start)) {
            start = opening(block, start + DATA.length());
        }
        return start == block.length() ? block : block.substring(start);
    }

    private static int opening(String block, int from) {
        int at = from;
        while (at < block.length() && block.charAt(at) != '{' && block.charAt(at) != '[') {
            at++;
        }
        return at;
    }

    /** The first node in breadth whose type is some kind of article. */
    private static @Nullable JsonNode article(@Nullable JsonNode root) {
        Deque<JsonNode> queue = new ArrayDeque<>();
        if (root != null) {
            queue.add(root);
        }
        for (int seen = 0; !queue.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = queue.remove();
            if (isArticle(node.path("@type"))) {
                return node;
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    queue.add(child);
                }
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("").toLowerCase(Locale.ROOT);
        return name.endsWith("article")
                || name.endsWith("posting")
                || name.endsWith("report")
                || name.endsWith("review");
    }

    boolean present() {
        return article != null;
    }

    /** The first text under one of {@code keys}, letter case ignored; empty where there is none. */
    String text(String... keys) {
        List<String> values = texts(keys);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All texts under the first of {@code keys} that has any: strings, or the names of things. */
    List<String> texts(String... keys) {
        for (String key : keys) {
            List<String> values = new ArrayList<>();
            collect(field(key), values);
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private @Nullable JsonNode field(String key) {
        if (article == null) {
            return null;
        }
        for (var field : article.properties()) {
            if (field.getKey().equalsIgnoreCase(key)) {
                return field.getValue();
            }
        }
        return null;
    }

    private void collect(@Nullable JsonNode value, List<String> into) {
        if (value == null) {
            return;
        }
        if (value.isArray()) {
            for (JsonNode one : value) {
                if (!one.isArray()) {
                    collect(one, into);
                }
            }
        } else if (value.isObject()) {
            collect(value.hasNonNull("name") ? value.get("name") : value.get("@value"), into);
        } else if (!value.asText("").isBlank()) {
            into.add(marks.cutAlone(value.asText().strip()));
        }
    }
}
