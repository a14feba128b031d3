package io.github.khabarlib.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A heading within the body.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Heading implements Block {
    private static final long serialVersionUID = 1L;

    private final int level;
    private final Passage passage;

    private Heading(int level, Passage passage) {
        this.level = level;
        this.passage = Objects.requireNonNull(passage, "passage");
    }

    /**
     * Makes one.
     *
     * @param level 1 to 6, as in HTML; 2 where the source does not tell
     * @param passage its text and place
     */
    public static Heading of(int level, Passage passage) {
        return new Heading(level, passage);
    }

    /** 1 to 6, as in HTML; 2 where the source does not tell. */
    public int level() {
        return level;
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
        return other instanceof Heading that && level == that.level && passage.equals(that.passage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, passage);
    }

    @Override
    public String toString() {
        return "Heading[" + "level=" + level + ", passage=" + passage + "]";
    }
}
