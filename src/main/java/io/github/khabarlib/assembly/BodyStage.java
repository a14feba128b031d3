package io.github.khabarlib.assembly;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.page.BlockRole;
import java.util.ArrayList;
import java.util.List;

/** Settles every piece of a text that is still open: paragraph, heading, item of a list, or boilerplate by its place. */
final class BodyStage {
    /** In words. */
    private static final int LONGEST_HEADING = 14;

    private static final int LONGEST_LINK = 22;
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
        return i < lastParagraph ? inside(piece, words) : behind(i, piece, words);
    }

    /** A question or a finished clause is a sentence; another line without a full stop is a heading, if short. */
    private static Piece inside(Piece piece, int words) {
        boolean heading = words <= LONGEST_HEADING && !Shape.asks(piece.text()) && !Shape.introduces(piece.text());
        return piece.as(heading ? BlockRole.HEADING : BlockRole.PARAGRAPH);
    }

    /** Behind the last full stop stand names of writers, headings of what was cut off, links, and broken sentences. */
    private Piece behind(int i, Piece piece, int words) {
        if (Shape.endsWithColon(piece.text())) {
            return inside(piece, words);
        }
        if (words <= LONGEST_NAME) {
            return piece.removedAs(RemovedType.BYLINE);
        }
        return isOneOfSeveral(i) ? piece.removedAs(RemovedType.RELATED) : piece.as(BlockRole.PARAGRAPH);
    }

    /** Whether another line of the kind stands beside it: a list of headlines. */
    private boolean isOneOfSeveral(int i) {
        boolean before = i - 1 > lastParagraph && pieces.get(i - 1).removed() == RemovedType.RELATED;
        boolean after = i + 1 < pieces.size()
                && pieces.get(i + 1).isOpen()
                && Shape.words(pieces.get(i + 1).text()) > LONGEST_NAME;
        return (before || after) && Shape.words(pieces.get(i).text()) <= LONGEST_LINK;
    }
}
