package io.github.khabarlib.page;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.publisher.PublisherProfiles;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page into a draft: its visible text, what of it is headline, lead and body, candidates for the other fields.
 *
 * <p>Immutable and thread-safe. A page's content never makes it throw.
 */
public final class HtmlReader implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In characters: of so many no form of markup makes a tree that matters; unclosed formatting makes the largest. */
    private static final int SHORT_ENOUGH = 1_000_000;

    private final PublisherProfiles profiles;
    private final transient ProfileShelf shelf;

    private HtmlReader(PublisherProfiles profiles) {
        this.profiles = profiles;
        this.shelf = new ProfileShelf(profiles);
    }

    /** A reader that treats every page as one of an unknown site. */
    public static HtmlReader generic() {
        return new HtmlReader(PublisherProfiles.none());
    }

    /** A reader with the profiles that come with the library. */
    public static HtmlReader standard() {
        return new HtmlReader(PublisherProfiles.standard());
    }

    /**
     * A reader with these profiles.
     *
     * @throws IllegalArgumentException if a selector of a profile is malformed; the message names file, field, selector
     */
    public static HtmlReader of(PublisherProfiles profiles) {
        Objects.requireNonNull(profiles, "profiles");
        HtmlReader reader = new HtmlReader(profiles);
        reader.shelf.compileAdded();
        return reader;
    }

    private Object readResolve() {
        return new HtmlReader(profiles);
    }

    /**
     * Reads a page that is decoded already.
     *
     * @param html the markup
     * @param url the address of the page; null where it is not known
     * @param limits what to take in at most
     */
    public Draft read(String html, @Nullable String url, ParseLimits limits) {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(limits, "limits");
        return readText(html, url, limits, new ArrayList<>());
    }

    /**
     * Reads the bytes of a page, finding their encoding.
     *
     * @param html the markup, encoded
     * @param contentType the Content-Type header that the page came with; null for none
     * @param url the address of the page; null where it is not known
     * @param limits what to take in at most
     */
    public Draft read(byte[] html, @Nullable String contentType, @Nullable String url, ParseLimits limits) {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(limits, "limits");
        HtmlDecoder decoder = new HtmlDecoder();
        String text = decoder.decode(html, contentType, limits);
        return readText(text, url, limits, new ArrayList<>(decoder.warnings()));
    }

    /**
     * Reads a page that is parsed already; the document is not changed.
     *
     * @param document the page
     * @param url the address of the page; null where it is not known
     * @param limits what to take in at most
     */
    public Draft read(Document document, @Nullable String url, ParseLimits limits) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(limits, "limits");
        return readDocument(document, url, limits, new ArrayList<>());
    }

    private Draft readText(String html, @Nullable String url, ParseLimits limits, List<Warning> warnings) {
        String input = html;
        if (html.length() > limits.maxInputBytes()) {
            input = html.substring(0, limits.maxInputBytes());
            warnings.add(Warning.of(WarningCode.LIMIT_INPUT, "The input is longer than the limit and was cut.", null));
        }
        return readDocument(parse(input, url == null ? "" : url, limits), url, limits, warnings);
    }

    /** A parser that goes a level deeper than the limit, so that the walk sees that there is more. */
    private static Parser parser(ParseLimits limits) {
        return Parser.htmlParser().setMaxDepth((int) Math.min(Integer.MAX_VALUE, limits.maxDepth() + 2L));
    }

    private static Document parse(String html, String url, ParseLimits limits) {
        Parser parser = parser(limits);
        return html.length() <= SHORT_ENOUGH
                ? parser.parseInput(html, url)
                : parseUpTo(limits.maxNodes(), parser, html, url);
    }

    /** Stops as soon as there are more elements than the walk will look at. */
    private static Document parseUpTo(int most, Parser parser, String html, String url) {
        try (StreamParser stream = new StreamParser(parser).parse(html, url)) {
            Iterator<Element> elements = stream.iterator();
            for (int count = 0; count <= most && elements.hasNext(); count++) {
                elements.next();
            }
            return stream.document();
        }
    }

    private Draft readDocument(Document document, @Nullable String url, ParseLimits limits, List<Warning> warnings) {
        return new PageReading(shelf, url, limits, warnings).read(document);
    }
}
