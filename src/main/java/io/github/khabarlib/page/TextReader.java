package io.github.khabarlib.page;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Reads plain text, as scraped or typed: lines become blocks of unknown role, hard wraps joined into one block.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextReader implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ParseLimits limits;

    private TextReader(ParseLimits limits) {
        this.limits = limits;
    }

    /** A reader that keeps to {@code limits}. */
    public static TextReader of(ParseLimits limits) {
        return new TextReader(Objects.requireNonNull(limits, "limits"));
    }

    /** Reads {@code text}; what is longer than the limit is cut, with a warning. */
    public Draft read(String text) {
        String cut = cut(Objects.requireNonNull(text, "text"));
        String lines = cut.substring(0, LineScanner.endOf(cut, limits.maxLines()));
        MarkRuns marks = new MarkRuns(limits.maxCombiningMarks());
        String kept = marks.cutOn(lines);
        List<Span> blocks = blocks(kept);
        return Draft.builder()
                .sourceText(kept)
                .metadata(Metadata.empty())
                .blocks(blocks.stream().map(TextReader::block).toList())
                .article(!blocks.isEmpty())
                .warnings(warnings(text, lines, marks, blocks))
                .build();
    }

    private String cut(String text) {
        int most = limits.maxTextChars();
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static List<Span> blocks(String text) {
        List<TextLine> lines = LineScanner.scan(text);
        IntPredicate alone = remembered(
                lines.size(),
                line -> Boilerplate.standard().isLine(lines.get(line).span().of(text)));
        IntPredicate opening = remembered(lines.size(), line -> LineEnding.opensParagraph(text, lines.get(line)));
        return new LineJoiner(text, lines, alone, opening).join();
    }

    /** Asks {@code predicate} once for each line, and only for those that matter. */
    private static IntPredicate remembered(int lines, IntPredicate predicate) {
        BitSet asked = new BitSet(lines);
        BitSet yes = new BitSet(lines);
        return line -> {
            if (!asked.get(line)) {
                asked.set(line);
                yes.set(line, predicate.test(line));
            }
            return yes.get(line);
        };
    }

    private static DraftBlock block(Span span) {
        return DraftBlock.builder().span(span).role(BlockRole.UNKNOWN).build();
    }

    private List<Warning> warnings(String text, String lines, MarkRuns marks, List<Span> blocks) {
        List<Warning> warnings = new ArrayList<>();
        if (text.length() > limits.maxTextChars()) {
            warnings.add(Warning.of(
                    WarningCode.LIMIT_TEXT, "The text was cut at " + cut(text).length(), null));
        }
        if (lines.length() < cut(text).length()) {
            warnings.add(
                    Warning.of(WarningCode.LIMIT_LINES, "The text was cut at its line " + limits.maxLines(), null));
        }
        if (marks.cut()) {
            warnings.add(marks.warning());
        }
        if (blocks.isEmpty()) {
            warnings.add(Warning.of(WarningCode.EMPTY_INPUT, "There is no text to read", null));
        }
        return warnings;
    }
}
