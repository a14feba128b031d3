package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Figure;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.ListBlock;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Quote;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Table;
import io.github.khabarlib.page.BlockRole;
import io.github.khabarlib.page.DraftImage;
import io.github.khabarlib.text.PersianNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the typed blocks of the body, lists and tables put together from their rows. */
final class BodyBuilder {
    private static final int DEFAULT_LEVEL = 2;

    private final String source;
    private final PersianNormalizer.Worker normalizer;
    private final List<Piece> pieces;
    private final List<Block> body = new ArrayList<>();

    BodyBuilder(String source, PersianNormalizer.Worker normalizer, List<Piece> pieces) {
        this.source = source;
        this.normalizer = normalizer;
        this.pieces = pieces;
    }

    List<Block> build() {
        int at = 0;
        while (at < pieces.size()) {
            int end = groupEnd(at);
            if (pieces.get(at).removed() == null) {
                add(pieces.subList(at, end));
            }
            at = end;
        }
        return body;
    }

    private int groupEnd(int at) {
        Piece first = pieces.get(at);
        int end = at + 1;
        while (isRow(first) && end < pieces.size() && isSameGroup(first, pieces.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isRow(Piece piece) {
        return piece.is(BlockRole.LIST_ITEM) || piece.is(BlockRole.TABLE_ROW);
    }

    private static boolean isSameGroup(Piece first, Piece piece) {
        return piece.is(first.role()) && piece.block().group() == first.block().group();
    }

    private void add(List<Piece> group) {
        Piece first = group.get(0);
        switch (first.role()) {
            case PARAGRAPH -> passage(first).map(Paragraph::of).ifPresent(body::add);
            case QUOTE -> passage(first).map(Quote::of).ifPresent(body::add);
            case HEADING ->
                passage(first).map(text -> Heading.of(level(first), text)).ifPresent(body::add);
            case LIST_ITEM -> addList(group);
            case TABLE_ROW -> body.add(table(group));
            case FIGURE -> body.add(figure(first));
            default -> {}
        }
    }

    private static int level(Piece piece) {
        int level = piece.block().level();
        return level == 0 ? DEFAULT_LEVEL : level;
    }

    private static Optional<Passage> passage(Piece piece) {
        return piece.text().isEmpty() ? Optional.empty() : Optional.of(piece.passage());
    }

    private void addList(List<Piece> group) {
        List<Passage> items =
                group.stream().flatMap(item -> passage(item).stream()).toList();
        if (!items.isEmpty()) {
            body.add(ListBlock.of(items));
        }
    }

    private Table table(List<Piece> rows) {
        Span span = new Span(
                rows.get(0).block().span().start(),
                rows.get(rows.size() - 1).block().span().end());
        return Table.of(rows.stream().map(this::cells).toList(), span);
    }

    private List<String> cells(Piece row) {
        return row.cells().stream()
                .map(cell -> normalizer.align(source, cell).text())
                .toList();
    }

    private Figure figure(Piece piece) {
        Optional<DraftImage> image = piece.block().image();
        return Figure.of(
                image.flatMap(DraftImage::url).orElse(null),
                normalized(image.flatMap(DraftImage::alt)),
                passage(piece).orElse(null),
                normalized(image.flatMap(DraftImage::credit)));
    }

    private @Nullable String normalized(Optional<String> text) {
        return text.map(normalizer::normalize).orElse(null);
    }
}
