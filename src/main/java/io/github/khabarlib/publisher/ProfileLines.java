package io.github.khabarlib.publisher;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;

/**
 * In which line of a profile file each field and value stands.
 *
 * <p>Immutable, thread-safe and serializable.
 */
final class ProfileLines implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, Integer> lines = new HashMap<>();

    private ProfileLines() {}

    /** No lines at all. */
    static ProfileLines none() {
        return new ProfileLines();
    }

    /** Reads text that is known to be JSON. */
    static ProfileLines of(JsonFactory factory, String json) {
        ProfileLines lines = new ProfileLines();
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.add(parser, token);
            }
        } catch (IOException e) {
            throw new IllegalStateException("what could be read once cannot be read again", e);
        }
        return lines;
    }

    private void add(JsonParser parser, JsonToken token) throws IOException {
        String field = parser.getParsingContext().pathAsPointer().toString().replaceAll("/\\d+$", "");
        String name = field.isEmpty() ? "" : field.substring(1).replace('/', '.');
        int line = parser.currentTokenLocation().getLineNr();
        if (token == JsonToken.FIELD_NAME) {
            lines.putIfAbsent(name, line);
        } else if (token == JsonToken.VALUE_STRING) {
            lines.putIfAbsent(name + '\n' + parser.getText(), line);
        }
    }

    /** File and line of a field; the file alone where it has none. */
    String where(String file, String field) {
        Integer line = lines.get(field);
        return line == null ? file : file + ":" + line;
    }

    /** File and line of a value of a field; the file alone where it has none. */
    String where(String file, String field, String value) {
        return where(file, field + '\n' + value);
    }
}
