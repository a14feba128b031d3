package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A news article as read from a page or a text.
 *
 * <p>Every value is tied to its span in {@link #sourceText()}. What could not be read is absent and named in {@link
 * #warnings()}.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Article implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String url;
    private final @Nullable String canonicalUrl;
    private final @Nullable String language;
    private final @Nullable Outlet publisher;
    private final @Nullable Passage title;
    private final @Nullable Passage kicker;
    private final @Nullable Passage subtitle;
    private final @Nullable Passage lead;
    private final List<Block> body;
    private final List<Credit> credits;
    private final List<Statement> statements;
    private final @Nullable Outlet agency;
    private final @Nullable Outlet origin;
    private final List<Passage> byline;
    private final @Nullable Dateline dateline;
    private final @Nullable NewsDate published;
    private final @Nullable NewsDate modified;
    private final @Nullable String newsCode;
    private final List<String> section;
    private final List<String> tags;
    private final List<Image> images;
    private final List<RelatedLink> related;
    private final List<Removed> removed;
    private final List<Warning> warnings;
    private final String sourceText;

    private Article(Builder builder) {
        this.url = builder.url;
        this.canonicalUrl = builder.canonicalUrl;
        this.language = builder.language;
        this.publisher = builder.publisher;
        this.title = builder.title;
        this.kicker = builder.kicker;
        this.subtitle = builder.subtitle;
        this.lead = builder.lead;
        this.body = builder.body;
        this.credits = builder.credits;
        this.statements = builder.statements;
        this.agency = builder.agency;
        this.origin = builder.origin;
        this.byline = builder.byline;
        this.dateline = builder.dateline;
        this.published = builder.published;
        this.modified = builder.modified;
        this.newsCode = builder.newsCode;
        this.section = builder.section;
        this.tags = builder.tags;
        this.images = builder.images;
        this.related = builder.related;
        this.removed = builder.removed;
        this.warnings = builder.warnings;
        this.sourceText = Components.required(builder.sourceText, "sourceText");
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.url = url;
        builder.canonicalUrl = canonicalUrl;
        builder.language = language;
        builder.publisher = publisher;
        builder.title = title;
        builder.kicker = kicker;
        builder.subtitle = subtitle;
        builder.lead = lead;
        builder.body = body;
        builder.credits = credits;
        builder.statements = statements;
        builder.agency = agency;
        builder.origin = origin;
        builder.byline = byline;
        builder.dateline = dateline;
        builder.published = published;
        builder.modified = modified;
        builder.newsCode = newsCode;
        builder.section = section;
        builder.tags = tags;
        builder.images = images;
        builder.related = related;
        builder.removed = removed;
        builder.warnings = warnings;
        builder.sourceText = sourceText;
        return builder;
    }

    /** The address that was handed in. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** The address that the page names as its own. */
    public Optional<String> canonicalUrl() {
        return Optional.ofNullable(canonicalUrl);
    }

    /** {@code fa}, {@code prs} or the language of a page that is not Persian; absent where there was no text. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Whose page it is, from host or metadata; not the same as the agency. */
    public Optional<Outlet> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** The headline. */
    public Optional<Passage> title() {
        return Optional.ofNullable(title);
    }

    /** The line above the headline. */
    public Optional<Passage> kicker() {
        return Optional.ofNullable(kicker);
    }

    /** The line below the headline that is no lead. */
    public Optional<Passage> subtitle() {
        return Optional.ofNullable(subtitle);
    }

    /** The summary before the body. */
    public Optional<Passage> lead() {
        return Optional.ofNullable(lead);
    }

    /** The body, in order. */
    public List<Block> body() {
        return body;
    }

    /** The source attributions, in order. */
    public List<Credit> credits() {
        return credits;
    }

    /** The reported speech, in order. */
    public List<Statement> statements() {
        return statements;
    }

    /** The first outlet credited; absent where none is. */
    public Optional<Outlet> agency() {
        return Optional.ofNullable(agency);
    }

    /** The outlet the report first came from, as far as credited; the agency where no other is. */
    public Optional<Outlet> origin() {
        return Optional.ofNullable(origin);
    }

    /** Authors, as named. */
    public List<Passage> byline() {
        return byline;
    }

    /** Place and outlet before the first sentence. */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** When it was published. */
    public Optional<NewsDate> published() {
        return Optional.ofNullable(published);
    }

    /** When it was last changed. */
    public Optional<NewsDate> modified() {
        return Optional.ofNullable(modified);
    }

    /** The publisher's number of the article. */
    public Optional<String> newsCode() {
        return Optional.ofNullable(newsCode);
    }

    /** The section, outermost first. */
    public List<String> section() {
        return section;
    }

    /** The tags. */
    public List<String> tags() {
        return tags;
    }

    /** The pictures outside and inside the body. */
    public List<Image> images() {
        return images;
    }

    /** Other articles that the page offers. */
    public List<RelatedLink> related() {
        return related;
    }

    /** All of the source text that is not headline, lead or body; may overlap a credit or another field. */
    public List<Removed> removed() {
        return removed;
    }

    /** What could not be read, or was read with doubt. */
    public List<Warning> warnings() {
        return warnings;
    }

    /** For plain text the input itself; for a page its visible text, a block a line, before normalisation. */
    public String sourceText() {
        return sourceText;
    }

    /** The headline's text. */
    public Optional<String> titleText() {
        return title().map(Passage::text);
    }

    /**
     * The statements of one speaker, also those in which a pronoun or a role stands for them.
     *
     * @param name a full name or the end of one, such as the surname, as normalised; half-spaces count as spaces
     */
    public List<Statement> statementsBy(String name) {
        return Voices.by(statements, Objects.requireNonNull(name, "name"));
    }

    /** Those who speak and are known by name or role, each once, in the order of their first statement. */
    public List<Person> people() {
        return Voices.people(statements);
    }

    /** The sources that the credits name, each once, in the order of the text; not all of them need be media. */
    public List<Outlet> outlets() {
        return Voices.outlets(credits);
    }

    /** Headline, lead and body, a paragraph a line; empty where the article is. */
    public String plainText() {
        return PlainText.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article that
                && Objects.equals(url, that.url)
                && Objects.equals(canonicalUrl, that.canonicalUrl)
                && Objects.equals(language, that.language)
                && Objects.equals(publisher, that.publisher)
                && Objects.equals(title, that.title)
                && Objects.equals(kicker, that.kicker)
                && Objects.equals(subtitle, that.subtitle)
                && Objects.equals(lead, that.lead)
                && body.equals(that.body)
                && credits.equals(that.credits)
                && statements.equals(that.statements)
                && Objects.equals(agency, that.agency)
                && Objects.equals(origin, that.origin)
                && byline.equals(that.byline)
                && Objects.equals(dateline, that.dateline)
                && Objects.equals(published, that.published)
                && Objects.equals(modified, that.modified)
                && Objects.equals(newsCode, that.newsCode)
                && section.equals(that.section)
                && tags.equals(that.tags)
                && images.equals(that.images)
                && related.equals(that.related)
                && removed.equals(that.removed)
                && warnings.equals(that.warnings)
                && sourceText.equals(that.sourceText);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                url,
                canonicalUrl,
                language,
                publisher,
                title,
                kicker,
                subtitle,
                lead,
                body,
                credits,
                statements,
                agency);
    }

    @Override
    public String toString() {
        return "Article[" + "url=" + url + ", canonicalUrl=" + canonicalUrl + ", language=" + language + ", publisher="
                + publisher + ", title=" + title + ", kicker=" + kicker + ", subtitle=" + subtitle + ", lead=" + lead
                + "]";
    }

    /** Collects the components; not thread-safe. Components that may be absent take null for absent. */
    public static final class Builder {
        private @Nullable String url;
        private @Nullable String canonicalUrl;
        private @Nullable String language;
        private @Nullable Outlet publisher;
        private @Nullable Passage title;
        private @Nullable Passage kicker;
        private @Nullable Passage subtitle;
        private @Nullable Passage lead;
        private List<Block> body = List.of();
        private List<Credit> credits = List.of();
        private List<Statement> statements = List.of();
        private @Nullable Outlet agency;
        private @Nullable Outlet origin;
        private List<Passage> byline = List.of();
        private @Nullable Dateline dateline;
        private @Nullable NewsDate published;
        private @Nullable NewsDate modified;
        private @Nullable String newsCode;
        private List<String> section = List.of();
        private List<String> tags = List.of();
        private List<Image> images = List.of();
        private List<RelatedLink> related = List.of();
        private List<Removed> removed = List.of();
        private List<Warning> warnings = List.of();
        private @Nullable String sourceText;

        private Builder() {}

        /** Sets {@link Article#url()}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Sets {@link Article#canonicalUrl()}. */
        public Builder canonicalUrl(@Nullable String canonicalUrl) {
            this.canonicalUrl = canonicalUrl;
            return this;
        }

        /** Sets {@link Article#language()}. */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /** Sets {@link Article#publisher()}. */
        public Builder publisher(@Nullable Outlet publisher) {
            this.publisher = publisher;
            return this;
        }

        /** Sets {@link Article#title()}. */
        public Builder title(@Nullable Passage title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Article#kicker()}. */
        public Builder kicker(@Nullable Passage kicker) {
            this.kicker = kicker;
            return this;
        }

        /** Sets {@link Article#subtitle()}. */
        public Builder subtitle(@Nullable Passage subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        /** Sets {@link Article#lead()}. */
        public Builder lead(@Nullable Passage lead) {
            this.lead = lead;
            return this;
        }

        /** Sets {@link Article#body()}. */
        public Builder body(List<Block> body) {
            this.body = List.copyOf(body);
            return this;
        }

        /** Sets {@link Article#credits()}. */
        public Builder credits(List<Credit> credits) {
            this.credits = List.copyOf(credits);
            return this;
        }

        /** Sets {@link Article#statements()}. */
        public Builder statements(List<Statement> statements) {
            this.statements = List.copyOf(statements);
            return this;
        }

        /** Sets {@link Article#agency()}. */
        public Builder agency(@Nullable Outlet agency) {
            this.agency = agency;
            return this;
        }

        /** Sets {@link Article#origin()}. */
        public Builder origin(@Nullable Outlet origin) {
            this.origin = origin;
            return this;
        }

        /** Sets {@link Article#byline()}. */
        public Builder byline(List<Passage> byline) {
            this.byline = List.copyOf(byline);
            return this;
        }

        /** Sets {@link Article#dateline()}. */
        public Builder dateline(@Nullable Dateline dateline) {
            this.dateline = dateline;
            return this;
        }

        /** Sets {@link Article#published()}. */
        public Builder published(@Nullable NewsDate published) {
            this.published = published;
            return this;
        }

        /** Sets {@link Article#modified()}. */
        public Builder modified(@Nullable NewsDate modified) {
            this.modified = modified;
            return this;
        }

        /** Sets {@link Article#newsCode()}. */
        public Builder newsCode(@Nullable String newsCode) {
            this.newsCode = newsCode;
            return this;
        }

        /** Sets {@link Article#section()}. */
        public Builder section(List<String> section) {
            this.section = List.copyOf(section);
            return this;
        }

        /** Sets {@link Article#tags()}. */
        public Builder tags(List<String> tags) {
            this.tags = List.copyOf(tags);
            return this;
        }

        /** Sets {@link Article#images()}. */
        public Builder images(List<Image> images) {
            this.images = List.copyOf(images);
            return this;
        }

        /** Sets {@link Article#related()}. */
        public Builder related(List<RelatedLink> related) {
            this.related = List.copyOf(related);
            return this;
        }

        /** Sets {@link Article#removed()}. */
        public Builder removed(List<Removed> removed) {
            this.removed = List.copyOf(removed);
            return this;
        }

        /** Sets {@link Article#warnings()}. */
        public Builder warnings(List<Warning> warnings) {
            this.warnings = List.copyOf(warnings);
            return this;
        }

        /** Sets {@link Article#sourceText()}. */
        public Builder sourceText(String sourceText) {
            this.sourceText = Objects.requireNonNull(sourceText, "sourceText");
            return this;
        }

        /**
         * Builds the value.
         *
         * @throws IllegalStateException if sourceText was not set
         */
        public Article build() {
            return new Article(this);
        }
    }
}
