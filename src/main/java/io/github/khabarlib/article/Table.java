package io.github.khabarlib.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table in the body.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Table implements Block {
    private static final long serialVersionUID = 1L;

    private final List<List<String>> rows;
    private final @Nullable Span span;

    private Table(List<List<String>> rows, @Nullable Span span) {
        this.rows = rows.stream().map(List::copyOf).toList();
        this.span = span;
    }

    /**
     * Makes one.
     *
     * @param rows its rows, each a list of normalised cells; an empty cell is an empty string
     * @param span where it stands in the source text; null for none
     */
    public static Table of(List<List<String>> rows, @Nullable Span span) {
        return new Table(rows, span);
    }

    /** Its rows, each a list of normalised cells; an empty cell is an empty string. */
    public List<List<String>> rows() {
        return rows;
    }

    /** Where it stands in the source text. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table that && rows.equals(that.rows) && Objects.equals(span, that.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, span);
    }

    @Override
    public String toString() {
        return "Table[" + "rows=" + rows + ", span=" + span + "]";
    }
}
