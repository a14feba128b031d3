package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Figure;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.ListBlock;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Quote;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the head or a block of the body.
 *
 * @param role kicker, title, subtitle, lead or block
 * @param line the line of the head; null for a block
 * @param block the block of the body; null for a line
 * @param span where it stands in the source text, all of it; null for what stood in metadata only
 */
record ViewPart(
        String role,
        @Nullable Passage line,
        @Nullable Block block,
        @Nullable Span span) {
    /** The parts of the article in the order of its source; what stands in no source stays before what follows it. */
    static List<ViewPart> of(Article article) {
        List<ViewPart> parts = new ArrayList<>();
        article.kicker().ifPresent(line -> parts.add(head("kicker", line)));
        article.title().ifPresent(line -> parts.add(head("title", line)));
        article.subtitle().ifPresent(line -> parts.add(head("subtitle", line)));
        article.lead().ifPresent(line -> parts.add(head("lead", line)));
        article.body().forEach(block -> parts.add(new ViewPart("block", null, block, hull(block))));
        return inSourceOrder(parts);
    }

    private static ViewPart head(String role, Passage line) {
        return new ViewPart(role, line, null, line.span().orElse(null));
    }

    private static List<ViewPart> inSourceOrder(List<ViewPart> parts) {
        List<Keyed> keyed = new ArrayList<>();
        int key = Integer.MAX_VALUE;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Span span = parts.get(i).span();
            key = span == null ? key : span.start();
            keyed.add(new Keyed(key, parts.get(i)));
        }
        Collections.reverse(keyed);
        keyed.sort(Comparator.comparingInt(Keyed::key));
        return keyed.stream().map(Keyed::part).toList();
    }

    private static @Nullable Span hull(Block block) {
        if (block instanceof Table table) {
            return table.span().orElse(null);
        }
        List<Span> spans =
                passages(block).flatMap(passage -> passage.span().stream()).toList();
        Optional<Span> first = spans.stream().min(Comparator.comparingInt(Span::start));
        int end = spans.stream().mapToInt(Span::end).max().orElse(0);
        return first.map(span -> new Span(span.start(), end)).orElse(null);
    }

    private static Stream<Passage> passages(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.passage());
        } else if (block instanceof Quote quote) {
            return Stream.of(quote.passage());
        } else if (block instanceof Heading heading) {
            return Stream.of(heading.passage());
        } else if (block instanceof ListBlock list) {
            return list.items().stream();
        } else if (block instanceof Figure figure) {
            return figure.caption().stream();
        }
        return Stream.empty();
    }

    private record Keyed(int key, ViewPart part) {}
}
