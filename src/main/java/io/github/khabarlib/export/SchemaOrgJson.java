package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Dateline;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Statement;
import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Articles as JSON-LD of the type {@code NewsArticle} of schema.org, inert within a page as {@link ArticleJson} is. What
 * the article has not is left out; a date without a time is written as a date.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class SchemaOrgJson implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final SchemaOrgJson STANDARD = new SchemaOrgJson();

    private SchemaOrgJson() {}

    /** The one there is. */
    public static SchemaOrgJson standard() {
        return STANDARD;
    }

    /** The article as JSON-LD. */
    public String write(Article article) {
        return JsonOut.text(out -> write(article, out));
    }

    /**
     * Writes the article as JSON-LD to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} does
     */
    public void write(Article article, Writer out) throws IOException {
        JsonOut.writePresent(out, json -> write(article, json));
    }

    private static void write(Article article, JsonOut json) {
        json.string("@context", "https://schema.org");
        json.string("@type", "NewsArticle");
        json.string("url", Facts.address(article));
        json.string("identifier", article.newsCode());
        json.string("inLanguage", article.language());
        writeTexts(article, json);
        json.string("datePublished", article.published().map(SchemaOrgJson::date));
        json.string("dateModified", article.modified().map(SchemaOrgJson::date));
        json.string("dateline", article.dateline().flatMap(Dateline::place));
        writeNames(article, json);
        json.strings("articleSection", article.section());
        json.strings("keywords", article.tags());
        json.objects("image", Facts.images(article), image -> writeImage(image, json));
        json.objects("hasPart", quotations(article), statement -> writeQuotation(statement, json));
    }

    private static void writeTexts(Article article, JsonOut json) {
        json.string("headline", article.titleText());
        json.string("alternativeHeadline", article.subtitle().map(Passage::text));
        json.string("abstract", article.lead().map(Passage::text));
        json.string("articleBody", Facts.bodyText(article));
    }

    private static void writeNames(Article article, JsonOut json) {
        json.objects("author", article.byline(), author -> writeThing("Person", author.text(), json));
        json.object("publisher", article.publisher(), outlet -> writeOutlet(outlet, json));
        json.object("sourceOrganization", article.agency(), outlet -> writeOutlet(outlet, json));
    }

    private static void writeOutlet(Outlet outlet, JsonOut json) {
        writeThing("NewsMediaOrganization", outlet.name(), json);
    }

    private static void writeThing(String type, String name, JsonOut json) {
        json.string("@type", type);
        json.string("name", name);
    }

    private static void writeImage(Image image, JsonOut json) {
        json.string("@type", "ImageObject");
        json.string("url", image.url());
        json.string("caption", image.caption().map(Passage::text).or(image::alt));
    }

    /** Statements in quotation marks: what the speaker said word for word. */
    private static List<Statement> quotations(Article article) {
        return article.statements().stream()
                .filter(statement -> statement.content().filter(Content::direct).isPresent())
                .toList();
    }

    private static void writeQuotation(Statement statement, JsonOut json) {
        json.string("@type", "Quotation");
        json.string("text", statement.content().map(Content::text));
        List<String> names = Facts.names(statement);
        json.objects("spokenByCharacter", names, name -> writeThing("Person", name, json));
    }

    private static String date(NewsDate date) {
        Optional<ZoneId> zone = date.zone();
        if (date.instant().isEmpty() || zone.isEmpty()) {
            return date.date().toString();
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                date.instant().get().atZone(zone.get()));
    }
}
