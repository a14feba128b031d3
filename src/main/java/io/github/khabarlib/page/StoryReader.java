package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds headline, lead and body among the lines of a page and gives each line its role. */
final class StoryReader {
    private static final double TRUSTED = 0.4;

    private final PageText page;
    private final Picks picks;
    private final TitleClues clues;
    private final Roles roles;
    private boolean mismatch;
    private @Nullable Headline headline;
    private List<Box> body = List.of();

    StoryReader(PageText page, Picks picks, TitleClues clues) {
        this.page = page;
        this.picks = picks;
        this.clues = clues;
        this.roles = new Roles(page.lines().size());
    }

    /** Reads the page. */
    Story read() {
        findHeadline();
        List<Box> picked = picks.of(PagePart.BODY);
        Regions.mark(page, headline, kept(picked), picks);
        List<Box> scored = BodyFinder.find(page, headline).map(List::of).orElse(List.of());
        if (headline == null) {
            headline = PlainHeadline.above(page, scored).orElse(null);
        }
        mismatch = !scored.isEmpty() && !trusted(picked, scored);
        body = mismatch || picked.isEmpty() ? scored : picked;
        if (headline != null) {
            int bodyStart = body.isEmpty() ? headline.end() : body.get(0).firstLine;
            new HeadRoles(page, picks, headline, roles).assign(bodyStart);
        }
        new BodyLines(page, roles).assign(body, body == scored && headline != null ? headline.end() : 0);
        dropRepeatedLead();
        boolean known = !picked.isEmpty() && !mismatch;
        boolean titled = headline != null && picks.of(PagePart.TITLE).contains(headline.box());
        return new Story(headline, body, known, known && titled, roles);
    }

    /** Whether the profile had selectors for the body that no longer say where it is. */
    boolean mismatch() {
        return mismatch;
    }

    private void findHeadline() {
        headline = pickedHeadline();
        if (headline == null || headline.fit() < 2) {
            Headline found = HeadlineFinder.find(page, clues).orElse(null);
            headline = headline == null || (found != null && found.fit() > headline.fit()) ? found : headline;
        }
    }

    /** What a profile picks must hold prose, and not much less of it than what scoring finds. */
    private boolean trusted(List<Box> picked, List<Box> scored) {
        double own = prose(picked);
        return own > 0 && own >= prose(scored) * TRUSTED;
    }

    private double prose(List<Box> boxes) {
        double sum = 0;
        for (Box box : boxes) {
            for (int i = box.firstLine; i < box.endLine; i++) {
                sum += BodyFinder.prose(page.lines().get(i));
            }
        }
        return sum;
    }

    private List<Box> kept(List<Box> picked) {
        List<Box> kept = new ArrayList<>(picked);
        if (headline != null) {
            kept.add(headline.box());
        }
        return kept;
    }

    private @Nullable Headline pickedHeadline() {
        for (Box box : picks.of(PagePart.TITLE)) {
            if (box.endLine > box.firstLine && !page.of(box).isEmpty()) {
                return new Headline(box, box.firstLine, box.endLine, clues.fit(page.folded(box)));
            }
        }
        return null;
    }

    /** The lead, word for word once more as first paragraph, is one paragraph too many. */
    private void dropRepeatedLead() {
        Line lead = null;
        for (Line line : page.lines()) {
            if (roles.is(line.index, BlockRole.LEAD)) {
                lead = line;
            } else if (lead != null && roles.is(line.index, BlockRole.PARAGRAPH)) {
                boolean same = lead.letters == line.letters && page.folded(lead).equals(page.folded(line));
                if (same) {
                    roles.change(line.index, LineRole.removed(RemovedType.OTHER));
                }
                return;
            }
        }
    }
}
