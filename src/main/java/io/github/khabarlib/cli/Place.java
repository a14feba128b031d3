package io.github.khabarlib.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Where a record of a batch stands. Immutable.
 *
 * @param file the file as messages call it; null for standard input
 * @param unit {@code line} or {@code offset}; null for a file as a whole
 * @param number the line, from 1, or the offset in bytes, from 0
 */
record Place(@Nullable String file, @Nullable String unit, long number) {
    static Place whole(String file) {
        return new Place(file, null, 0);
    }

    static Place line(@Nullable String file, long line) {
        return new Place(file, "line", line);
    }

    static Place offset(String file, long offset) {
        return new Place(file, "offset", offset);
    }

    void writeTo(ObjectNode node) {
        if (file != null) {
            node.put("file", file);
        }
        if (unit != null) {
            node.put(unit, number);
        }
    }
}
