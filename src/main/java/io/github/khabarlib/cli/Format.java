package io.github.khabarlib.cli;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.export.ArticleJson;
import io.github.khabarlib.export.NinjsJson;
import io.github.khabarlib.export.SchemaOrgJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms that {@code khabar parse} writes. */
enum Format {
    /** All that was read. */
    JSON("json") {
        @Override
        void write(Article article, boolean source, Writer out) throws IOException {
            ArticleJson json = source ? ArticleJson.standard().withSourceText() : ArticleJson.standard();
            json.write(article, out);
        }
    },
    /** The exchange form of the IPTC. */
    NINJS("ninjs") {
        @Override
        void write(Article article, boolean source, Writer out) throws IOException {
            NinjsJson.standard().write(article, out);
        }
    },
    /** JSON-LD for a page. */
    SCHEMA_ORG("schema.org") {
        @Override
        void write(Article article, boolean source, Writer out) throws IOException {
            SchemaOrgJson.standard().write(article, out);
        }
    },
    /** Headline, lead and body. */
    TEXT("text") {
        @Override
        void write(Article article, boolean source, Writer out) throws IOException {
            out.write(article.plainText());
        }
    };

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** The form that goes by {@code name}, upper and lower case the same. */
    static Optional<Format> of(String name) {
        for (Format format : values()) {
            if (format.id.equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Writes the article; {@code source} asks for the source text where the form has a place for it. */
    abstract void write(Article article, boolean source, Writer out) throws IOException;

    @Override
    public String toString() {
        return id;
    }

    /** Reads the names of forms. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return of(value)
                    .orElseThrow(() ->
                            new TypeConversionException("'" + value + "' is none of " + Arrays.toString(values())));
        }
    }
}
