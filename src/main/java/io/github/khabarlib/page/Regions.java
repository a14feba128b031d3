package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PagePart;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Marks the boxes whose text is no part of an article: menus, comments, lists of other articles. */
final class Regions {
    private static final Hint[] OUT = {
        Hint.COMMENT,
        Hint.NAVIGATION,
        Hint.BREADCRUMB,
        Hint.READ_MORE,
        Hint.POPULAR,
        Hint.RELATED,
        Hint.TAGS,
        Hint.SHARE,
        Hint.AD,
        Hint.FORM,
        Hint.PLAYER,
        Hint.SHORTLINK,
        Hint.VIEWS,
        Hint.TOOLS,
        Hint.AUTHOR_BOX,
        Hint.FOOTER,
        Hint.SIDEBAR,
        Hint.COPYRIGHT,
        Hint.DISCLAIMER,
        Hint.CODE,
        Hint.DATE,
        Hint.CATEGORY,
        Hint.CAPTION,
        Hint.SOURCE,
        Hint.BYLINE
    };
    private static final long OUT_BITS = Arrays.stream(OUT).mapToLong(Hint::bit).reduce(0, (a, b) -> a | b);
    private static final Set<Hint> LINK_HINTS = EnumSet.of(
            Hint.SHARE, Hint.COMMENT, Hint.TOOLS, Hint.TAGS, Hint.READ_MORE, Hint.AD, Hint.BYLINE, Hint.CATEGORY);
    private static final Set<Hint> ROW_HINTS =
            EnumSet.of(Hint.COMMENT, Hint.RELATED, Hint.POPULAR, Hint.AD, Hint.NAVIGATION, Hint.FOOTER);
    private static final int[] NO_SUMS = {};
    private static final double MOST_PROSE = 0.4;
    private static final int STORY_LETTERS = 250;
    private static final int STORY_BEFORE = 100;
    private static final int LONGEST_LABEL = 40;

    private final PageText page;
    /** Kept boxes before each box. */
    private final int[] kept;

    private final int headlineLine;
    private final Labels labels = Labels.standard();
    private final int[] prose;
    private final Teasers teasers;
    /** Lines that label a list of related articles, before each line; null until asked for. */
    private int @Nullable [] labelSums;
    /** Boxes that hold a run of prose, before each box; null until asked for. */
    private int @Nullable [] stories;

    private Regions(PageText page, @Nullable Headline headline, List<Box> kept) {
        this.page = page;
        this.kept = sums(kept, page.boxes().size());
        this.headlineLine = headline == null ? 0 : headline.first();
        this.prose = prose(page.lines());
        this.teasers = new Teasers(page);
    }

    /** Marks the boxes of {@code page}, as a profile says first; nothing that holds one of {@code kept} is marked. */
    static void mark(PageText page, @Nullable Headline headline, List<Box> kept, Picks picks) {
        Regions regions = new Regions(page, headline, kept);
        for (Box box : picks.of(PagePart.REMOVE)) {
            Hint named = named(box);
            box.region = named != null ? named : regions.isOffer(box) ? Hint.READ_MORE : Hint.TOOLS;
        }
        Set<Box> picked = new HashSet<>(regions.pick(picks.of(PagePart.RELATED), Hint.RELATED));
        picked.addAll(regions.pick(picks.of(PagePart.CAPTION), Hint.CAPTION));
        for (Box box : page.boxes()) {
            Hint inherited = box.parent == null ? null : box.parent.region;
            if (inherited != null && !picked.contains(box)) {
                box.region = escapes(box, inherited) ? null : inherited;
            } else if (box.region == null) {
                box.region = regions.of(box);
            }
        }
        regions.markBelowLabels();
    }

    /** Marks the links below a label where no box holds them together. */
    private void markBelowLabels() {
        for (Line line : page.lines()) {
            boolean last = line.index + 1 == line.block.endLine && line.leaf.region == null;
            if (last && line.letters <= LONGEST_LABEL && isLinkBelow(line.block) && isRelatedLabel(line)) {
                markLinksBelow(line.block);
            }
        }
    }

    private boolean isLinkBelow(Box box) {
        return box.after < page.boxes().size()
                && box.parent != null
                && box.parent.equals(page.boxes().get(box.after).parent)
                && isLinks(page.boxes().get(box.after));
    }

    private void markLinksBelow(Box label) {
        Box before = label;
        while (isLinkBelow(before)) {
            Box links = page.boxes().get(before.after);
            page.boxes().subList(links.index, links.after).forEach(box -> box.region = Hint.RELATED);
            before = links;
        }
    }

    private boolean isLinks(Box box) {
        return box.block
                && box.region == null
                && !holdsKept(box)
                && box.endLine > box.firstLine
                && page.lines().subList(box.firstLine, box.endLine).stream().allMatch(line -> line.linkShare() > 0.8);
    }

    /** Marks what a profile picks, but for what holds the story itself. */
    private List<Box> pick(List<Box> boxes, Hint region) {
        List<Box> picked = boxes.stream()
                .filter(box -> box.region == null && !holdsKept(box))
                .toList();
        picked.forEach(box -> box.region = region);
        return picked;
    }

    /** Letters of prose before each line. */
    private static int[] prose(List<Line> lines) {
        int[] sums = new int[lines.size() + 1];
        for (Line line : lines) {
            boolean counts = line.letters >= 60 && line.linkShare() < 0.3;
            sums[line.index + 1] = sums[line.index] + (counts ? line.letters : 0);
        }
        return sums;
    }

    private @Nullable Hint of(Box box) {
        if (box.is("body") || box.is("html") || box.is("main") || holdsKept(box) || isLetterBox(box)) {
            return null;
        }
        Hint named = named(box);
        if (named != null
                && !holdsTheStory(box, named)
                && !isPlainNavigation(box, named)
                && !isTeaserOfThis(box, named)) {
            return named;
        }
        if (box.is("header") && isAboveHeadline(box)) {
            return Hint.NAVIGATION;
        }
        if (isAdSlot(box)) {
            return Hint.AD;
        }
        Hint label = labelled(box);
        return label == null && isTeasers(box) ? Hint.POPULAR : label;
    }

    /** A menu without links is none: some themes call each line of facts a «nav». */
    private boolean isPlainNavigation(Box box, Hint hint) {
        if (hint != Hint.NAVIGATION || box.endLine - box.firstLine > 4) {
            return false;
        }
        int letters = 0;
        int links = 0;
        for (Line line : page.lines().subList(box.firstLine, box.endLine)) {
            letters += line.letters;
            links += line.linkLetters;
        }
        return links * 4 < letters;
    }

    /** A paragraph without links right below the headline teases to this article, whatever its name. */
    private boolean isTeaserOfThis(Box box, Hint hint) {
        Line line = page.lines().get(box.firstLine);
        return hint == Hint.POPULAR
                && box.firstLine > headlineLine
                && box.firstLine <= headlineLine + 6
                && box.endLine - box.firstLine == 1
                && line.letters >= 60
                && line.linkLetters == 0;
    }

    private boolean isRelatedLabel(Line line) {
        return line.letters > 3
                && line.letters <= 40
                && labels.whole(page.text(), line.start, line.end) == Hint.RELATED;
    }

    private boolean isAboveHeadline(Box box) {
        return headlineLine > 0 && box.endLine <= headlineLine && !box.hints(Hint.TITLE) && !box.hints(Hint.BODY);
    }

    /** The text that introduces a recording stands within its player on some sites. */
    private static boolean escapes(Box box, Hint region) {
        return region == Hint.PLAYER && box.hints(Hint.LEAD) && box.end - box.start > 80;
    }

    /** A short box of links, as stands between the paragraphs of a story. */
    private boolean isOffer(Box box) {
        int letters = 0;
        int links = 0;
        for (Line line : page.lines().subList(box.firstLine, box.endLine)) {
            letters += line.letters;
            links += line.linkLetters;
        }
        return links * 2 > letters;
    }

    /** Headlines of other articles, without a list among them that a label says more of. */
    private boolean isTeasers(Box box) {
        return teasers.is(box) && labels(box) == 0 && !holdsStory(box);
    }

    /** Whether a box within it is named for what holds a story, and holds one: a run of prose with few links. */
    private boolean holdsStory(Box box) {
        int[] sums = stories;
        if (sums == null) {
            List<Box> named = page.boxes().stream().filter(this::isStory).toList();
            sums = sums(named, page.boxes().size());
            stories = sums;
        }
        return holdsAny(sums, box);
    }

    private boolean isStory(Box box) {
        if (!box.hints(Hint.BODY) || prose[box.endLine] - prose[box.firstLine] < STORY_LETTERS) {
            return false;
        }
        int letters = 0;
        int links = 0;
        for (Line line : page.lines().subList(box.firstLine, box.endLine)) {
            letters += line.letters;
            links += line.linkLetters;
        }
        return links * 10 < letters && !teasers.isCards(box);
    }

    /** A line beside a place for advertisements, with nothing else in the box of both. */
    private static boolean isAdSlot(Box box) {
        if (!box.block || box.endLine - box.firstLine > 2 || box.is("p") || box.hints(Hint.BODY)) {
            return false;
        }
        Element first = box.element.firstElementChild();
        return first != null && first.nameIs("ins") && !first.hasText();
    }

    private int labels(Box box) {
        int[] sums = labelSums;
        if (sums == null) {
            sums = labelSums();
            labelSums = sums;
        }
        return sums[box.endLine] - sums[box.firstLine];
    }

    private int[] labelSums() {
        int[] sums = new int[page.lines().size() + 1];
        for (Line line : page.lines()) {
            sums[line.index + 1] = sums[line.index] + (isRelatedLabel(line) ? 1 : 0);
        }
        return sums;
    }

    /** How many of {@code boxes} stand before each box; nothing for none, as on most pages. */
    private static int[] sums(List<Box> boxes, int size) {
        if (boxes.isEmpty()) {
            return NO_SUMS;
        }
        int[] sums = new int[size + 1];
        for (Box box : boxes) {
            sums[box.index + 1]++;
        }
        for (int i = 0; i < size; i++) {
            sums[i + 1] += sums[i];
        }
        return sums;
    }

    private static boolean holdsAny(int[] sums, Box box) {
        return sums.length > 0 && sums[box.after] > sums[box.index];
    }

    private boolean holdsKept(Box box) {
        return holdsAny(kept, box);
    }

    /** A box without lines of its own says nothing. */
    private static boolean isLetterBox(Box box) {
        return box.endLine <= box.firstLine;
    }

    private static @Nullable Hint named(Box box) {
        if ((box.markup.hints() & OUT_BITS) == 0) {
            return null;
        }
        for (Hint hint : OUT) {
            if (box.hints(hint)) {
                return allowed(box, hint) ? hint : null;
            }
        }
        return null;
    }

    /** A name that also says it holds the story, or a single word in a paragraph, takes nothing out. */
    private static boolean allowed(Box box, Hint hint) {
        if ((hint == Hint.SHARE && isEmbed(box)) || (box.is("tr") && !ROW_HINTS.contains(hint))) {
            return false;
        }
        if (box.is("a") && !LINK_HINTS.contains(hint)) {
            return false;
        }
        if (box.hints(Hint.BODY) && hint != Hint.COMMENT && hint != Hint.RELATED && hint != Hint.READ_MORE) {
            return false;
        }
        return box.block || box.parent == null || !isInline(box);
    }

    /** A post from elsewhere, shown as part of the story. */
    private static boolean isEmbed(Box box) {
        return box.is("blockquote") || box.element.className().contains("embed");
    }

    private static boolean isInline(Box box) {
        return box.parent != null
                && box.endLine - box.firstLine <= 1
                && box.parent.endLine - box.parent.firstLine <= 1
                && box.end - box.start < (box.parent.end - box.parent.start) * 0.8;
    }

    private boolean holdsTheStory(Box box, Hint hint) {
        if (hint == Hint.COMMENT || box.is("footer")) {
            return false;
        }
        int all = prose[prose.length - 1];
        int own = prose[box.endLine] - prose[box.firstLine];
        return all > 0 && own > all * MOST_PROSE && own > 300;
    }

    /** A box that opens with a label such as «related» and goes on. */
    private @Nullable Hint labelled(Box box) {
        if (!box.block || box.endLine - box.firstLine < 2) {
            return null;
        }
        Line first = page.lines().get(box.firstLine);
        if (first.start < box.start) {
            return null;
        }
        Hint hint = labels.whole(page.text(), first.start, first.end);
        boolean fits = opensList(hint) && (hint == Hint.COMMENT && followsStory(box) || isSmall(box));
        return fits && !labelsLess(box) ? hint : null;
    }

    /** A label takes out no more than a list, and not the greater part of what there is to read. */
    private boolean isSmall(Box box) {
        return box.endLine - box.firstLine <= 200
                && prose[box.endLine] - prose[box.firstLine] <= prose[prose.length - 1] * MOST_PROSE;
    }

    /** Whether prose stands between the headline and a box: what readers say may be longer than the story. */
    private boolean followsStory(Box box) {
        return box.firstLine > headlineLine && prose[box.firstLine] - prose[headlineLine] >= STORY_BEFORE;
    }

    /** Whether a smaller box opens with the same line and goes on too: the label is that one's. */
    private boolean labelsLess(Box box) {
        for (int i = box.index + 1; i < box.after; i++) {
            Box inner = page.boxes().get(i);
            if (inner.firstLine != box.firstLine) {
                return false;
            }
            if (inner.block && inner.endLine < box.endLine && inner.endLine - inner.firstLine >= 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensList(@Nullable Hint hint) {
        return hint == Hint.RELATED
                || hint == Hint.POPULAR
                || hint == Hint.COMMENT
                || hint == Hint.TAGS
                || hint == Hint.SHARE
                || hint == Hint.READ_MORE;
    }
}
