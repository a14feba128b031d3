package io.github.khabarlib.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the story: most prose, fewest links, below the headline, named as such. */
final class BodyFinder {
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final double BEFORE = 0.4;
    private static final double AFTER = 0.35;

    private final PageText page;
    private final @Nullable Headline headline;
    private final double[] scores;
    private final int[] letters;
    private final int[] links;
    private final double[] prose;

    private BodyFinder(PageText page, @Nullable Headline headline) {
        this.page = page;
        this.headline = headline;
        this.scores = new double[page.boxes().size()];
        this.letters = new int[page.lines().size() + 1];
        this.links = new int[page.lines().size() + 1];
        this.prose = new double[page.lines().size() + 1];
        sumUp();
    }

    /** The box that holds the story; regions must be marked. */
    static Optional<Box> find(PageText page, @Nullable Headline headline) {
        return of(page, headline).best();
    }

    /** A finder that knows the scores of all boxes; regions must be marked. */
    static BodyFinder of(PageText page, @Nullable Headline headline) {
        BodyFinder finder = new BodyFinder(page, headline);
        for (Line line : page.lines()) {
            finder.spread(line);
        }
        return finder;
    }

    /** How much speaks for the story being in {@code box} rather than in another. */
    double score(Box box) {
        return scores[box.index] == 0 ? 0 : weighed(box);
    }

    /** How much a line looks like a paragraph of a story. */
    static double prose(Line line) {
        if (line.letters < SHORTEST_PARAGRAPH || line.linkShare() > 0.4 || line.leaf.region != null) {
            return 0;
        }
        double length = Math.min(line.letters / 70.0, 5);
        return (0.3 + Math.min(line.marks, 4) * 0.3 + length) * (1 - line.linkShare());
    }

    private void spread(Line line) {
        double score = prose(line);
        if (score == 0 || (headline != null && line.index < headline.end())) {
            return;
        }
        double share = 1;
        Box at = holder(line.block);
        for (int level = 0; at != null && level < 5; level++) {
            scores[at.index] += score * share;
            share *= 0.55;
            at = wider(at);
        }
    }

    /** The paragraph's own box is no story: the box around it is. */
    private static Box holder(Box block) {
        Box at = block;
        while (at.endLine - at.firstLine == 1 && at.parent != null && !at.is("body")) {
            at = at.parent;
        }
        return at;
    }

    /** The nearest box around {@code box} that holds more lines. */
    static @Nullable Box wider(Box box) {
        Box at = box.parent;
        while (at != null && at.firstLine == box.firstLine && at.endLine == box.endLine) {
            at = at.parent;
        }
        return at;
    }

    /** The box that holds the story. */
    Optional<Box> best() {
        Box best = null;
        double bestScore = 0;
        for (Box box : page.boxes()) {
            double score = score(box);
            if (score > bestScore) {
                bestScore = score;
                best = box;
            }
        }
        return Optional.ofNullable(best).map(this::widened);
    }

    private double weighed(Box box) {
        double score = scores[box.index] * (1 - linkShare(box) * 0.8);
        return box.hints(Hint.BODY) || box.is("article") ? score * 1.2 : score;
    }

    private double linkShare(Box box) {
        int sum = letters[box.endLine] - letters[box.firstLine];
        return sum == 0 ? 0 : (double) (links[box.endLine] - links[box.firstLine]) / sum;
    }

    /** Sums of letters and of letters in links before each line, without the regions that are out. */
    private void sumUp() {
        for (Line line : page.lines()) {
            boolean counts = line.leaf.region == null;
            letters[line.index + 1] = letters[line.index] + (counts ? line.letters : 0);
            links[line.index + 1] = links[line.index] + (counts ? line.linkLetters : 0);
            // What stands in a card of another article is no reason to look for the story in a wider box.
            double own = prose(line);
            prose[line.index + 1] = prose[line.index] + (own > 0 && Teasers.isCardText(page, line) ? 0 : own);
        }
    }

    /** Goes up while a wider box holds a good deal more prose, after the best one or well before it. */
    private Box widened(Box best) {
        Box result = best;
        Box at = wider(best);
        for (int level = 0; at != null && !at.is("body") && level < 3; level++) {
            int first = Math.max(at.firstLine, headline == null ? 0 : headline.end());
            double inside = sum(result.firstLine, result.endLine);
            double before = sum(Math.min(first, result.firstLine), result.firstLine);
            double after = sum(result.endLine, at.endLine);
            if (before >= inside * BEFORE || after >= inside * AFTER) {
                result = at;
            }
            at = wider(at);
        }
        return result;
    }

    private double sum(int first, int end) {
        return prose[end] - prose[first];
    }
}
