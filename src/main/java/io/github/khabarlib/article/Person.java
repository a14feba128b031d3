package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone, or some body, that an article lets speak.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Person implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int id;
    private final @Nullable String name;
    private final List<String> roles;

    private Person(int id, @Nullable String name, List<String> roles) {
        this.id = id;
        this.name = name;
        this.roles = List.copyOf(roles);
    }

    /**
     * Makes one.
     *
     * @param id the number within the article
     * @param name the fullest name; null for none
     * @param roles the roles in the order of the text
     */
    public static Person of(int id, @Nullable String name, List<String> roles) {
        return new Person(id, name, roles);
    }

    /** The number that {@link Speaker#person()} gives. */
    public int id() {
        return id;
    }

    /** The fullest name that the article gives; absent for one known by role only. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** The roles in which the article lets them speak, each once, in the order of the text. */
    public List<String> roles() {
        return roles;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person that
                && id == that.id
                && Objects.equals(name, that.name)
                && roles.equals(that.roles);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, roles);
    }

    @Override
    public String toString() {
        return "Person[id=" + id + ", name=" + name + ", roles=" + roles + "]";
    }
}
