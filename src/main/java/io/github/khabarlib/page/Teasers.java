package io.github.khabarlib.page;

import java.util.List;

/** Knows lists of other articles by their shape: linked headlines, each with a line of text at most. */
final class Teasers {
    private static final int FEWEST = 3;
    private static final int HEADLINE_LETTERS = 12;
    private static final int PROSE_LETTERS = 30;
    private static final int LONG_LETTERS = 170;

    private final int[] headlines;
    private final int[] prose;
    private final int[] loose;
    private final int[] longer;

    Teasers(List<Line> lines) {
        headlines = new int[lines.size() + 1];
        prose = new int[lines.size() + 1];
        loose = new int[lines.size() + 1];
        longer = new int[lines.size() + 1];
        boolean afterProse = false;
        for (Line line : lines) {
            int i = line.index;
            boolean isProse = line.letters >= PROSE_LETTERS && line.linkShare() < 0.3;
            boolean isHeadline = line.letters >= HEADLINE_LETTERS && line.linkShare() > 0.8;
            headlines[i + 1] = headlines[i] + (isHeadline ? 1 : 0);
            prose[i + 1] = prose[i] + (isProse ? 1 : 0);
            loose[i + 1] = loose[i] + (isProse && afterProse ? 1 : 0);
            longer[i + 1] = longer[i] + (isProse && line.letters >= LONG_LETTERS ? 1 : 0);
            afterProse = isProse;
        }
    }

    /** Whether the lines of {@code box} are headlines of other articles, most prose right under one of them. */
    boolean is(Box box) {
        if (!box.block || box.endLine - box.firstLine < FEWEST * 2) {
            return false;
        }
        int linked = headlines[box.endLine] - headlines[box.firstLine];
        int texts = prose[box.endLine] - prose[box.firstLine];
        int following = loose[box.endLine] - loose[box.firstLine];
        return linked >= FEWEST
                && longer[box.endLine] - longer[box.firstLine] <= linked * 0.1
                && texts <= linked * 1.3
                && following <= texts * 0.2;
    }
}
