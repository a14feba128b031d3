package io.github.khabarlib.article;

import org.jspecify.annotations.Nullable;

/** What the builders of this package have in common. */
final class Components {
    private Components() {}

    static <T> T required(@Nullable T value, String component) {
        if (value == null) {
            throw new IllegalStateException(component + " is missing");
        }
        return value;
    }
}
