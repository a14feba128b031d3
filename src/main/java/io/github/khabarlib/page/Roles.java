package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each line of a page was found to be; a role once given stays. */
final class Roles {
    private final @Nullable LineRole[] roles;

    Roles(int lines) {
        this.roles = new @Nullable LineRole[lines];
    }

    boolean free(int line) {
        return roles[line] == null;
    }

    void give(int line, LineRole role) {
        if (roles[line] == null) {
            roles[line] = role;
        }
    }

    void give(int first, int end, BlockRole role) {
        for (int i = first; i < end; i++) {
            give(i, LineRole.of(role));
        }
    }

    /** Changes a role given before. */
    void change(int line, LineRole role) {
        roles[line] = role;
    }

    Optional<LineRole> of(int line) {
        return Optional.ofNullable(roles[line]);
    }

    boolean is(int line, BlockRole role) {
        LineRole given = line < roles.length ? roles[line] : null;
        return given != null && given.role() == role;
    }

    /** Whether a line was taken out as that. */
    boolean removed(int line, RemovedType type) {
        LineRole given = roles[line];
        return given != null && given.removed() == type;
    }

    /** Whether any line has that role. */
    boolean gave(BlockRole role) {
        for (LineRole given : roles) {
            if (given != null && given.role() == role) {
                return true;
            }
        }
        return false;
    }
}
