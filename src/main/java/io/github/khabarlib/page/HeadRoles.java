package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PagePart;
import java.util.List;

/** Gives the lines around the headline their roles: headline, kicker, subtitle, lead, captions above the body. */
final class HeadRoles {
    private static final int MOST_PICKS = 3;
    private static final int MOST_LINES_BETWEEN = 8;

    private final PageText page;
    private final Picks picks;
    private final Headline headline;
    private final Roles roles;

    HeadRoles(PageText page, Picks picks, Headline headline, Roles roles) {
        this.page = page;
        this.picks = picks;
        this.headline = headline;
        this.roles = roles;
    }

    /** Gives all roles but those of the body, which starts at line {@code bodyStart}. */
    void assign(int bodyStart) {
        roles.give(headline.first(), headline.end(), BlockRole.TITLE);
        givePicked(PagePart.KICKER, BlockRole.KICKER);
        givePicked(PagePart.LEAD, BlockRole.LEAD);
        givePicked(PagePart.SUBTITLE, BlockRole.SUBTITLE);
        if (picks.of(PagePart.KICKER).isEmpty()) {
            new KickerFinder(page, headline, roles).find();
        }
        LeadFinder lead = new LeadFinder(page, headline, roles, bodyStart);
        lead.findCaptions();
        if (!roles.gave(BlockRole.LEAD)) {
            lead.find();
        }
    }

    private void givePicked(PagePart part, BlockRole role) {
        List<Box> boxes = picks.of(part);
        if (boxes.size() > MOST_PICKS) {
            // Of many leads most are those of other articles.
            boxes = boxes.stream().filter(this::isNearHeadline).toList();
        }
        for (Box box : boxes.size() > MOST_PICKS ? List.<Box>of() : boxes) {
            if (box.endLine > box.firstLine && roles.free(box.firstLine)) {
                roles.give(box.firstLine, box.endLine, role);
                return;
            }
        }
    }

    private boolean isNearHeadline(Box box) {
        return box.region == null && Math.abs(box.firstLine - headline.first()) <= MOST_LINES_BETWEEN;
    }
}
