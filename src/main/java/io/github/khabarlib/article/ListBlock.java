package io.github.khabarlib.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list in the body.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class ListBlock implements Block {
    private static final long serialVersionUID = 1L;

    private final List<Passage> items;

    private ListBlock(List<Passage> items) {
        this.items = List.copyOf(items);
    }

    /**
     * Makes one.
     *
     * @param items its items, in order
     */
    public static ListBlock of(List<Passage> items) {
        return new ListBlock(items);
    }

    /** Its items, in order. */
    public List<Passage> items() {
        return items;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListBlock that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items);
    }

    @Override
    public String toString() {
        return "ListBlock[" + "items=" + items + "]";
    }
}
