package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A news organisation: an agency, a paper, a broadcaster, a site.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Outlet implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final @Nullable String id;

    private Outlet(String name, @Nullable String id) {
        this.name = Objects.requireNonNull(name, "name");
        this.id = id;
    }

    /**
     * Makes one.
     *
     * @param name the name as printed, or as the outlet table has it
     * @param id the stable id of the outlet table; absent where the outlet is unknown to it; null for none
     */
    public static Outlet of(String name, @Nullable String id) {
        return new Outlet(name, id);
    }

    /** The name as printed, or as the outlet table has it. */
    public String name() {
        return name;
    }

    /** The stable id of the outlet table; absent where the outlet is unknown to it. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outlet that && name.equals(that.name) && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, id);
    }

    @Override
    public String toString() {
        return "Outlet[" + "name=" + name + ", id=" + id + "]";
    }
}
