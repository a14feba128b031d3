package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Passage;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as one row of a table: what is asked for most in columns of plain types, all of it in {@link #getJson()}.
 *
 * <p>A bean, for systems that make rows of beans (Spark's {@code Encoders.bean}, Flink, Beam and others). Unlike
 * everywhere else in Khabar, what is absent is null here, as a column has it; lists are empty, never null.
 *
 * <p>Serializable; mutable, as a bean is, and not thread-safe.
 */
public final class ArticleRow implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ArticleJson JSON = ArticleJson.standard().compact();

    private @Nullable String url;
    private @Nullable String language;
    private @Nullable String publisherId;
    private @Nullable String publisherName;
    private @Nullable String title;
    private @Nullable String lead;
    private @Nullable String body;
    private @Nullable String agencyId;
    private @Nullable String agencyName;
    private @Nullable String originId;
    private @Nullable String originName;
    private List<String> outlets = List.of();
    private List<String> byline = List.of();
    private List<String> speakers = List.of();
    private @Nullable LocalDate publishedOn;
    private @Nullable Instant publishedAt;
    private List<String> sections = List.of();
    private List<String> tags = List.of();
    private List<String> warnings = List.of();
    private String json = "";

    /** An empty row. */
    public ArticleRow() {}

    /** The row of an article. */
    public static ArticleRow of(Article article) {
        ArticleRow row = new ArticleRow();
        row.setTexts(article);
        row.setSources(article);
        row.publishedOn = article.published().map(NewsDate::date).orElse(null);
        row.publishedAt = article.published().flatMap(NewsDate::instant).orElse(null);
        row.sections = article.section();
        row.tags = article.tags();
        row.warnings = article.warnings().stream()
                .map(warning -> warning.code().id())
                .distinct()
                .toList();
        row.json = JSON.write(article);
        return row;
    }

    private void setTexts(Article article) {
        url = article.url().orElse(null);
        language = article.language().orElse(null);
        title = article.titleText().orElse(null);
        lead = article.lead().map(Passage::text).orElse(null);
        body = Facts.bodyText(article).orElse(null);
        byline = article.byline().stream().map(Passage::text).toList();
        speakers = Facts.speakers(article);
    }

    private void setSources(Article article) {
        publisherId = article.publisher().flatMap(Outlet::id).orElse(null);
        publisherName = article.publisher().map(Outlet::name).orElse(null);
        agencyId = article.agency().flatMap(Outlet::id).orElse(null);
        agencyName = article.agency().map(Outlet::name).orElse(null);
        originId = article.origin().flatMap(Outlet::id).orElse(null);
        originName = article.origin().map(Outlet::name).orElse(null);
        outlets = Facts.outlets(article).stream().map(OutletMention::name).toList();
    }

    /** The address that was handed in; null if absent. */
    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    /** See {@link Article#language()}. */
    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    /** The id of whose page it is; null if absent. */
    public @Nullable String getPublisherId() {
        return publisherId;
    }

    public void setPublisherId(@Nullable String publisherId) {
        this.publisherId = publisherId;
    }

    /** Whose page it is; null if absent. */
    public @Nullable String getPublisherName() {
        return publisherName;
    }

    public void setPublisherName(@Nullable String publisherName) {
        this.publisherName = publisherName;
    }

    /** The headline; null if absent. */
    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /** The summary before the body; null if absent. */
    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    /** The body, a paragraph a line; null if absent. */
    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    /** The id of the first outlet credited; null if absent. */
    public @Nullable String getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(@Nullable String agencyId) {
        this.agencyId = agencyId;
    }

    /** The first outlet credited; null if absent. */
    public @Nullable String getAgencyName() {
        return agencyName;
    }

    public void setAgencyName(@Nullable String agencyName) {
        this.agencyName = agencyName;
    }

    /** The id of the outlet that the report first came from; null if absent. */
    public @Nullable String getOriginId() {
        return originId;
    }

    public void setOriginId(@Nullable String originId) {
        this.originId = originId;
    }

    /** The outlet that the report first came from; null if absent. */
    public @Nullable String getOriginName() {
        return originName;
    }

    public void setOriginName(@Nullable String originName) {
        this.originName = originName;
    }

    /** The names of all outlets credited, each once. */
    public List<String> getOutlets() {
        return outlets;
    }

    public void setOutlets(List<String> outlets) {
        this.outlets = outlets;
    }

    /** The authors. */
    public List<String> getByline() {
        return byline;
    }

    public void setByline(List<String> byline) {
        this.byline = byline;
    }

    /** The names of those who speak, each once. */
    public List<String> getSpeakers() {
        return speakers;
    }

    public void setSpeakers(List<String> speakers) {
        this.speakers = speakers;
    }

    /** The day of publication; null if absent. */
    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    /** The moment of publication; null also where a day is printed but no time. */
    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    public void setPublishedAt(@Nullable Instant publishedAt) {
        this.publishedAt = publishedAt;
    }

    /** The sections it stands in. */
    public List<String> getSections() {
        return sections;
    }

    public void setSections(List<String> sections) {
        this.sections = sections;
    }

    /** The tags. */
    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }

    /** The ids of what was read with doubt or not at all. */
    public List<String> getWarnings() {
        return warnings;
    }

    public void setWarnings(List<String> warnings) {
        this.warnings = warnings;
    }

    /** All of the article but its source text, as {@link ArticleJson} writes it on one line. */
    public String getJson() {
        return json;
    }

    public void setJson(String json) {
        this.json = json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleRow that && Arrays.equals(values(), that.values());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return "ArticleRow" + json;
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            url,
            language,
            publisherId,
            publisherName,
            title,
            lead,
            body,
            agencyId,
            agencyName,
            originId,
            originName,
            outlets,
            byline,
            speakers,
            publishedOn,
            publishedAt,
            sections,
            tags,
            warnings,
            json
        };
    }
}
