package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which credits are the article's own, by where they stand on the page. */
final class CreditPlaces {
    private static final Set<RemovedType> OF_OTHERS =
            EnumSet.of(RemovedType.RELATED, RemovedType.COMMENT, RemovedType.AD);

    private static final Set<RemovedType> FURNITURE =
            EnumSet.of(RemovedType.NAVIGATION, RemovedType.FORM, RemovedType.SHARE, RemovedType.TAG);

    private final List<Removed> removed;

    CreditPlaces(List<Removed> removed) {
        this.removed = removed;
    }

    /** Those in the article itself: not in comments, links to other articles or the page's furniture. */
    List<Credit> inArticle(List<Credit> credits) {
        List<Credit> bare = credits.stream().filter(CreditPlaces::isBareName).toList();
        List<Credit> categories = minus(bare, outside(Set.of(RemovedType.CATEGORY), bare));
        return minus(outside(FURNITURE, onPage(credits)), categories);
    }

    /** Those of the page, its furniture included: there an outlet's bare name may tell whose page it is. */
    List<Credit> onPage(List<Credit> credits) {
        return outside(OF_OTHERS, credits);
    }

    /** A name alone may be that of a section; «خبرگزاری …» is none. */
    private static boolean isBareName(Credit credit) {
        return credit.outlets().size() == 1 && credit.outlets().get(0).name().equals(credit.text());
    }

    private static List<Credit> minus(List<Credit> credits, List<Credit> others) {
        return credits.stream().filter(credit -> !others.contains(credit)).toList();
    }

    private List<Credit> outside(Set<RemovedType> types, List<Credit> credits) {
        return credits.stream().filter(credit -> !isIn(types, credit.span())).toList();
    }

    private boolean isIn(Set<RemovedType> types, Span span) {
        for (Removed piece : removed) {
            boolean around = types.contains(piece.type())
                    && piece.span().filter(all -> all.contains(span)).isPresent();
            if (around) {
                return true;
            }
        }
        return false;
    }
}
