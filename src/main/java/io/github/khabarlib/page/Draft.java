package io.github.khabarlib.page;

import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.Warning;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader makes of its input: source text, blocks with roles, candidates for the fields beside them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Draft {
    private final String sourceText;
    private final List<DraftBlock> blocks;
    private final boolean html;
    private final boolean article;
    private final @Nullable String url;
    private final @Nullable String canonicalUrl;
    private final @Nullable String language;
    private final @Nullable Outlet publisher;
    private final @Nullable ZoneId zone;
    private final boolean profiled;
    private final Metadata metadata;
    private final List<Image> images;
    private final List<RelatedLink> related;
    private final List<Warning> warnings;

    private Draft(Builder builder) {
        this.sourceText = Objects.requireNonNull(builder.sourceText, "sourceText");
        this.blocks = builder.blocks;
        this.html = builder.html;
        this.article = builder.article;
        this.url = builder.url;
        this.canonicalUrl = builder.canonicalUrl;
        this.language = builder.language;
        this.publisher = builder.publisher;
        this.zone = builder.zone;
        this.profiled = builder.profiled;
        this.metadata = Objects.requireNonNull(builder.metadata, "metadata");
        this.images = builder.images;
        this.related = builder.related;
        this.warnings = builder.warnings;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.sourceText = sourceText;
        builder.blocks = blocks;
        builder.html = html;
        builder.article = article;
        builder.url = url;
        builder.canonicalUrl = canonicalUrl;
        builder.language = language;
        builder.publisher = publisher;
        builder.zone = zone;
        builder.profiled = profiled;
        builder.metadata = metadata;
        builder.images = images;
        builder.related = related;
        builder.warnings = warnings;
        return builder;
    }

    /** The text that all spans point into. */
    public String sourceText() {
        return sourceText;
    }

    /** All blocks, in source order. Source text that no block covers is white space. */
    public List<DraftBlock> blocks() {
        return blocks;
    }

    /** Whether the input was a page: roles then come from markup, and lines are whole. */
    public boolean html() {
        return html;
    }

    /** Whether the reader found an article; a page of lists or forms has none. */
    public boolean article() {
        return article;
    }

    /** The address that was handed in. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** The address the page names as its own. */
    public Optional<String> canonicalUrl() {
        return Optional.ofNullable(canonicalUrl);
    }

    /** The language that the page declares. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Whose page it is. */
    public Optional<Outlet> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** The zone that the publisher's printed times are in; absent where none may be assumed. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** Whether a profile tells of the publisher, so that no zone means that its times are of none. */
    public boolean profiled() {
        return profiled;
    }

    /** Candidates for the fields that do not stand in a block. */
    public Metadata metadata() {
        return metadata;
    }

    /** Pictures of the article, captions not normalised. */
    public List<Image> images() {
        return images;
    }

    /** Links to other articles, titles not normalised. */
    public List<RelatedLink> related() {
        return related;
    }

    /** What the reader could not read. */
    public List<Warning> warnings() {
        return warnings;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Draft that
                && sourceText.equals(that.sourceText)
                && blocks.equals(that.blocks)
                && html == that.html
                && article == that.article
                && Objects.equals(url, that.url)
                && Objects.equals(canonicalUrl, that.canonicalUrl)
                && Objects.equals(language, that.language)
                && Objects.equals(publisher, that.publisher)
                && Objects.equals(zone, that.zone)
                && profiled == that.profiled
                && metadata.equals(that.metadata)
                && images.equals(that.images)
                && related.equals(that.related)
                && warnings.equals(that.warnings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                sourceText,
                blocks,
                html,
                article,
                url,
                canonicalUrl,
                language,
                publisher,
                metadata,
                images,
                related,
                warnings);
    }

    @Override
    public String toString() {
        return "Draft[" + "sourceText=" + sourceText + ", blocks=" + blocks + ", html=" + html + ", article=" + article
                + ", url=" + url + ", canonicalUrl=" + canonicalUrl + ", language=" + language + ", publisher="
                + publisher + "]";
    }

    /** Collects the components; not thread-safe. Components that may be absent take null for absent. */
    public static final class Builder {
        private @Nullable String sourceText;
        private List<DraftBlock> blocks = List.of();
        private boolean html;
        private boolean article;
        private @Nullable String url;
        private @Nullable String canonicalUrl;
        private @Nullable String language;
        private @Nullable Outlet publisher;
        private @Nullable ZoneId zone;
        private boolean profiled;
        private @Nullable Metadata metadata;
        private List<Image> images = List.of();
        private List<RelatedLink> related = List.of();
        private List<Warning> warnings = List.of();

        private Builder() {}

        /** Sets {@link Draft#sourceText()}. */
        public Builder sourceText(String sourceText) {
            this.sourceText = Objects.requireNonNull(sourceText, "sourceText");
            return this;
        }

        /** Sets {@link Draft#blocks()}. */
        public Builder blocks(List<DraftBlock> blocks) {
            this.blocks = List.copyOf(blocks);
            return this;
        }

        /** Sets {@link Draft#html()}. */
        public Builder html(boolean html) {
            this.html = html;
            return this;
        }

        /** Sets {@link Draft#article()}. */
        public Builder article(boolean article) {
            this.article = article;
            return this;
        }

        /** Sets {@link Draft#url()}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Sets {@link Draft#canonicalUrl()}. */
        public Builder canonicalUrl(@Nullable String canonicalUrl) {
            this.canonicalUrl = canonicalUrl;
            return this;
        }

        /** Sets {@link Draft#language()}. */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /** Sets {@link Draft#publisher()}. */
        public Builder publisher(@Nullable Outlet publisher) {
            this.publisher = publisher;
            return this;
        }

        /** Sets {@link Draft#zone()}. */
        public Builder zone(@Nullable ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /** Sets {@link Draft#profiled()}. */
        public Builder profiled(boolean profiled) {
            this.profiled = profiled;
            return this;
        }

        /** Sets {@link Draft#metadata()}. */
        public Builder metadata(Metadata metadata) {
            this.metadata = Objects.requireNonNull(metadata, "metadata");
            return this;
        }

        /** Sets {@link Draft#images()}. */
        public Builder images(List<Image> images) {
            this.images = List.copyOf(images);
            return this;
        }

        /** Sets {@link Draft#related()}. */
        public Builder related(List<RelatedLink> related) {
            this.related = List.copyOf(related);
            return this;
        }

        /** Sets {@link Draft#warnings()}. */
        public Builder warnings(List<Warning> warnings) {
            this.warnings = List.copyOf(warnings);
            return this;
        }

        /**
         * Builds the value.
         *
         * @throws NullPointerException if sourceText or metadata was not set
         */
        public Draft build() {
            return new Draft(this);
        }
    }
}
