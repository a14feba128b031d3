package io.github.khabarlib.page;

import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Joins lines that a hard wrap parted, also across an empty line. */
final class LineJoiner {
    /** In characters: a shorter line is a label or a headline rather than the start of a broken sentence. */
    private static final int SENTENCE = 60;

    private final String text;
    private final List<TextLine> lines;
    private final IntPredicate alone;
    private final IntPredicate opening;
    private final int firstEnd;
    private final IntPredicate full;
    private final Separators separators;

    /**
     * Reads the lines of {@code text} as a whole.
     *
     * @param alone which lines, by number, are never part of a sentence, such as boilerplate
     * @param opening which lines start a paragraph by their words
     */
    LineJoiner(String text, List<TextLine> lines, IntPredicate alone, IntPredicate opening) {
        this.text = text;
        this.lines = lines;
        this.alone = alone;
        this.opening = opening;
        this.firstEnd =
                IntStream.range(0, lines.size()).filter(this::ends).findFirst().orElse(0);
        this.full = HardWraps.full(text, lines, line -> !ends(line) && mayGoOn(line));
        this.separators = Separators.of(lines, line -> ends(line) && !isFull(line));
    }

    /** The stretches of source that belong together, in order. */
    List<Span> join() {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (line == lines.size() - 1 || !joins(line)) {
                blocks.add(new Span(lines.get(start).start(), lines.get(line).end()));
                start = line + 1;
            }
        }
        return blocks;
    }

    private boolean joins(int line) {
        if (ends(line) && !isFull(line)) {
            return false;
        }
        if (!mayGoOn(line)) {
            return isBrokenBoilerplate(line);
        }
        if (isFull(line)) {
            return !ends(line) || separators.areNot(lines.get(line + 1).afterBlank());
        }
        TextLine next = lines.get(line + 1);
        return !ends(line) && !LineEnding.startsItem(text, next) && goesOn(lines.get(line), next);
    }

    /** Whether boilerplate, such as a disclaimer, fills the line and goes on in the next. */
    private boolean isBrokenBoilerplate(int line) {
        return alone.test(line) && !alone.test(line + 1) && isFull(line) && !ends(line);
    }

    private boolean mayGoOn(int line) {
        boolean opens = lines.get(line + 1).afterBlank() && (opening.test(line + 1) || isHeadline(line));
        return !opens && !alone.test(line) && !alone.test(line + 1);
    }

    /** Whether the line stands between blank lines before any sentence of the text has ended. */
    private boolean isHeadline(int line) {
        return line < firstEnd && (line == 0 || lines.get(line).afterBlank() || alone.test(line - 1));
    }

    /** Whether the words at the break tell that the sentence goes on, whatever the width. */
    private boolean goesOn(TextLine line, TextLine next) {
        if (line.length() < SENTENCE) {
            return !next.afterBlank() && LineEnding.endsWithComma(text, line);
        }
        return LineEnding.endsOpen(text, line)
                || LineEnding.isRemainder(text, next)
                || LineEnding.startsInside(text, next)
                || (!next.afterBlank() && LineEnding.endsWithColon(text, line) && separators.areNot(false));
    }

    private boolean isFull(int line) {
        return line < lines.size() - 1 && full.test(line);
    }

    private boolean ends(int line) {
        return LineEnding.endsSentence(text, lines.get(line));
    }
}
