package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;

/** Finds the lead and the subtitle between headline and body, by their names or by their length. */
final class LeadFinder {
    private static final int LEAD_LETTERS = 50;
    private static final int CAPTION_LETTERS = 75;
    private static final int LEAD_BESIDE = 40;
    private static final int LINES_BEHIND = 3;
    private static final int DATE_DIGITS = 5;

    private final PageText page;
    private final Headline headline;
    private final Roles roles;
    private final int bodyStart;
    private final PlainLines plain;

    LeadFinder(PageText page, Headline headline, Roles roles, int bodyStart) {
        this.page = page;
        this.headline = headline;
        this.roles = roles;
        this.bodyStart = bodyStart;
        this.plain = new PlainLines(page);
    }

    /** Gives lead and subtitle their roles. */
    void find() {
        int end = Math.min(page.lines().size(), Math.max(bodyStart, headline.end()));
        int first = -1;
        for (int i = headline.end(); i < end && i < headline.end() + 60; i++) {
            Line line = page.lines().get(i);
            if (roles.free(i) && leadCandidate(line, i)) {
                first = i;
                break;
            }
        }
        if (first < 0) {
            first = namedLeadInBody();
        }
        if (first < 0) {
            first = besideStory();
        }
        if (first >= 0) {
            giveLead(first, end);
        }
        findSubtitle();
    }

    private boolean leadCandidate(Line line, int index) {
        if (isUnnamedCaption(line)) {
            return false;
        }
        if (line.linkShare() > 0.5 || outside(line)) {
            return false;
        }
        if (named(line, Hint.LEAD) || named(line, Hint.SUBTITLE)) {
            return line.letters >= LEAD_LETTERS || (named(line, Hint.LEAD) && line.letters >= 15);
        }
        return line.letters >= LEAD_LETTERS && plain.test(line) && index > 0;
    }

    /** A short line right under a picture. */
    private boolean isUnnamedCaption(Line line) {
        return line.letters <= CAPTION_LETTERS
                && !named(line, Hint.LEAD)
                && !named(line, Hint.SUBTITLE)
                && plain.test(line)
                && page.followsImage(line.index);
    }

    /** Gives short lines under pictures above the body their role. */
    void findCaptions() {
        for (int i = headline.end(); i < bodyStart; i++) {
            Line line = page.lines().get(i);
            if (roles.free(i)
                    && !outside(line)
                    && line.letters >= 8
                    && line.linkShare() < 0.5
                    && isUnnamedCaption(line)) {
                roles.give(i, LineRole.removed(RemovedType.PHOTO));
            }
        }
    }

    private static boolean outside(Line line) {
        return line.leaf.region != null;
    }

    private static boolean named(Line line, Hint hint) {
        for (Box at = line.leaf; at != null && at.endLine - at.firstLine <= 4; at = at.parent) {
            if (at.hints(hint)) {
                return true;
            }
        }
        return false;
    }

    /** The first line of the body where its own box is named a lead. */
    private int namedLeadInBody() {
        int seen = 0;
        for (int i = bodyStart; i < page.lines().size() && seen < 3; i++) {
            Line line = page.lines().get(i);
            if (!outside(line)) {
                seen++;
                if (line.letters >= 15 && named(line, Hint.LEAD) && roles.free(i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The first paragraph where all the others share a box of their own. */
    private int besideStory() {
        int first = nextProse(Math.max(bodyStart, headline.end()));
        int second = nextProse(first + 1);
        int third = nextProse(second + 1);
        if (third >= page.lines().size()) {
            return -1;
        }
        Box rest = Box.common(page.lines().get(second).block, page.lines().get(third).block);
        Line line = page.lines().get(first);
        boolean apart = !rest.containsLine(first)
                && rest.parent != null
                && rest.parent.contains(line.block)
                && line.block.endLine - line.block.firstLine == 1
                && rest.endLine - rest.firstLine >= 2;
        return apart && roles.free(first) && endsAll(rest) ? first : -1;
    }

    /** Whether little prose follows a box. */
    private boolean endsAll(Box rest) {
        return nextProse(rest.endLine) > rest.endLine + LINES_BEHIND;
    }

    private int nextProse(int from) {
        int at = from;
        while (at < page.lines().size()
                && (outside(page.lines().get(at))
                        || page.lines().get(at).letters < LEAD_BESIDE
                        || page.lines().get(at).linkShare() > 0.3
                        || Characters.digits(page.of(page.lines().get(at))) >= DATE_DIGITS)) {
            at++;
        }
        return at;
    }

    private void giveLead(int first, int end) {
        Line line = page.lines().get(first);
        roles.give(first, LineRole.of(BlockRole.LEAD));
        for (int i = first + 1; i < end && page.lines().get(i).block == line.block; i++) {
            roles.give(i, LineRole.of(BlockRole.LEAD));
        }
    }

    private void findSubtitle() {
        for (int i = headline.end(); i < Math.min(bodyStart, headline.end() + 8); i++) {
            Line line = page.lines().get(i);
            if (roles.free(i)
                    && !outside(line)
                    && line.letters >= 8
                    && line.linkShare() < 0.5
                    && named(line, Hint.SUBTITLE)) {
                roles.give(i, LineRole.of(BlockRole.SUBTITLE));
                return;
            }
        }
    }
}
