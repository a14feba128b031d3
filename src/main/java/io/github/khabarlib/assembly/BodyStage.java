package io.github.khabarlib.assembly;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.page.BlockRole;
import java.util.ArrayList;
import java.util.List;

/** Settles every piece of a text that is still open: paragraph, heading, item of a list, or boilerplate by its place. */
final class BodyStage {
    /** In words. */
    private static final int LONGEST_HEADING = 14;

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SECTION = 2;

    private final List<Piece> pieces;
    private final Openings openings;
    private final int firstParagraph;
    private final int lastParagraph;

    private BodyStage(List<Piece> pieces, Openings openings) {
        this.pieces = new ArrayList<>(pieces);
        this.openings = openings;
        this.firstParagraph = next(0, 1);
        this.lastParagraph = next(pieces.size() - 1, -1);
    }

    /** The pieces with no role left unknown. */
    static List<Piece> settle(List<Piece> pieces, Openings openings) {
        return new BodyStage(pieces, openings).settle();
    }

    private int next(int from, int step) {
        int at = from;
        while (at >= 0 && at < pieces.size() && !isParagraph(pieces.get(at))) {
            at += step;
        }
        return at;
    }

    private boolean isParagraph(Piece piece) {
        return piece.isOpen() && (Shape.isParagraph(piece.text()) || openings.startsReport(piece));
    }

    private List<Piece> settle() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isOpen()) {
                pieces.set(i, settled(i, pieces.get(i)));
            }
        }
        return pieces;
    }

    private Piece settled(int i, Piece piece) {
        if (isParagraph(piece) || openings.isCreditAlone(piece) || firstParagraph >= pieces.size()) {
            return piece.as(BlockRole.PARAGRAPH);
        }
        int words = Shape.words(piece.text());
        if (i < firstParagraph) {
            return words <= LONGEST_SECTION && !Shape.endsWithColon(piece.text())
                    ? piece.removedAs(RemovedType.CATEGORY)
                    : piece.as(BlockRole.PARAGRAPH);
        }
        return i < lastParagraph ? inside(piece, words) : behind(piece, words);
    }

    private static Piece inside(Piece piece, int words) {
        return piece.as(words <= LONGEST_HEADING ? BlockRole.HEADING : BlockRole.PARAGRAPH);
    }

    /** Behind the last full stop stand names of writers, headings of what was cut off, and broken sentences. */
    private static Piece behind(Piece piece, int words) {
        if (Shape.endsWithColon(piece.text())) {
            return piece.as(words <= LONGEST_HEADING ? BlockRole.HEADING : BlockRole.PARAGRAPH);
        }
        return words <= LONGEST_NAME ? piece.removedAs(RemovedType.BYLINE) : piece.as(BlockRole.PARAGRAPH);
    }
}
