package io.github.khabarlib;

import io.github.khabarlib.article.Article;
import org.jsoup.nodes.Document;

/**
 * Parses Persian news with the standard parser: all built-in publisher profiles, {@linkplain
 * io.github.khabarlib.article.ParseLimits#standard() standard limits}.
 *
 * <p>What a page holds can never make these methods throw: whatever could not be read is absent from the article and
 * named in its {@linkplain Article#warnings() warnings}. Stateless; any thread may call them. For a parser with profiles
 * or limits of one's own see {@link NewsParser#builder()}.
 */
public final class Khabar {
    private Khabar() {}

    /**
     * Parses a page.
     *
     * @param html its markup
     * @throws NullPointerException naming the argument that is null
     */
    public static Article parse(String html) {
        return parse(NewsSource.html(html));
    }

    /**
     * Parses a page.
     *
     * @param html its markup
     * @param url its address, by which the publisher is known
     * @throws NullPointerException naming the argument that is null
     */
    public static Article parse(String html, String url) {
        return parse(NewsSource.html(html).withUrl(url));
    }

    /**
     * Parses a page as fetched; its charset is found from what it declares and holds.
     *
     * @param bytes its content
     * @param url its address, by which the publisher is known
     * @throws NullPointerException naming the argument that is null
     */
    public static Article parse(byte[] bytes, String url) {
        return parse(NewsSource.bytes(bytes).withUrl(url));
    }

    /**
     * Parses a page that jsoup has parsed; the document is not changed.
     *
     * @param document the page
     * @param url its address, by which the publisher is known
     * @throws NullPointerException naming the argument that is null
     */
    public static Article parse(Document document, String url) {
        return parse(NewsSource.document(document).withUrl(url));
    }

    /**
     * Parses a page or a text.
     *
     * @throws NullPointerException naming the argument that is null
     */
    public static Article parse(NewsSource source) {
        return NewsParser.standard().parse(source);
    }

    /**
     * Parses text scraped from a page.
     *
     * @throws NullPointerException naming the argument that is null
     */
    public static Article parseText(String text) {
        return parse(NewsSource.text(text));
    }
}
