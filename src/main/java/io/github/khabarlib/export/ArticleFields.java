package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Dateline;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;

/** The fields of an article, in the order in which they are written. Stateless. */
final class ArticleFields {
    private ArticleFields() {}

    static void write(Article article, boolean sourceText, JsonOut json) {
        json.string("schema", ArticleJson.SCHEMA);
        writeHead(article, json);
        json.objects("body", article.body(), block -> BlockFields.write(block, json));
        json.objects("credits", article.credits(), credit -> CreditFields.write(credit, json));
        json.objects("statements", article.statements(), statement -> StatementFields.write(statement, json));
        writeOrigin(article, json);
        writeSurroundings(article, json);
        if (sourceText) {
            json.string("sourceText", article.sourceText());
        }
    }

    private static void writeHead(Article article, JsonOut json) {
        json.string("url", article.url());
        json.string("canonicalUrl", article.canonicalUrl());
        json.string("language", article.language());
        json.object("publisher", article.publisher(), outlet -> writeOutlet(outlet, json));
        json.passage("title", article.title());
        json.passage("kicker", article.kicker());
        json.passage("subtitle", article.subtitle());
        json.passage("lead", article.lead());
    }

    private static void writeOrigin(Article article, JsonOut json) {
        json.object("agency", article.agency(), outlet -> writeOutlet(outlet, json));
        json.object("origin", article.origin(), outlet -> writeOutlet(outlet, json));
        json.objects("byline", article.byline(), json::passage);
        json.object("dateline", article.dateline(), dateline -> writeDateline(dateline, json));
        json.object("published", article.published(), date -> DateFields.write(date, json));
        json.object("modified", article.modified(), date -> DateFields.write(date, json));
    }

    private static void writeSurroundings(Article article, JsonOut json) {
        json.string("newsCode", article.newsCode());
        json.strings("section", article.section());
        json.strings("tags", article.tags());
        json.objects("images", article.images(), image -> writeImage(image, json));
        json.objects("related", article.related(), link -> writeRelated(link, json));
        json.objects("removed", article.removed(), removed -> writeRemoved(removed, json));
        json.objects("warnings", article.warnings(), warning -> writeWarning(warning, json));
    }

    private static void writeOutlet(Outlet outlet, JsonOut json) {
        json.string("id", outlet.id());
        json.string("name", outlet.name());
    }

    private static void writeDateline(Dateline dateline, JsonOut json) {
        json.string("place", dateline.place());
        json.string("outlet", dateline.outlet());
        json.span(dateline.span());
    }

    private static void writeImage(Image image, JsonOut json) {
        json.string("url", image.url());
        json.string("alt", image.alt());
        json.passage("caption", image.caption());
    }

    private static void writeRelated(RelatedLink link, JsonOut json) {
        json.string("title", link.title());
        json.string("url", link.url());
    }

    private static void writeRemoved(Removed removed, JsonOut json) {
        json.string("type", removed.type().id());
        json.string("text", removed.text());
        json.span(removed.span());
    }

    private static void writeWarning(Warning warning, JsonOut json) {
        json.string("code", warning.code().id());
        json.string("message", warning.message());
        json.span(warning.span());
    }

    static Article read(JsonIn json) {
        String schema = json.required("schema");
        if (!schema.equals(ArticleJson.SCHEMA)) {
            throw json.error("schema", "must be " + ArticleJson.SCHEMA + ", was " + schema);
        }
        Article.Builder builder = Article.builder();
        readHead(json, builder);
        readOrigin(json, builder);
        readSurroundings(json, builder);
        return builder.body(json.objects("body", BlockFields::read))
                .credits(json.objects("credits", CreditFields::read))
                .statements(json.objects("statements", StatementFields::read))
                .sourceText(json.string("sourceText").orElse(""))
                .build();
    }

    private static void readHead(JsonIn json, Article.Builder builder) {
        builder.url(json.stringOrNull("url"))
                .canonicalUrl(json.stringOrNull("canonicalUrl"))
                .language(json.stringOrNull("language"))
                .publisher(json.object("publisher", ArticleFields::readOutlet).orElse(null))
                .title(json.passageOrNull("title"))
                .kicker(json.passageOrNull("kicker"))
                .subtitle(json.passageOrNull("subtitle"))
                .lead(json.passageOrNull("lead"));
    }

    private static void readOrigin(JsonIn json, Article.Builder builder) {
        builder.agency(json.object("agency", ArticleFields::readOutlet).orElse(null))
                .origin(json.object("origin", ArticleFields::readOutlet).orElse(null))
                .byline(json.objects("byline", JsonIn::passage))
                .dateline(json.object("dateline", ArticleFields::readDateline).orElse(null))
                .published(json.object("published", DateFields::read).orElse(null))
                .modified(json.object("modified", DateFields::read).orElse(null));
    }

    private static void readSurroundings(JsonIn json, Article.Builder builder) {
        builder.newsCode(json.stringOrNull("newsCode"))
                .section(json.strings("section"))
                .tags(json.strings("tags"))
                .images(json.objects("images", ArticleFields::readImage))
                .related(json.objects("related", ArticleFields::readRelated))
                .removed(json.objects("removed", ArticleFields::readRemoved))
                .warnings(json.objects("warnings", ArticleFields::readWarning));
    }

    private static Outlet readOutlet(JsonIn json) {
        return Outlet.of(json.required("name"), json.stringOrNull("id"));
    }

    private static Dateline readDateline(JsonIn json) {
        return Dateline.of(json.stringOrNull("place"), json.stringOrNull("outlet"), json.span());
    }

    private static Image readImage(JsonIn json) {
        return Image.of(json.required("url"), json.stringOrNull("alt"), json.passageOrNull("caption"));
    }

    private static RelatedLink readRelated(JsonIn json) {
        return RelatedLink.of(json.required("title"), json.stringOrNull("url"));
    }

    private static Removed readRemoved(JsonIn json) {
        RemovedType type = json.oneOf("type", RemovedType.values(), RemovedType::id);
        return Removed.of(type, json.required("text"), json.spanOrNull());
    }

    private static Warning readWarning(JsonIn json) {
        WarningCode code = json.oneOf("code", WarningCode.values(), WarningCode::id);
        return Warning.of(code, json.required("message"), json.spanOrNull());
    }
}
