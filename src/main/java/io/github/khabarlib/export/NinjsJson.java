package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Dateline;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.RelatedLink;
import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Articles as ninjs 3.1, the JSON in which news systems exchange items by the standard of the IPTC. Only keys of its
 * schema are written, and only those the article has something for; {@code uri} always is, made of the text where there
 * is no address. Dates without a time are left out, since ninjs has no place for them.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class NinjsJson implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final NinjsJson STANDARD = new NinjsJson();

    private NinjsJson() {}

    /** The one there is. */
    public static NinjsJson standard() {
        return STANDARD;
    }

    /** The article as ninjs. */
    public String write(Article article) {
        return JsonOut.text(out -> write(article, out));
    }

    /**
     * Writes the article as ninjs to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} does
     */
    public void write(Article article, Writer out) throws IOException {
        JsonOut.writePresent(out, json -> write(article, json));
    }

    private static void write(Article article, JsonOut json) {
        json.string("uri", Facts.uri(article));
        json.string("type", "text");
        json.string("pubStatus", "usable");
        json.object("standard", Optional.of(article), any -> writeStandard(json));
        json.string("firstCreated", article.published().flatMap(NewsDate::instant));
        json.string("versionCreated", article.modified().flatMap(NewsDate::instant));
        json.string("language", article.language());
        writeTexts(article, json);
        writeNames(article, json);
        json.objects("associations", associations(article), association -> association.write(json));
        json.objects("altIds", list(article.newsCode()), code -> writePair("role", "newsCode", "value", code, json));
    }

    private static void writeStandard(JsonOut json) {
        json.string("name", "ninjs");
        json.string("version", "3.1");
        json.string("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
    }

    private static void writeTexts(Article article, JsonOut json) {
        json.string("title", article.titleText());
        json.string("by", Facts.byline(article));
        json.string("located", article.dateline().flatMap(Dateline::place));
        List<RoleText> headlines = new ArrayList<>();
        article.titleText().ifPresent(text -> headlines.add(new RoleText("main", text)));
        article.kicker().ifPresent(kicker -> headlines.add(new RoleText("kicker", kicker.text())));
        article.subtitle().ifPresent(subtitle -> headlines.add(new RoleText("subtitle", subtitle.text())));
        json.objects("headlines", headlines, headline -> headline.write(json));
        json.objects("descriptions", list(article.lead()), lead -> new RoleText("summary", lead.text()).write(json));
        json.objects("bodies", list(Facts.bodyText(article)), body -> new RoleText("main", body).write(json));
    }

    private static void writeNames(Article article, JsonOut json) {
        json.objects("people", Facts.speakers(article), name -> writePair("name", name, "rel", "quoted", json));
        json.objects("organisations", list(article.publisher()), publisher -> {
            writePair("name", publisher.name(), "rel", "publisher", json);
            json.string("literal", publisher.id());
        });
        json.objects("infoSources", Facts.outlets(article), outlet -> writeSource(outlet, json));
        List<RoleText> subjects = new ArrayList<>();
        article.section().forEach(section -> subjects.add(new RoleText("section", section)));
        article.tags().forEach(tag -> subjects.add(new RoleText("tag", tag)));
        json.objects("subjects", subjects, subject -> writePair("name", subject.text(), "rel", subject.role(), json));
    }

    private static void writeSource(OutletMention outlet, JsonOut json) {
        json.string("name", outlet.name());
        json.string("literal", outlet.id());
    }

    private static List<Association> associations(Article article) {
        List<Association> all = new ArrayList<>();
        for (Image image : Facts.images(article)) {
            all.add(new Association("picture-" + (all.size() + 1), "picture", image.url(), json -> {
                json.string("type", "picture");
                json.objects(
                        "descriptions",
                        list(image.caption()),
                        caption -> new RoleText("caption", caption.text()).write(json));
            }));
        }
        int pictures = all.size();
        for (RelatedLink link : article.related()) {
            link.url()
                    .flatMap(Uris::absolute)
                    .ifPresent(uri -> all.add(new Association(
                            "related-" + (all.size() - pictures + 1),
                            "seeAlso",
                            uri,
                            json -> json.string("title", link.title()))));
        }
        return all;
    }

    private static void writePair(String first, String firstValue, String second, String secondValue, JsonOut json) {
        json.string(first, firstValue);
        json.string(second, secondValue);
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.map(List::of).orElse(List.of());
    }

    /** A text and what it is for. */
    private record RoleText(String role, String text) {
        void write(JsonOut json) {
            json.string("role", role);
            json.string("contentType", "text/plain");
            json.string("value", text);
        }
    }

    /** Another item that this one goes with. */
    private record Association(String name, String rel, String uri, Consumer<JsonOut> more) {
        void write(JsonOut json) {
            json.string("name", name);
            json.string("rel", rel);
            json.string("uri", uri);
            more.accept(json);
        }
    }
}
