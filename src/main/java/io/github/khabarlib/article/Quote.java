package io.github.khabarlib.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A block quotation of the body.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Quote implements Block {
    private static final long serialVersionUID = 1L;

    private final Passage passage;

    private Quote(Passage passage) {
        this.passage = Objects.requireNonNull(passage, "passage");
    }

    /**
     * Makes one.
     *
     * @param passage its text and place
     */
    public static Quote of(Passage passage) {
        return new Quote(passage);
    }

    /** Its text and place. */
    public Passage passage() {
        return passage;
    }

    /** Its text. */
    public String text() {
        return passage.text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quote that && passage.equals(that.passage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(passage);
    }

    @Override
    public String toString() {
        return "Quote[" + "passage=" + passage + "]";
    }
}
