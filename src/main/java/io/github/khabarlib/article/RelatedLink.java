package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link to another article, as the page offers it.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class RelatedLink implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String title;
    private final @Nullable String url;

    private RelatedLink(String title, @Nullable String url) {
        this.title = Objects.requireNonNull(title, "title");
        this.url = url;
    }

    /**
     * Makes one.
     *
     * @param title its title
     * @param url its address, absolute where the page's address is known; absent in plain text; null for none
     */
    public static RelatedLink of(String title, @Nullable String url) {
        return new RelatedLink(title, url);
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** Its address, absolute where the page's address is known; absent in plain text. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelatedLink that && title.equals(that.title) && Objects.equals(url, that.url);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, url);
    }

    @Override
    public String toString() {
        return "RelatedLink[" + "title=" + title + ", url=" + url + "]";
    }
}
