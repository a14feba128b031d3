package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import java.util.List;
import java.util.Optional;

/** The credits in which a page names its own publisher. */
final class OwnCredits {
    private OwnCredits() {}

    /** {@code credits} without the mentions of {@code publisher}; those that name nobody else are left out. */
    static List<Credit> leftOut(List<Credit> credits, Optional<Outlet> publisher) {
        return publisher
                .map(own -> credits.stream()
                        .flatMap(credit -> without(credit, own).stream())
                        .toList())
                .orElse(credits);
    }

    private static Optional<Credit> without(Credit credit, Outlet own) {
        List<OutletMention> others =
                credit.outlets().stream().filter(outlet -> !isSame(outlet, own)).toList();
        if (others.size() == credit.outlets().size()) {
            return Optional.of(credit);
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(credit.toBuilder().outlets(others).build());
    }

    private static boolean isSame(OutletMention mention, Outlet own) {
        return (mention.id().isPresent() && mention.id().equals(own.id())) || Shape.isSame(mention.name(), own.name());
    }
}
