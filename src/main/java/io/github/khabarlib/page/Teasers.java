package io.github.khabarlib.page;

import java.util.List;

/** Knows lists of other articles by their shape: linked headlines, each with a line of text at most, or cards of a headline and a paragraph. */
final class Teasers {
    private static final int FEWEST = 3;
    private static final int FEWEST_CARDS = 5;
    private static final double MOST_CARDS = 0.8;
    private static final int MOST_CARD_LINES = 6;
    /** The date of an article may share the line with its linked headline. */
    private static final double MOST_LINKED = 0.6;

    private static final int HEADLINE_LETTERS = 12;
    private static final int PROSE_LETTERS = 30;
    private static final int RUNNING_LETTERS = 90;
    private static final int LONG_LETTERS = 170;

    private final int[] headlines;
    private final int[] prose;
    private final int[] loose;
    private final int[] longer;
    private final int[] cards;
    private final int[] running;

    Teasers(PageText page) {
        List<Line> lines = page.lines();
        cards = cards(page);
        headlines = new int[lines.size() + 1];
        prose = new int[lines.size() + 1];
        loose = new int[lines.size() + 1];
        longer = new int[lines.size() + 1];
        running = new int[lines.size() + 1];
        boolean afterLong = false;
        boolean afterProse = false;
        for (Line line : lines) {
            int i = line.index;
            boolean isProse = line.letters >= PROSE_LETTERS && line.linkShare() < 0.3;
            boolean isHeadline = line.letters >= HEADLINE_LETTERS && line.linkShare() > 0.8;
            headlines[i + 1] = headlines[i] + (isHeadline ? 1 : 0);
            prose[i + 1] = prose[i] + (isProse ? 1 : 0);
            loose[i + 1] = loose[i] + (isProse && afterProse ? 1 : 0);
            longer[i + 1] = longer[i] + (isProse && line.letters >= LONG_LETTERS ? 1 : 0);
            boolean isLong = isProse && line.letters >= RUNNING_LETTERS;
            running[i + 1] = running[i] + (isLong && afterLong ? 1 : 0);
            afterProse = isProse;
            afterLong = isLong;
        }
    }

    /** Whether a line is the paragraph of a card: the line above it is a headline, and their box holds no more. */
    static boolean isCardText(PageText page, Line line) {
        Box box = line.block;
        while (box.parent != null && box.endLine - box.firstLine == 1) {
            box = box.parent;
        }
        return (box.endLine == line.index + 1 && isCard(page, box)) || isFullCard(page, box);
    }

    /** A box with the linked headline of an article, a paragraph of it, and a few words such as its date and «more». */
    private static boolean isFullCard(PageText page, Box box) {
        int lines = box.endLine - box.firstLine;
        if (!box.block || lines < 2 || lines > MOST_CARD_LINES) {
            return false;
        }
        int titles = 0;
        int texts = 0;
        for (int i = box.firstLine; i < box.endLine; i++) {
            Line line = page.lines().get(i);
            boolean title = line.letters >= HEADLINE_LETTERS && line.linkShare() > MOST_LINKED;
            boolean text = line.letters >= PROSE_LETTERS && line.linkShare() < 0.3;
            titles += title ? 1 : 0;
            texts += text ? 1 : 0;
            if ((text && titles == 0) || (!title && !text && line.letters >= PROSE_LETTERS)) {
                return false;
            }
        }
        return titles == 1 && texts == 1;
    }

    /** Lines of cards that end before each line. */
    private static int[] cards(PageText page) {
        int[] sums = new int[page.lines().size() + 1];
        int after = 0;
        for (Box box : page.boxes()) {
            if (box.index >= after && (isCard(page, box) || isFullCard(page, box))) {
                sums[box.endLine] += box.endLine - box.firstLine;
                after = box.after;
            }
        }
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    /** A box with nothing but the headline of an article and a paragraph of what it says. */
    private static boolean isCard(PageText page, Box box) {
        if (!box.block || box.endLine - box.firstLine != 2) {
            return false;
        }
        Line headline = page.lines().get(box.firstLine);
        Line text = page.lines().get(box.firstLine + 1);
        return headline.letters >= HEADLINE_LETTERS
                && (headline.block.headingLevel() > 0 || headline.allBold() || headline.linkShare() > 0.8)
                && text.letters >= PROSE_LETTERS
                && text.linkShare() < 0.3
                && !text.allBold()
                && box.contains(headline.block)
                && box.contains(text.block);
    }

    /** Whether the lines of {@code box} are cards, each a headline and a paragraph. */
    boolean isCards(Box box) {
        int within = cards[box.endLine] - cards[box.firstLine];
        int lines = box.endLine - box.firstLine - (headlines[box.endLine] - headlines[box.firstLine]);
        return within >= FEWEST_CARDS * 2
                && running[box.endLine] - running[box.firstLine] < FEWEST
                && within >= lines * MOST_CARDS;
    }

    /** Whether the lines of {@code box} are headlines of other articles, most prose right under one of them. */
    boolean is(Box box) {
        if (!box.block || box.endLine - box.firstLine < FEWEST * 2) {
            return false;
        }
        if (isCards(box)) {
            return true;
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
