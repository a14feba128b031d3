package io.github.khabarlib.page;

import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.publisher.Outlets;
import java.util.Optional;

/** Reads the name that a page gives to its site. */
final class SiteNames {
    private static final int LONGEST = 80;

    private SiteNames() {}

    /** The outlet of that name, or of a part of it between bars and dashes; an unknown name is an outlet without id. */
    static Optional<Outlet> outlet(String siteName) {
        String name = siteName.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Outlet> known = Outlets.standard().find(name);
        for (String part : name.split("[|–—:؛]| - ", -1)) {
            if (known.isEmpty() && !part.isBlank()) {
                known = Outlets.standard().find(part.strip());
            }
        }
        return known.or(() -> Optional.of(Outlet.of(name, null)));
    }
}
