package io.github.khabarlib.publisher;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.khabarlib.data.JsonTree;
import io.github.khabarlib.data.Resources;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The fields of a profile file, checked: a fault names file, line and field. */
final class ProfileFile {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "aliases",
            "type",
            "country",
            "language",
            "hosts",
            "extends",
            "verified",
            "zone",
            "urls",
            "feeds",
            "markers",
            "select",
            "note");

    private final String file;
    private final JsonNode root;
    private final String json;

    private ProfileFile(String file, JsonNode root, String json) {
        this.file = file;
        this.root = root;
        this.json = json;
        root.fieldNames().forEachRemaining(this::checkName);
    }

    /** A file that comes with the library. */
    static ProfileFile builtIn(String file) {
        return parse(Resources.text(ProfileFile.class, file), file);
    }

    static ProfileFile parse(String json, String file) {
        try {
            JsonNode root = JsonTree.readWhole(JSON, json);
            if (!root.isObject()) {
                throw new IllegalArgumentException(file + ": is no JSON object");
            }
            return new ProfileFile(file, root, json);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new IllegalArgumentException(file + ":" + line + ": is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void checkName(String field) {
        if (!FIELDS.contains(field)) {
            throw fault(field, "is no field of a profile; there are " + String.join(", ", new TreeSet<>(FIELDS)));
        }
    }

    IllegalArgumentException fault(String field, String what) {
        return new IllegalArgumentException(lines().where(file, field) + ": " + field + ": " + what);
    }

    /** Read anew each time: only faults and profiles of the user's own ask. */
    ProfileLines lines() {
        return ProfileLines.of(JSON, json);
    }

    String file() {
        return file;
    }

    String required(String field) {
        String value = text(field);
        if (value == null) {
            throw fault(field, "is missing");
        }
        return value;
    }

    @Nullable
    String text(String field) {
        JsonNode value = root.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.asText().isBlank()) {
            throw fault(field, "must be a string that is not empty");
        }
        return value.asText();
    }

    boolean flag(String field) {
        JsonNode value = root.get(field);
        if (value != null && !value.isBoolean()) {
            throw fault(field, "must be true or false");
        }
        return value != null && value.asBoolean();
    }

    List<String> texts(String field) {
        JsonNode value = root.get(field);
        return value == null ? List.of() : texts(value, field);
    }

    private List<String> texts(JsonNode value, String field) {
        if (!value.isArray()) {
            throw fault(field, "must be a list of strings");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode one : value) {
            if (!one.isTextual() || one.asText().isBlank()) {
                throw fault(field, "must hold strings that are not empty");
            }
            texts.add(one.asText());
        }
        return List.copyOf(texts);
    }

    @Nullable
    ZoneId zone(String field) {
        String name = text(field);
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw fault(field, "is no time zone: " + name);
        }
    }

    List<Pattern> patterns(String field) {
        List<Pattern> patterns = new ArrayList<>();
        for (String text : texts(field)) {
            try {
                patterns.add(Pattern.compile(text));
            } catch (PatternSyntaxException e) {
                throw fault(field, "is no pattern: " + e.getMessage());
            }
        }
        return List.copyOf(patterns);
    }

    Map<PagePart, List<String>> selectors() {
        Map<PagePart, List<String>> selectors = new EnumMap<>(PagePart.class);
        JsonNode select = root.path("select");
        if (!select.isMissingNode() && !select.isObject()) {
            throw fault("select", "must be an object");
        }
        for (Map.Entry<String, JsonNode> entry : select.properties()) {
            String field = "select." + entry.getKey();
            PagePart part = PagePart.ofKey(entry.getKey())
                    .orElseThrow(() -> fault(field, "is no part of a page; there are " + PagePart.keys()));
            selectors.put(part, texts(entry.getValue(), field));
        }
        return selectors;
    }
}
