package io.github.khabarlib.page;

/** Finds the kicker: a short line above the headline, by its name or by where it stands. */
final class KickerFinder {
    private static final int LONGEST = 130;

    private final PageText page;
    private final Headline headline;
    private final Roles roles;
    private final PlainLines plain;

    KickerFinder(PageText page, Headline headline, Roles roles) {
        this.page = page;
        this.headline = headline;
        this.roles = roles;
        this.plain = new PlainLines(page);
    }

    /** Gives the kicker its role, if there is one. */
    void find() {
        for (int i = headline.first() - 1; i >= Math.max(0, headline.first() - 12); i--) {
            if (isHinted(page.lines().get(i), Hint.KICKER) || hintedSubtitle(i)) {
                roles.give(i, LineRole.of(BlockRole.KICKER));
                return;
            }
        }
        for (int i = headline.end(); i < Math.min(page.lines().size(), headline.end() + 3); i++) {
            if (isHinted(page.lines().get(i), Hint.KICKER)) {
                roles.give(i, LineRole.of(BlockRole.KICKER));
                return;
            }
        }
        if (headline.first() > 0 && unnamedKicker(page.lines().get(headline.first() - 1))) {
            roles.give(headline.first() - 1, LineRole.of(BlockRole.KICKER));
        }
    }

    private boolean hintedSubtitle(int line) {
        return isHinted(page.lines().get(line), Hint.SUBTITLE);
    }

    /** A short line of its own right above the headline, in the same box, that is no menu, date or code. */
    private boolean unnamedKicker(Line line) {
        Box shared = Box.common(line.leaf, headline.box());
        return shared.endLine - shared.firstLine < 80
                && !shared.is("body")
                && line.linkShare() < 0.5
                && line.words >= 3
                && line.letters <= LONGEST
                && line.leaf.region == null
                && plain.test(line)
                && line.block != shared
                && line.block.endLine - line.block.firstLine == 1;
    }

    private boolean isHinted(Line line, Hint hint) {
        if (line.letters == 0
                || line.letters > LONGEST
                || (line.leaf.region != null && !headline.box().contains(line.leaf))) {
            return false;
        }
        for (Box at = line.leaf; at != null && !at.contains(headline.box()); at = at.parent) {
            if (at.hints(hint)) {
                return at.endLine - at.firstLine <= 2;
            }
        }
        return false;
    }
}
