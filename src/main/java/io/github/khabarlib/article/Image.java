package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture that belongs to the article.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Image implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String url;
    private final @Nullable String alt;
    private final @Nullable Passage caption;

    private Image(String url, @Nullable String alt, @Nullable Passage caption) {
        this.url = Objects.requireNonNull(url, "url");
        this.alt = alt;
        this.caption = caption;
    }

    /**
     * Makes one.
     *
     * @param url its address, absolute where the page's address is known
     * @param alt its alternative text; null for none
     * @param caption its caption; null for none
     */
    public static Image of(String url, @Nullable String alt, @Nullable Passage caption) {
        return new Image(url, alt, caption);
    }

    /** Its address, absolute where the page's address is known. */
    public String url() {
        return url;
    }

    /** Its alternative text. */
    public Optional<String> alt() {
        return Optional.ofNullable(alt);
    }

    /** Its caption. */
    public Optional<Passage> caption() {
        return Optional.ofNullable(caption);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Image that
                && url.equals(that.url)
                && Objects.equals(alt, that.alt)
                && Objects.equals(caption, that.caption);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, alt, caption);
    }

    @Override
    public String toString() {
        return "Image[" + "url=" + url + ", alt=" + alt + ", caption=" + caption + "]";
    }
}
