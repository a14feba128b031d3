package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Articles as pages to look at: one right-to-left HTML file that shows the article as read beside its source text, with
 * what was removed, credits, speakers, cues, contents and restored half-spaces marked and linked, and with the chain of
 * outlets drawn.
 *
 * <p>The file needs nothing else and loads nothing: no script, font or picture, and its content policy forbids them.
 * Whatever stood in a page is text in it, and only addresses of the web become links. It is for people to read; what it
 * is made of may change with any version.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class ArticleHtml implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ArticleHtml STANDARD = new ArticleHtml();

    private ArticleHtml() {}

    /** The one there is. */
    public static ArticleHtml standard() {
        return STANDARD;
    }

    /** The article as an HTML document. */
    public String write(Article article) {
        return new ViewPage(Objects.requireNonNull(article, "article")).write();
    }

    /**
     * Writes the article as an HTML document to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} does
     */
    public void write(Article article, Writer out) throws IOException {
        out.write(write(article));
    }

    /**
     * Writes the article as an HTML document in UTF-8 to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} does
     */
    public void write(Article article, OutputStream out) throws IOException {
        out.write(write(article).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
