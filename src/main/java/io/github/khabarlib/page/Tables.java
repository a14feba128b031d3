package io.github.khabarlib.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from tables that only lay a page out. */
final class Tables {
    private static final int LONGEST_CELL = 160;
    private static final int MEAN_CELL = 45;

    private final PageText page;
    private final Map<Box, Boolean> known = new HashMap<>();

    Tables(PageText page) {
        this.page = page;
    }

    /** The row of a table of data that {@code line} stands in. */
    Optional<Box> rowOf(Line line) {
        Box row = around(line.block, "tr");
        Box table = row == null ? null : around(row, "table");
        return row != null && table != null && known.computeIfAbsent(table, this::isData)
                ? Optional.of(row)
                : Optional.empty();
    }

    private static @Nullable Box around(Box box, String tag) {
        Box at = box;
        while (at != null && !at.is(tag)) {
            at = at.parent;
        }
        return at;
    }

    /** Two rows of two cells or more, and nothing long in any. */
    private boolean isData(Box table) {
        int cells = 0;
        int rows = 0;
        for (Box box : page.boxes().subList(table.index, table.after)) {
            if (box != table && box.is("table")) {
                return false;
            }
            cells += box.is("td") || box.is("th") ? 1 : 0;
            rows += box.is("tr") ? 1 : 0;
        }
        return rows >= 2 && cells >= rows * 2 && shortCells(page.lines().subList(table.firstLine, table.endLine));
    }

    private static boolean shortCells(List<Line> lines) {
        int letters = 0;
        for (Line line : lines) {
            if (line.letters > LONGEST_CELL) {
                return false;
            }
            letters += line.letters;
        }
        return letters <= lines.size() * MEAN_CELL;
    }
}
