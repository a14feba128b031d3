package io.github.khabarlib.page;

import io.github.khabarlib.publisher.Outlets;

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
                && line.linkLetters == 0
                && line.words >= 3
                && !namesOutlet(line)
                && !holdsAddress(page.of(line))
                && line.letters <= LONGEST
                && line.leaf.region == null
                && plain.test(line)
                && !isInSiteHead(line, shared)
                && ownsLine(line, shared);
    }

    /** Whether a line belongs to the head of the site: its name and what it says of itself. */
    private static boolean isInSiteHead(Line line, Box shared) {
        for (Box at = line.leaf; at != null && at != shared; at = at.parent) {
            if (at.hints(Hint.HEADER) || at.is("header")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element inside {@code shared} holds the line and nothing but it. */
    private static boolean ownsLine(Line line, Box shared) {
        Box own = line.block == shared ? line.leaf : line.block;
        return own != shared && own.endLine - own.firstLine == 1;
    }

    /** A dot between letters, as in the name of a host. */
    private static boolean holdsAddress(String text) {
        for (int dot = text.indexOf('.', 1); dot > 0 && dot + 1 < text.length(); dot = text.indexOf('.', dot + 1)) {
            if (isLatin(text.charAt(dot - 1)) && isLatin(text.charAt(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    /** The name of an outlet above a headline says whose article it is. */
    private boolean namesOutlet(Line line) {
        return Outlets.standard().find(page.of(line)).isPresent();
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
