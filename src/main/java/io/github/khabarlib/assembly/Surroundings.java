package io.github.khabarlib.assembly;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.page.BlockRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Recognises boilerplate by the line before it: the entries of a list of links, the name under «منبع», a caption set twice. */
final class Surroundings {
    /** Roles that a line may lose again. */
    private static final Set<BlockRole> DOUBTED =
            EnumSet.of(BlockRole.UNKNOWN, BlockRole.PARAGRAPH, BlockRole.LIST_ITEM, BlockRole.HEADING);

    /** In words. */
    private static final int LONGEST_ENTRY = 22;

    private static final int LONGEST_NAME = 8;

    /** The text is at least so many times as long as what stands behind its end. */
    private static final int SMALLER_PART = 2;

    private static final String BULLETS = "-–—•*▪▫●►>";

    private final List<Piece> pieces;
    private final Openings openings;
    private boolean body;

    private Surroundings(List<Piece> pieces, Openings openings) {
        this.pieces = new ArrayList<>(pieces);
        this.openings = openings;
    }

    /** The pieces with what their surroundings tell. */
    static List<Piece> read(List<Piece> pieces, Openings openings) {
        return new Surroundings(pieces, openings).read();
    }

    private List<Piece> read() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            body |= piece.removed() == null && Shape.isParagraph(piece.text());
            if (i > 0 && DOUBTED.contains(piece.role()) && !headsParagraph(i)) {
                pieces.set(i, beside(pieces.get(i - 1), piece));
            }
        }
        removeBehind(RemovedType.END_MARKER, RemovedType.OTHER);
        removeBehind(RemovedType.COMMENT, RemovedType.COMMENT);
        return pieces;
    }

    /** A heading of the page's markup belongs to the paragraph below it, whatever list stands above. */
    private boolean headsParagraph(int i) {
        return pieces.get(i).is(BlockRole.HEADING)
                && i + 1 < pieces.size()
                && pieces.get(i + 1).is(BlockRole.PARAGRAPH)
                && Shape.isParagraph(pieces.get(i + 1).text());
    }

    /** What stands behind the end of the report or the readers' comments is no part of it, if it is the smaller part. */
    private void removeBehind(RemovedType mark, RemovedType type) {
        for (int i = endOfBody(mark); i < pieces.size(); i++) {
            if (pieces.get(i).isOpen() && !openings.isCreditAlone(pieces.get(i))) {
                pieces.set(i, pieces.get(i).removedAs(type));
            }
        }
    }

    /** The first such mark with the greater part of the open text before it; the number of pieces if there is none. */
    private int endOfBody(RemovedType mark) {
        int all = pieces.stream().mapToInt(Surroundings::openLength).sum();
        int before = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).removed() == mark && (all - before) * SMALLER_PART < before) {
                return i;
            }
            before += openLength(pieces.get(i));
        }
        return pieces.size();
    }

    private static int openLength(Piece piece) {
        return piece.isOpen() ? piece.text().length() : 0;
    }

    private Piece beside(Piece before, Piece piece) {
        if (before.removed() == null || !before.isWhole() || Shape.isParagraph(piece.text())) {
            return piece;
        }
        int words = Shape.words(piece.text());
        return switch (before.removed()) {
            case RELATED -> isEntry(piece, words) ? piece.removedAs(RemovedType.RELATED) : piece;
            case SOURCE_LINE -> isNameOfSource(before, piece, words) ? piece.removedAs(RemovedType.SOURCE_LINE) : piece;
            case END_MARKER -> isLeftOver(piece, words) ? piece.removedAs(RemovedType.RELATED) : piece;
            default -> piece;
        };
    }

    private boolean isEntry(Piece piece, int words) {
        return words <= LONGEST_ENTRY && (body || BULLETS.indexOf(piece.text().charAt(0)) >= 0);
    }

    private static boolean isNameOfSource(Piece before, Piece piece, int words) {
        boolean heading = Shape.words(before.text()) <= 2;
        boolean again = Shape.isSame(before.text(), piece.text());
        return words <= LONGEST_NAME && (heading || again);
    }

    private boolean isLeftOver(Piece piece, int words) {
        return piece.isOpen() && words <= LONGEST_ENTRY && words > 3 && !openings.isCreditAlone(piece);
    }
}
