package io.github.khabarlib.assembly;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.page.BlockRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles what stands before the body of a text: headline, the line above it, the lines below it. The headline is a
 * line of some words that is no sentence; a line that is printed once more before the body is it for sure.
 */
final class HeadStage {
    /** In words. */
    private static final int LONGEST_TITLE = 32;

    /** In words; a line of so few above a longer one names a section or topic. */
    private static final int LONGEST_TOPIC = 5;

    private static final int LONGEST_SECTION = 3;

    /** In characters; what is longer and stands below the headline is a summary. */
    private static final int SUMMARY = 60;

    private final Openings openings;
    private final int body;
    private final Map<String, Integer> lastPlace = new HashMap<>();
    private List<Piece> pieces;

    private HeadStage(List<Piece> pieces, Openings openings) {
        this.pieces = new ArrayList<>(pieces);
        this.openings = openings;
        this.body = bodyStart();
        for (int i = 0; i < pieces.size(); i++) {
            lastPlace.put(Shape.key(pieces.get(i).text()), i);
        }
    }

    /** The pieces with those before the body settled, and the headline wherever it is repeated. */
    static List<Piece> settle(List<Piece> pieces, Openings openings) {
        return new HeadStage(pieces, openings).settle();
    }

    private List<Piece> settle() {
        int title = title();
        if (title >= 0) {
            pieces = new ArrayList<>(Structure.withTitle(pieces, pieces.get(title)));
            settleBefore(title);
            settleAfter(title);
        }
        return pieces;
    }

    /** Index of the first paragraph; all pieces are before the body where there is none. */
    private int bodyStart() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isOpen() && (Shape.isParagraph(piece.text()) || openings.startsReport(piece))) {
                return i;
            }
        }
        return pieces.size();
    }

    private int title() {
        List<Integer> candidates = candidates();
        for (int candidate : candidates) {
            boolean first = candidate == candidates.get(0);
            int again = lastPlace.getOrDefault(Shape.key(pieces.get(candidate).text()), candidate);
            if (again > candidate + (first ? 0 : 1)) {
                return candidate;
            }
        }
        return candidates.isEmpty() ? -1 : candidates.get(firstNoTopic(candidates));
    }

    private List<Integer> candidates() {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < body && body < pieces.size(); i++) {
            if (mayBeTitle(pieces.get(i))) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    private boolean mayBeTitle(Piece piece) {
        int words = Shape.words(piece.text());
        return piece.isOpen()
                && words > 1
                && words <= LONGEST_TITLE
                && !Shape.endsWithColon(piece.text())
                && !openings.isCreditAlone(piece)
                && !SiteNames.isName(piece.text());
    }

    private int firstNoTopic(List<Integer> candidates) {
        int at = 0;
        while (at + 1 < candidates.size() && isTopic(candidates.subList(at, candidates.size()))) {
            at++;
        }
        return at;
    }

    /** Whether the first line is short and a longer one follows, as menus and sections stand above a headline. */
    private boolean isTopic(List<Integer> lines) {
        int words = Shape.words(pieces.get(lines.get(0)).text());
        return words <= LONGEST_TOPIC
                && lines.stream()
                        .anyMatch(line -> Shape.words(pieces.get(line).text()) > Math.max(words, LONGEST_TOPIC));
    }

    private void settleBefore(int title) {
        boolean kicker = false;
        for (int i = title - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.isOpen()) {
                boolean above = !kicker && isKicker(piece);
                kicker |= above;
                pieces.set(i, above ? piece.as(BlockRole.KICKER) : piece.removedAs(typeAbove(piece)));
            }
        }
    }

    private boolean isKicker(Piece piece) {
        return !openings.isCreditAlone(piece)
                && !SiteNames.isName(piece.text())
                && (Shape.endsWithColon(piece.text()) || Shape.words(piece.text()) > LONGEST_TOPIC);
    }

    private RemovedType typeAbove(Piece piece) {
        return openings.isCreditAlone(piece) || SiteNames.isName(piece.text())
                ? RemovedType.NAVIGATION
                : RemovedType.CATEGORY;
    }

    private void settleAfter(int title) {
        boolean subtitle = false;
        for (int i = title + 1; i < body; i++) {
            Piece piece = pieces.get(i);
            if (piece.isOpen() && !openings.isCreditAlone(piece)) {
                pieces.set(i, below(i, piece, subtitle));
                subtitle |= pieces.get(i).is(BlockRole.SUBTITLE);
            }
        }
    }

    private Piece below(int i, Piece piece, boolean subtitle) {
        if (isTwin(i)) {
            return piece.removedAs(RemovedType.PHOTO);
        }
        if (Shape.words(piece.text()) <= LONGEST_SECTION) {
            return piece.removedAs(RemovedType.CATEGORY);
        }
        if (piece.text().length() >= SUMMARY || Shape.endsWithColon(piece.text())) {
            return piece;
        }
        return subtitle ? piece.removedAs(RemovedType.PHOTO) : piece.as(BlockRole.SUBTITLE);
    }

    /**
     * Whether the same line stands right before or behind it, as captions do that are printed for the eye and for readers;
     * it stands between headline and body.
     */
    private boolean isTwin(int i) {
        String line = pieces.get(i).text();
        return Shape.isSame(line, pieces.get(i - 1).text())
                || Shape.isSame(line, pieces.get(i + 1).text());
    }
}
