package io.github.khabarlib.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON fields; absent values as null and empty lists, or not at all. Not thread-safe; an output that fails throws unchecked. */
final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;
    private final boolean absent;
    private final boolean escapes;

    private JsonOut(JsonGenerator generator, boolean absent) {
        this.generator = generator;
        this.absent = absent;
        this.escapes = writesPlainJson(generator);
    }

    /** Whether it writes JSON as text and nobody has told it what to escape: then we do. */
    private static boolean writesPlainJson(JsonGenerator generator) {
        return generator instanceof JsonGeneratorImpl
                && generator.getCharacterEscapes() == null
                && generator.getHighestEscapedChar() == 0;
    }

    /** What {@code writing} writes. */
    static String text(Writing writing) {
        StringWriter out = new StringWriter();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no string writer throws
        }
        return out.toString();
    }

    /** Something that writes. */
    interface Writing {
        void to(Writer out) throws IOException;
    }

    /** Writes one object to {@code out}, which stays open; what is absent as null or an empty list. */
    static void write(Writer out, boolean pretty, Consumer<JsonOut> content) throws IOException {
        write(out, pretty, true, content);
    }

    /** Writes one object to {@code out}, a field a line, which stays open; what is absent is left out. */
    static void writePresent(Writer out, Consumer<JsonOut> content) throws IOException {
        write(out, true, false, content);
    }

    /** Writes one object where {@code generator} stands, in whatever form it writes. */
    static void write(JsonGenerator generator, Consumer<JsonOut> content) throws IOException {
        try {
            new JsonOut(generator, true).object(content);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Writer out, boolean pretty, boolean absent, Consumer<JsonOut> content)
            throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            if (pretty) {
                generator.setPrettyPrinter(printer());
            }
            new JsonOut(generator, absent).object(content);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Two spaces a level, a line feed whatever the system, and no space before a colon. */
    private static DefaultPrettyPrinter printer() {
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    void string(String name, @Nullable String value) {
        if (value == null && !absent) {
            return;
        }
        run(() -> {
            generator.writeFieldName(name);
            value(value);
        });
    }

    void string(String name, Optional<?> value) {
        string(name, value.map(Object::toString).orElse(null));
    }

    void number(String name, long value) {
        run(() -> generator.writeNumberField(name, value));
    }

    void number(String name, Optional<Integer> value) {
        value.ifPresentOrElse(number -> number(name, number), () -> string(name, (String) null));
    }

    void bool(String name, boolean value) {
        run(() -> generator.writeBooleanField(name, value));
    }

    void strings(String name, List<String> values) {
        array(name, values, this::element);
    }

    /** Writes an array; {@code element} writes one value each. */
    <T> void array(String name, List<T> values, Consumer<T> element) {
        if (values.isEmpty() && !absent) {
            return;
        }
        run(() -> generator.writeArrayFieldStart(name));
        values.forEach(element);
        run(generator::writeEndArray);
    }

    /** Writes an array of objects; {@code fields} writes the fields of one. */
    <T> void objects(String name, List<T> values, Consumer<T> fields) {
        array(name, values, value -> object(json -> fields.accept(value)));
    }

    /** Writes an array of arrays of strings. */
    void rows(String name, List<List<String>> rows) {
        array(name, rows, row -> {
            run(generator::writeStartArray);
            row.forEach(this::element);
            run(generator::writeEndArray);
        });
    }

    /** Writes an object, or null. */
    <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        if (value.isEmpty()) {
            string(name, (String) null);
            return;
        }
        run(() -> generator.writeFieldName(name));
        object(json -> fields.accept(value.get()));
    }

    void passage(String name, Optional<Passage> passage) {
        object(name, passage, this::passage);
    }

    /** Writes the fields of a passage. */
    void passage(Passage passage) {
        string("text", passage.text());
        span(passage.span());
    }

    void span(Optional<Span> span) {
        span.ifPresentOrElse(this::span, () -> string("span", (String) null));
    }

    void span(Span span) {
        run(() -> {
            generator.writeArrayFieldStart("span");
            generator.writeNumber(span.start());
            generator.writeNumber(span.end());
            generator.writeEndArray();
        });
    }

    void element(String value) {
        run(() -> value(value));
    }

    private void object(Consumer<JsonOut> content) {
        run(generator::writeStartObject);
        content.accept(this);
        run(generator::writeEndObject);
    }

    private void value(@Nullable String value) throws IOException {
        if (escapes && value != null && !InertText.isInert(value)) {
            generator.writeRawValue(InertText.quoted(value));
        } else {
            generator.writeString(value);
        }
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One call of the generator. */
    private interface Step {
        void run() throws IOException;
    }
}
