package io.github.khabarlib.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serializable;

/** Reads a value where a mapper meets it, by the fields that our own JSON has. Immutable and thread-safe. */
final class FieldsDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final Fields<T> fields;

    FieldsDeserializer(Class<T> type, Fields<T> fields) {
        super(type);
        this.fields = fields;
    }

    /** Reads a value from its fields. */
    interface Fields<T> extends Serializable {
        T read(JsonIn json);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode node = context.readTree(parser);
        try {
            return fields.read(new JsonIn(node));
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }
}
