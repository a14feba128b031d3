package io.github.khabarlib.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the line that is the headline: what the metadata says, in a heading, with prose below it. */
final class HeadlineFinder {
    private static final int MOST_LINES = 3;
    private static final int MOST_INNER = 6;
    private static final int LONGEST = 400;
    private static final int NEAR = 25;
    private static final int PROSE_LETTERS = 60;
    private static final Hint[] ELSEWHERE = {
        Hint.NAVIGATION,
        Hint.FOOTER,
        Hint.SIDEBAR,
        Hint.RELATED,
        Hint.POPULAR,
        Hint.COMMENT,
        Hint.BREADCRUMB,
        Hint.READ_MORE,
        Hint.SHARE
    };

    private final PageText page;
    private final TitleClues clues;
    private final int[] nextProse;
    private @Nullable Headline best;
    private double bestScore = 20;

    private HeadlineFinder(PageText page, TitleClues clues) {
        this.page = page;
        this.clues = clues;
        this.nextProse = nextProse(page);
    }

    static Optional<Headline> find(PageText page, TitleClues clues) {
        HeadlineFinder finder = new HeadlineFinder(page, clues);
        for (Box box : page.boxes()) {
            if (box.headingLevel() > 0 || box.hints(Hint.TITLE)) {
                finder.consider(box, box.firstLine, box.endLine);
            }
        }
        for (Line line : page.lines()) {
            if (line.block.headingLevel() == 0 && !line.leaf.hints(Hint.TITLE)) {
                finder.considerLine(line);
            }
        }
        return Optional.ofNullable(finder.best);
    }

    private static int[] nextProse(PageText page) {
        int[] next = new int[page.lines().size() + 1];
        int at = Integer.MAX_VALUE / 2;
        next[page.lines().size()] = at;
        for (int i = page.lines().size() - 1; i >= 0; i--) {
            Line line = page.lines().get(i);
            if (line.letters >= PROSE_LETTERS && line.linkShare() < 0.3) {
                at = i;
            }
            next[i] = at;
        }
        return next;
    }

    /** A line outside headings counts only where it says what the metadata says. */
    private void considerLine(Line line) {
        if (line.letters >= 8
                && line.length() <= LONGEST
                && clues.mayBe(line.letters)
                && clues.fit(page.folded(line)) == 3) {
            consider(line.leaf, line.index, line.index + 1);
        }
    }

    private void consider(Box box, int first, int end) {
        if (end <= first || end - first > MOST_LINES) {
            return;
        }
        int start = page.lines().get(first).start;
        int stop = page.lines().get(end - 1).end;
        if (stop - start > LONGEST || stop - start < 3) {
            return;
        }
        int fit = clues.fit(Characters.fold(page.text(), start, stop));
        double score = score(box, first, end, fit);
        if (score > bestScore) {
            bestScore = score;
            best = new Headline(box, first, end, fit);
        }
    }

    private double score(Box box, int first, int end, int fit) {
        int level = box.headingLevel();
        double score = fit * 22;
        score += level == 0 ? 0 : Math.max(0, 35 - 9 * (level - 1));
        score += box.hints(Hint.TITLE) ? 8 : 0;
        score += box.element.attr("itemprop").equals("headline") ? 25 : 0;
        score += nextProse[end] - end < NEAR ? 20.0 * (NEAR - (nextProse[end] - end)) / NEAR : -10;
        score -= inLink(first) ? level == 1 ? 4 : 18 : 0;
        score -= inLink(first) && leadsHome(box) ? 30 : 0;
        return score - elsewhere(box);
    }

    /** Whether the text is the site's own name: it is linked with the front page. */
    private boolean leadsHome(Box box) {
        for (Box at = box; at != null && !at.block; at = at.parent) {
            if (at.is("a")) {
                return Addresses.leadHome(at.element.attr("href"));
            }
        }
        return page.boxes().subList(box.index, Math.min(box.after, box.index + MOST_INNER)).stream()
                .anyMatch(inner -> inner.is("a") && Addresses.leadHome(inner.element.attr("href")));
    }

    private boolean inLink(int line) {
        return page.lines().get(line).linkShare() > 0.5;
    }

    private static double elsewhere(Box box) {
        for (Box at = box; at != null && !at.is("body"); at = at.parent) {
            for (Hint hint : ELSEWHERE) {
                if (at.hints(hint)) {
                    return at.is("article") || at.is("main") ? 0 : 45;
                }
            }
        }
        return 0;
    }
}
