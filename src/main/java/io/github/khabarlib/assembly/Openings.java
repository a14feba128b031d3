package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which credits stand where in a piece. */
final class Openings {
    private static final Set<CreditType> STARTING = EnumSet.of(CreditType.REPORT, CreditType.RELAY);

    /** In characters; a formula that stands further inside does not open the paragraph. */
    private static final int OPENING = 40;

    /** In characters; what may stand behind a credit that is a line of its own. */
    private static final int LONGEST_REST = 12;

    /** In characters; how far inside the first sentence the interview may be named. */
    private static final int INTERVIEW = 120;

    private final NavigableMap<Integer, Credit> byStart = new TreeMap<>();

    Openings(List<Credit> credits) {
        credits.forEach(credit -> byStart.put(credit.span().start(), credit));
    }

    /** Whether a report formula opens the piece, perhaps behind a label. */
    boolean startsReport(Piece piece) {
        return has(piece, STARTING, OPENING);
    }

    /** Whether a place opens the piece, and no outlet: the body, if it were that, would name one. */
    boolean startsWithPlace(Piece piece) {
        Credit first = byStart.get(piece.span().start());
        return first != null
                && first.type() == CreditType.DATELINE
                && first.outlets().isEmpty();
    }

    /** Whether the piece soon says whom its speaker talked to. */
    boolean namesInterview(Piece piece) {
        return has(piece, EnumSet.of(CreditType.INTERVIEW), INTERVIEW);
    }

    private boolean has(Piece piece, Set<CreditType> types, int within) {
        int start = piece.span().start();
        int end = Math.min(start + within, piece.span().end());
        return byStart.subMap(start, true, end, false).values().stream()
                .anyMatch(credit -> types.contains(credit.type()));
    }

    /** Whether the piece is a credit and nothing else. */
    boolean isCreditAlone(Piece piece) {
        Map.Entry<Integer, Credit> first = byStart.ceilingEntry(piece.span().start());
        if (first == null || !startsNear(first, piece)) {
            return false;
        }
        int rest = piece.span().end() - first.getValue().span().end();
        return rest <= 3
                || (rest <= LONGEST_REST && rest * 2 < first.getValue().span().length());
    }

    private static boolean startsNear(Map.Entry<Integer, Credit> credit, Piece piece) {
        return credit.getKey() <= piece.span().start() + 3;
    }

    /** Whether the piece is a dateline and nothing else. */
    boolean isDatelineAlone(Piece piece) {
        Map.Entry<Integer, Credit> first = byStart.ceilingEntry(piece.span().start());
        return isCreditAlone(piece) && first != null && first.getValue().type() == CreditType.DATELINE;
    }
}
