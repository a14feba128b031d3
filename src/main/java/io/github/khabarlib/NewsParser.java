package io.github.khabarlib;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.assembly.ArticleAssembler;
import io.github.khabarlib.page.Draft;
import io.github.khabarlib.page.HtmlReader;
import io.github.khabarlib.page.TextReader;
import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.publisher.PublisherProfiles;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Turns pages and texts into articles, with profiles and limits of one's choice.
 *
 * <p>What a page holds can never make {@link #parse} throw. Immutable, thread-safe and serializable: build one and share
 * it.
 */
public final class NewsParser implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final NewsParser STANDARD = builder().build();

    private final transient Configuration configuration;
    private final transient HtmlReader pages;
    private final transient ArticleAssembler assembler;

    private NewsParser(Configuration configuration) {
        this.configuration = configuration;
        this.pages = HtmlReader.of(configuration.profiles());
        this.assembler = ArticleAssembler.standard();
    }

    /** The parser that {@link Khabar} uses: all built-in profiles, standard limits. */
    public static NewsParser standard() {
        return STANDARD;
    }

    /** A builder that starts from the standard parser. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a page or a text.
     *
     * @throws NullPointerException naming the argument that is null
     */
    public Article parse(NewsSource source) {
        Draft draft = read(Objects.requireNonNull(source, "source"));
        return assembler.assemble(draft, source.fetchedAt().orElse(null));
    }

    private Draft read(NewsSource source) {
        String url = source.url().orElse(null);
        ParseLimits limits = configuration.limits();
        NewsSource.Input input = source.input();
        if (input instanceof NewsSource.Html page) {
            return pages.read(page.markup(), url, limits);
        }
        if (input instanceof NewsSource.Bytes page) {
            return pages.read(page.content(), source.contentType().orElse(null), url, limits);
        }
        if (input instanceof NewsSource.Dom page) {
            return pages.read(page.document(), url, limits);
        }
        Draft draft = TextReader.of(limits).read(((NewsSource.Text) input).text());
        return draft.toBuilder().url(url).build();
    }

    private Object writeReplace() {
        return configuration;
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a parser is read back from its configuration");
    }

    /** What a parser is made from; stands for it when it is serialised. */
    private record Configuration(PublisherProfiles profiles, ParseLimits limits) implements Serializable {
        private Object readResolve() {
            return new NewsParser(this);
        }
    }

    /** Collects what a parser shall do; not thread-safe. */
    public static final class Builder {
        private final List<PublisherProfile> profiles = new ArrayList<>();
        private boolean builtInProfiles = true;
        private ParseLimits limits = ParseLimits.standard();

        private Builder() {}

        /**
         * Adds a profile; it comes before the built-in ones, and a later one before an earlier one.
         *
         * @throws NullPointerException if {@code profile} is null
         */
        public Builder profile(PublisherProfile profile) {
            profiles.add(Objects.requireNonNull(profile, "profile"));
            return this;
        }

        /** Whether the built-in profiles are used; they are unless this says no. */
        public Builder builtInProfiles(boolean used) {
            this.builtInProfiles = used;
            return this;
        }

        /**
         * Sets what a parse may take in at most.
         *
         * @throws NullPointerException if {@code limits} is null
         */
        public Builder limits(ParseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Builds the parser.
         *
         * @throws IllegalArgumentException if a selector of a profile is none, naming profile, field and selector
         */
        public NewsParser build() {
            PublisherProfiles all = builtInProfiles ? PublisherProfiles.standard() : PublisherProfiles.none();
            for (PublisherProfile profile : profiles) {
                all = all.with(profile);
            }
            return new NewsParser(new Configuration(all, limits));
        }
    }
}
