package io.github.khabarlib.article;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the body.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Figure implements Block {
    private static final long serialVersionUID = 1L;

    private final @Nullable String url;
    private final @Nullable String alt;
    private final @Nullable Passage caption;
    private final @Nullable String credit;

    private Figure(@Nullable String url, @Nullable String alt, @Nullable Passage caption, @Nullable String credit) {
        this.url = url;
        this.alt = alt;
        this.caption = caption;
        this.credit = credit;
    }

    /**
     * Makes one.
     *
     * @param url the address of the picture; null for none
     * @param alt its alternative text; null for none
     * @param caption its caption; null for none
     * @param credit who took or gave the picture; null for none
     */
    public static Figure of(
            @Nullable String url, @Nullable String alt, @Nullable Passage caption, @Nullable String credit) {
        return new Figure(url, alt, caption, credit);
    }

    /** The address of the picture. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** Its alternative text. */
    public Optional<String> alt() {
        return Optional.ofNullable(alt);
    }

    /** Its caption. */
    public Optional<Passage> caption() {
        return Optional.ofNullable(caption);
    }

    /** Who took or gave the picture. */
    public Optional<String> credit() {
        return Optional.ofNullable(credit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that
                && Objects.equals(url, that.url)
                && Objects.equals(alt, that.alt)
                && Objects.equals(caption, that.caption)
                && Objects.equals(credit, that.credit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, alt, caption, credit);
    }

    @Override
    public String toString() {
        return "Figure[" + "url=" + url + ", alt=" + alt + ", caption=" + caption + ", credit=" + credit + "]";
    }
}
