package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which credits are the article's own, by where they stand on the page. */
final class CreditPlaces {
    private static final Set<RemovedType> OF_OTHERS =
            EnumSet.of(RemovedType.RELATED, RemovedType.COMMENT, RemovedType.AD);

    private static final Set<RemovedType> FURNITURE =
            EnumSet.of(RemovedType.NAVIGATION, RemovedType.FORM, RemovedType.SHARE, RemovedType.TAG);

    private final List<Span> others;
    private final List<Span> furniture;
    private final List<Span> categories;

    CreditPlaces(List<Piece> pieces) {
        others = spans(pieces, OF_OTHERS);
        furniture = spans(pieces, FURNITURE);
        categories = spans(pieces, EnumSet.of(RemovedType.CATEGORY));
    }

    private static List<Span> spans(List<Piece> pieces, Set<RemovedType> types) {
        List<Span> spans = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.removed() != null && types.contains(piece.removed())) {
                spans.add(piece.span());
            }
        }
        return spans;
    }

    /** Those in the article itself: not in comments, links to other articles or the page's furniture. */
    List<Credit> inArticle(List<Credit> credits) {
        List<Credit> bare = credits.stream().filter(CreditPlaces::isBareName).toList();
        List<Credit> ofCategories = minus(bare, outside(categories, bare));
        return minus(outside(furniture, onPage(credits)), ofCategories);
    }

    /** Those of the page, its furniture included: there an outlet's bare name may tell whose page it is. */
    List<Credit> onPage(List<Credit> credits) {
        return outside(others, credits);
    }

    /** A name alone may be that of a section; «خبرگزاری …» is none. */
    private static boolean isBareName(Credit credit) {
        return credit.outlets().size() == 1 && credit.outlets().get(0).name().equals(credit.text());
    }

    private static List<Credit> minus(List<Credit> credits, List<Credit> others) {
        return credits.stream().filter(credit -> !others.contains(credit)).toList();
    }

    private static List<Credit> outside(List<Span> places, List<Credit> credits) {
        return credits.stream()
                .filter(credit -> places.stream().noneMatch(place -> place.contains(credit.span())))
                .toList();
    }
}
