package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An outlet as a credit names it.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class OutletMention implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final @Nullable String id;
    private final @Nullable Span span;

    private OutletMention(String name, @Nullable String id, @Nullable Span span) {
        this.name = Objects.requireNonNull(name, "name");
        this.id = id;
        this.span = span;
    }

    /**
     * Makes one.
     *
     * @param name the name as normalised from the text
     * @param id the stable id of the outlet table; absent where the outlet is unknown to it; null for none
     * @param span where the name stands; absent for what stood in metadata only; null for none
     */
    public static OutletMention of(String name, @Nullable String id, @Nullable Span span) {
        return new OutletMention(name, id, span);
    }

    /** The name as normalised from the text. */
    public String name() {
        return name;
    }

    /** The stable id of the outlet table; absent where the outlet is unknown to it. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** Where the name stands; absent for what stood in metadata only. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutletMention that
                && name.equals(that.name)
                && Objects.equals(id, that.id)
                && Objects.equals(span, that.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, id, span);
    }

    @Override
    public String toString() {
        return "OutletMention[" + "name=" + name + ", id=" + id + ", span=" + span + "]";
    }
}
