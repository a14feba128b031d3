package io.github.khabarlib.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serializable;

/** Writes a value where a mapper wants it, by the fields that our own JSON has. Immutable and thread-safe. */
final class FieldsSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final Fields<T> fields;

    FieldsSerializer(Class<T> type, Fields<T> fields) {
        super(type);
        this.fields = fields;
    }

    /** Writes the fields of a value. */
    interface Fields<T> extends Serializable {
        void write(T value, JsonOut json);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        JsonOut.write(generator, json -> fields.write(value, json));
    }
}
