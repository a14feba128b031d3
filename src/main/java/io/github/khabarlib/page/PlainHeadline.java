package io.github.khabarlib.page;

import java.util.List;
import java.util.Optional;

/** Finds the headline of a page whose markup and metadata name none: what stands alone right above the prose. */
final class PlainHeadline {
    private static final int MOST_LINES = 8;
    private static final int SHORTEST = 18;
    private static final int LONGEST = 130;
    private static final int FEWEST_WORDS = 4;
    private static final int PROSE_LETTERS = 60;
    private static final int FEWEST_PARAGRAPHS = 3;

    private final PageText page;
    private final Labels labels = Labels.standard();

    private PlainHeadline(PageText page) {
        this.page = page;
    }

    /** The headline above the first paragraph in {@code body}; empty where less than a story follows, or none stands there. */
    static Optional<Headline> above(PageText page, List<Box> body) {
        return body.isEmpty() ? Optional.empty() : new PlainHeadline(page).find(body.get(0));
    }

    private Optional<Headline> find(Box body) {
        List<Line> prose = page.lines().subList(body.firstLine, body.endLine).stream()
                .filter(this::isParagraph)
                .toList();
        if (prose.size() < FEWEST_PARAGRAPHS) {
            return Optional.empty();
        }
        int first = prose.get(0).index;
        List<Line> above = page.lines().subList(Math.max(0, first - MOST_LINES), first).stream()
                .filter(this::mayBe)
                .toList();
        return above.stream()
                .filter(Line::allBold)
                .findFirst()
                .or(() -> above.stream().reduce((a, b) -> b))
                .map(line -> new Headline(line.leaf, line.index, line.index + 1, 0));
    }

    private boolean isParagraph(Line line) {
        return line.letters >= PROSE_LETTERS
                && line.leaf.region == null
                && line.linkShare() < 0.3
                && Characters.sentenceEnd(page.text().charAt(line.end - 1));
    }

    private boolean mayBe(Line line) {
        String text = page.of(line);
        return line.letters >= SHORTEST
                && line.letters <= LONGEST
                && line.words >= FEWEST_WORDS
                && line.leaf.region == null
                && line.linkShare() < 0.3
                && line.digits * 4 < line.letters
                && text.charAt(text.length() - 1) != '.'
                && text.charAt(text.length() - 1) != ':'
                && labels.of(text, 0, text.length()) == null;
    }
}
