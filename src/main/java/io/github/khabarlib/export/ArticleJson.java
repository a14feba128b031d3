package io.github.khabarlib.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.data.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Articles as JSON of the form {@code khabar-article/1}, and back.
 *
 * <p>Text stands in it as it is, right-to-left letters and all; only {@code <}, {@code >}, {@code &} and the line ends
 * U+2028 and U+2029 are escaped beside what JSON itself demands, so that the JSON is inert within a page. Readers ignore
 * fields that they do not know.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class ArticleJson implements Serializable {
    /** The name and version of the form. */
    public static final String SCHEMA = "khabar-article/1";

    private static final long serialVersionUID = 1L;
    private static final ArticleJson STANDARD = new ArticleJson(true, false);
    private static final JsonFactory JSON = new JsonFactory();

    private final boolean pretty;
    private final boolean sourceText;

    private ArticleJson(boolean pretty, boolean sourceText) {
        this.pretty = pretty;
        this.sourceText = sourceText;
    }

    /** Writes a field a line, without the source text. */
    public static ArticleJson standard() {
        return STANDARD;
    }

    /** As this, but all on one line. */
    public ArticleJson compact() {
        return new ArticleJson(false, sourceText);
    }

    /** As this, but with the source text that the spans point into. */
    public ArticleJson withSourceText() {
        return new ArticleJson(pretty, true);
    }

    /** The article as JSON. */
    public String write(Article article) {
        return JsonOut.text(out -> write(article, out));
    }

    /**
     * Writes the article as JSON to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} does
     */
    public void write(Article article, Writer out) throws IOException {
        JsonOut.write(out, pretty, json -> ArticleFields.write(article, sourceText, json));
    }

    /**
     * Writes the article as JSON in UTF-8 to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} does
     */
    public void write(Article article, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(article, writer);
        writer.flush();
    }

    /**
     * The article that {@code json} holds. It equals the one that was written if the source text was written with it;
     * else its source text is empty.
     *
     * @throws IllegalArgumentException if it is no JSON or not of this form; the message names the field
     */
    public Article read(String json) {
        try {
            return ArticleFields.read(new JsonIn(JsonTree.read(JSON, json)));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    /**
     * As {@link #read(String)}, from UTF-8, UTF-16 or UTF-32.
     *
     * @throws IOException if {@code in} does
     * @throws IllegalArgumentException if it is no JSON or not of this form; the message names the field
     */
    public Article read(InputStream in) throws IOException {
        try {
            return ArticleFields.read(new JsonIn(JsonTree.read(JSON, in)));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private static IllegalArgumentException malformed(JsonProcessingException e) {
        return new IllegalArgumentException("json: is malformed: " + e.getOriginalMessage(), e);
    }
}
