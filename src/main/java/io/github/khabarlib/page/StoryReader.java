package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds headline, lead and body among the lines of a page and gives each line its role. */
final class StoryReader {
    private static final int LEAD_LETTERS = 50;
    private static final int KICKER_LETTERS = 130;
    private static final int CAPTION_LETTERS = 75;
    private static final int MOST_PICKS = 3;
    private static final int MOST_LINES_BETWEEN = 8;
    private static final double TRUSTED = 0.4;

    private final PageText page;
    private final Picks picks;
    private final TitleClues clues;
    private final Roles roles;
    private final Labels labels = Labels.standard();
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
        Regions.mark(page, headline, kept(picked), picks.of(PagePart.REMOVE));
        List<Box> scored = BodyFinder.find(page, headline).map(List::of).orElse(List.of());
        if (headline == null) {
            headline = PlainHeadline.above(page, scored).orElse(null);
        }
        mismatch = !scored.isEmpty() && !trusted(picked, scored);
        body = mismatch || picked.isEmpty() ? scored : picked;
        assignHead();
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
                return new Headline(box, box.firstLine, box.endLine, clues.fit(Characters.fold(page.of(box))));
            }
        }
        return null;
    }

    private void assignHead() {
        Headline found = headline;
        if (found == null) {
            return;
        }
        roles.give(found.first(), found.end(), BlockRole.TITLE);
        int bodyStart = body.isEmpty() ? found.end() : body.get(0).firstLine;
        givePicked(PagePart.KICKER, BlockRole.KICKER);
        givePicked(PagePart.LEAD, BlockRole.LEAD);
        givePicked(PagePart.SUBTITLE, BlockRole.SUBTITLE);
        if (picks.of(PagePart.KICKER).isEmpty()) {
            findKicker(found);
        }
        findCaptions(found, bodyStart);
        if (!roles.gave(BlockRole.LEAD)) {
            findLead(found, bodyStart);
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
        return headline != null
                && box.region == null
                && Math.abs(box.firstLine - headline.first()) <= MOST_LINES_BETWEEN;
    }

    private void findKicker(Headline found) {
        for (int i = found.first() - 1; i >= Math.max(0, found.first() - 12); i--) {
            if (isHinted(page.lines().get(i), Hint.KICKER, found) || hintedSubtitle(i, found)) {
                roles.give(i, LineRole.of(BlockRole.KICKER));
                return;
            }
        }
        for (int i = found.end(); i < Math.min(page.lines().size(), found.end() + 3); i++) {
            if (isHinted(page.lines().get(i), Hint.KICKER, found)) {
                roles.give(i, LineRole.of(BlockRole.KICKER));
                return;
            }
        }
        if (found.first() > 0 && unnamedKicker(page.lines().get(found.first() - 1), found)) {
            roles.give(found.first() - 1, LineRole.of(BlockRole.KICKER));
        }
    }

    private boolean hintedSubtitle(int line, Headline found) {
        return isHinted(page.lines().get(line), Hint.SUBTITLE, found);
    }

    /** A short line of its own right above the headline, in the same box, that is no menu, date or code. */
    private boolean unnamedKicker(Line line, Headline found) {
        Box shared = Box.common(line.leaf, found.box());
        return shared.endLine - shared.firstLine < 80
                && !shared.is("body")
                && line.linkShare() < 0.5
                && line.words >= 3
                && line.letters <= KICKER_LETTERS
                && line.leaf.region == null
                && isPlain(line)
                && line.block != shared
                && line.block.endLine - line.block.firstLine == 1;
    }

    private boolean isPlain(Line line) {
        String text = page.of(line);
        int digits = Characters.digits(text);
        return digits * 3 < line.letters
                && labels.whole(text).or(() -> labels.start(text)).isEmpty();
    }

    private boolean isHinted(Line line, Hint hint, Headline found) {
        if (line.letters == 0
                || line.letters > KICKER_LETTERS
                || (line.leaf.region != null && !found.box().contains(line.leaf))) {
            return false;
        }
        for (Box at = line.leaf; at != null && !at.contains(found.box()); at = at.parent) {
            if (at.hints(hint)) {
                return at.endLine - at.firstLine <= 2;
            }
        }
        return false;
    }

    private void findLead(Headline found, int bodyStart) {
        int end = Math.min(page.lines().size(), Math.max(bodyStart, found.end()));
        int first = -1;
        for (int i = found.end(); i < end && i < found.end() + 60; i++) {
            Line line = page.lines().get(i);
            if (roles.free(i) && leadCandidate(line, i)) {
                first = i;
                break;
            }
        }
        if (first < 0) {
            first = namedLeadInBody(bodyStart);
        }
        if (first >= 0) {
            giveLead(first, end);
        }
        findSubtitle(found, bodyStart);
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
        return line.letters >= LEAD_LETTERS && isPlain(line) && index > 0;
    }

    /** A short line right under a picture. */
    private boolean isUnnamedCaption(Line line) {
        return line.letters <= CAPTION_LETTERS
                && !named(line, Hint.LEAD)
                && !named(line, Hint.SUBTITLE)
                && isPlain(line)
                && page.images().stream().anyMatch(image -> image.line() == line.index);
    }

    private void findCaptions(Headline found, int bodyStart) {
        for (int i = found.end(); i < bodyStart; i++) {
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
    private int namedLeadInBody(int bodyStart) {
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

    private void giveLead(int first, int end) {
        Line line = page.lines().get(first);
        roles.give(first, LineRole.of(BlockRole.LEAD));
        for (int i = first + 1; i < end && page.lines().get(i).block == line.block; i++) {
            roles.give(i, LineRole.of(BlockRole.LEAD));
        }
    }

    private void findSubtitle(Headline found, int bodyStart) {
        for (int i = found.end(); i < Math.min(bodyStart, found.end() + 8); i++) {
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

    /** The lead, word for word once more as first paragraph, is one paragraph too many. */
    private void dropRepeatedLead() {
        String lead = "";
        for (Line line : page.lines()) {
            if (roles.is(line.index, BlockRole.LEAD)) {
                lead = Characters.fold(page.of(line));
            } else if (!lead.isEmpty() && roles.is(line.index, BlockRole.PARAGRAPH)) {
                if (lead.equals(Characters.fold(page.of(line)))) {
                    roles.change(line.index, LineRole.removed(RemovedType.OTHER));
                }
                return;
            }
        }
    }
}
