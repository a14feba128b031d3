package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.attribution.TextBlock;
import io.github.khabarlib.page.BlockRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pieces of an article, each in its role. Immutable. */
final class Structure {
    private static final int FEW_LINES = 3;

    private final List<Piece> pieces;

    private Structure(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** No article: all is boilerplate. */
    static Structure none(List<Piece> pieces) {
        return new Structure(pieces.stream()
                .map(piece -> piece.removed() == null ? piece.removedAs(RemovedType.OTHER) : piece)
                .toList());
    }

    /** Whether the pieces of a text hold a paragraph, or are so few that they may be one without a full stop. */
    static boolean isArticle(List<Piece> pieces) {
        List<Piece> kept =
                pieces.stream().filter(piece -> piece.removed() == null).toList();
        return kept.size() <= FEW_LINES
                || kept.stream().anyMatch(piece -> !piece.isOpen() || Shape.isParagraph(piece.text()));
    }

    /** Settles the roles of {@code pieces}; those that a page's markup told are kept. */
    static Structure of(List<Piece> pieces, Openings openings) {
        List<Piece> known = Surroundings.read(pieces, openings);
        List<Piece> headed = known.stream()
                .filter(piece -> piece.is(BlockRole.TITLE))
                .findFirst()
                .map(title -> withTitle(known, title))
                .orElseGet(() -> HeadStage.settle(known, openings));
        List<Piece> led = headed.stream().anyMatch(piece -> piece.is(BlockRole.LEAD))
                ? headed
                : LeadStage.settle(headed, openings);
        return new Structure(BodyStage.settle(led, openings));
    }

    /** The pieces with {@code title} in its role, and what repeats it word for word. */
    static List<Piece> withTitle(List<Piece> pieces, Piece title) {
        return pieces.stream()
                .map(piece -> mayRepeat(piece) && Shape.isSame(piece.text(), title.text())
                        ? piece.as(BlockRole.TITLE)
                        : piece)
                .toList();
    }

    private static boolean mayRepeat(Piece piece) {
        return piece.isOpen() || piece.is(BlockRole.PARAGRAPH) || piece.is(BlockRole.HEADING);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The first piece of a role that has words. */
    Optional<Passage> first(BlockRole role) {
        for (Piece piece : pieces) {
            if (piece.is(role) && !piece.text().isEmpty()) {
                return Optional.of(piece.passage());
            }
        }
        return Optional.empty();
    }

    /** All pieces of a role that have words. */
    List<Passage> all(BlockRole role) {
        return pieces.stream()
                .filter(piece -> piece.is(role) && !piece.text().isEmpty())
                .map(Piece::passage)
                .toList();
    }

    /** What is not headline, lead or body. A headline that is printed once more is no boilerplate. */
    List<Removed> removed() {
        List<Removed> removed = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            RemovedType type = removedType(piece);
            if (type != null && !piece.span().isEmpty()) {
                removed.add(Removed.of(type, piece.text(), piece.span()));
            }
        }
        return removed;
    }

    private static @Nullable RemovedType removedType(Piece piece) {
        return piece.is(BlockRole.BYLINE) ? RemovedType.BYLINE : piece.removed();
    }

    /** The pieces as the finder of statements reads them; a headline or lead printed once more says nothing new. */
    List<TextBlock> textBlocks() {
        return TextBlocks.of(
                pieces.stream().filter(piece -> !isPrintedOnceMore(piece)).toList());
    }

    private boolean isPrintedOnceMore(Piece piece) {
        return (piece.is(BlockRole.TITLE) || piece.is(BlockRole.LEAD))
                && pieces.stream()
                        .filter(other -> other.is(piece.role()))
                        .findFirst()
                        .filter(first -> first != piece && Shape.isSame(first.text(), piece.text()))
                        .isPresent();
    }
}
