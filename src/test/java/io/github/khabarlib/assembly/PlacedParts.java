package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Figure;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.ListBlock;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Quote;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts of an article in the order of its source: what each is, a tab, how it stands there. */
final class PlacedParts {
    private final Article article;
    private final List<Part> parts = new ArrayList<>();

    private record Part(Span span, String type) {}

    private PlacedParts(Article article) {
        this.article = article;
    }

    static List<String> of(Article article) {
        return new PlacedParts(article).collect();
    }

    private List<String> collect() {
        add("kicker", article.kicker());
        add("title", article.title());
        add("subtitle", article.subtitle());
        add("lead", article.lead());
        article.body().forEach(this::add);
        article.removed().forEach(this::add);
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> part.span.start()))
                .map(part -> part.type + "\t" + part.span.of(article.sourceText()))
                .toList();
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            add("p", Optional.of(paragraph.passage()));
        } else if (block instanceof Heading heading) {
            add("h", Optional.of(heading.passage()));
        } else if (block instanceof Quote quote) {
            add("quote", Optional.of(quote.passage()));
        } else if (block instanceof ListBlock list) {
            list.items().forEach(item -> add("item", Optional.of(item)));
        } else if (block instanceof Figure figure) {
            add("figure", figure.caption());
        }
    }

    private void add(Removed removed) {
        removed.span().ifPresent(span -> parts.add(new Part(span, removed.type().id())));
    }

    private void add(String type, Optional<Passage> passage) {
        passage.flatMap(Passage::span).ifPresent(span -> parts.add(new Part(span, type)));
    }
}
