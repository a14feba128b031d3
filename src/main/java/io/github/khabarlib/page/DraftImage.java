package io.github.khabarlib.page;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a page shows it.
 *
 * <p>Immutable and thread-safe.
 */
public final class DraftImage {
    private final @Nullable String url;
    private final @Nullable String alt;
    private final @Nullable String credit;

    private DraftImage(@Nullable String url, @Nullable String alt, @Nullable String credit) {
        this.url = url;
        this.alt = alt;
        this.credit = credit;
    }

    /**
     * Makes one.
     *
     * @param url its address; null for none
     * @param alt its alternative text; null for none
     * @param credit who took or gave it; null for none
     */
    public static DraftImage of(@Nullable String url, @Nullable String alt, @Nullable String credit) {
        return new DraftImage(url, alt, credit);
    }

    /** Its address. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** Its alternative text. */
    public Optional<String> alt() {
        return Optional.ofNullable(alt);
    }

    /** Who took or gave it. */
    public Optional<String> credit() {
        return Optional.ofNullable(credit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftImage that
                && Objects.equals(url, that.url)
                && Objects.equals(alt, that.alt)
                && Objects.equals(credit, that.credit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, alt, credit);
    }

    @Override
    public String toString() {
        return "DraftImage[" + "url=" + url + ", alt=" + alt + ", credit=" + credit + "]";
    }
}
