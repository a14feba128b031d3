package io.github.khabarlib.assembly;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.page.BlockRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Settles whether the first paragraph is a summary: it is where the body starts anew behind it, with a report formula,
 * with the headline once more, with the summary itself once more, or with the page's chrome between.
 */
final class LeadStage {
    private static final Set<BlockRole> PROSE = EnumSet.of(BlockRole.UNKNOWN, BlockRole.PARAGRAPH);

    /** What pages print between the summary and the text; links and plugs stand anywhere. */
    private static final Set<RemovedType> CHROME =
            EnumSet.of(RemovedType.CATEGORY, RemovedType.SHARE, RemovedType.CODE, RemovedType.DATE, RemovedType.VIEWS);

    /** In words; so few name a section and sum up nothing. */
    private static final int LONGEST_SECTION = 2;

    private final List<Piece> pieces;
    private final Openings openings;

    private LeadStage(List<Piece> pieces, Openings openings) {
        this.pieces = new ArrayList<>(pieces);
        this.openings = openings;
    }

    /** The pieces with the summary settled, if there is one. */
    static List<Piece> settle(List<Piece> pieces, Openings openings) {
        return new LeadStage(pieces, openings).settle();
    }

    private List<Piece> settle() {
        int first = firstProse();
        int second = nextProse(first);
        if (second >= pieces.size()) {
            return pieces;
        }
        boolean twice = isPrintedTwice(first, second);
        if (twice) {
            pieces.set(second, pieces.get(second).as(BlockRole.LEAD));
        }
        if (twice || isLead(first, second)) {
            pieces.set(first, pieces.get(first).as(BlockRole.LEAD));
        }
        return pieces;
    }

    /** Sites that print the summary above the picture and once more below it. */
    private boolean isPrintedTwice(int first, int second) {
        String text = pieces.get(first).text();
        return Shape.isParagraph(text) && Shape.isSame(text, pieces.get(second).text());
    }

    private boolean isLead(int first, int second) {
        return Shape.words(pieces.get(first).text()) > LONGEST_SECTION
                && !openings.startsReport(pieces.get(first))
                && !Shape.endsWithColon(pieces.get(first).text())
                && (openings.startsReport(pieces.get(second))
                        || isParted(first, second)
                        || (openings.startsWithPlace(pieces.get(first))
                                && openings.namesInterview(pieces.get(second))));
    }

    private boolean isParted(int first, int second) {
        return pieces.subList(first + 1, second).stream()
                .anyMatch(piece -> piece.is(BlockRole.TITLE) || isChrome(piece));
    }

    private static boolean isChrome(Piece piece) {
        return piece.removed() != null && piece.isWhole() && CHROME.contains(piece.removed());
    }

    /** Index of the first paragraph that is more than a credit; none where a dateline has opened the body already. */
    private int firstProse() {
        int at = nextProse(-1);
        while (at < pieces.size() && openings.isCreditAlone(pieces.get(at))) {
            if (openings.isDatelineAlone(pieces.get(at))) {
                return pieces.size();
            }
            at = nextProse(at);
        }
        return at;
    }

    private int nextProse(int from) {
        int at = from + 1;
        while (at < pieces.size() && !PROSE.contains(pieces.get(at).role())) {
            at++;
        }
        return at;
    }
}
