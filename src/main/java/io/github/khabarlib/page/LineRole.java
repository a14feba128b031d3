package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a page is.
 *
 * @param role its role
 * @param removed what boilerplate it is; null unless the role is removed
 * @param level heading level, 0 for none
 * @param row the table row it is a cell of; null for none
 */
record LineRole(
        BlockRole role,
        @Nullable RemovedType removed,
        int level,
        @Nullable Box row) {
    private static final Map<BlockRole, LineRole> OF_ROLES = new EnumMap<>(BlockRole.class);
    private static final Map<RemovedType, LineRole> OF_TYPES = new EnumMap<>(RemovedType.class);

    static {
        for (BlockRole role : BlockRole.values()) {
            OF_ROLES.put(role, new LineRole(role, null, 0, null));
        }
        for (RemovedType type : RemovedType.values()) {
            OF_TYPES.put(type, new LineRole(BlockRole.REMOVED, type, 0, null));
        }
    }

    static LineRole of(BlockRole role) {
        return Objects.requireNonNull(OF_ROLES.get(role));
    }

    static LineRole heading(int level) {
        return new LineRole(BlockRole.HEADING, null, level, null);
    }

    static LineRole cell(Box row) {
        return new LineRole(BlockRole.TABLE_ROW, null, 0, row);
    }

    static LineRole removed(@Nullable RemovedType type) {
        return Objects.requireNonNull(OF_TYPES.get(type == null ? RemovedType.OTHER : type));
    }
}
