package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
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
    static LineRole of(BlockRole role) {
        return new LineRole(role, null, 0, null);
    }

    static LineRole heading(int level) {
        return new LineRole(BlockRole.HEADING, null, level, null);
    }

    static LineRole cell(Box row) {
        return new LineRole(BlockRole.TABLE_ROW, null, 0, row);
    }

    static LineRole removed(@Nullable RemovedType type) {
        return new LineRole(BlockRole.REMOVED, type == null ? RemovedType.OTHER : type, 0, null);
    }
}
