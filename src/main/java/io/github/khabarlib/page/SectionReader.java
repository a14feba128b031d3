package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** Collects the path of sections an article stands in: as picked, as a row of links near the headline, in metadata. */
final class SectionReader {
    private static final int LONGEST_PATH = 6;
    private static final int LONGEST_HOME = 24;
    private static final int LINES_AROUND = 15;
    private static final int LINES_NEAR = 4;
    private static final int LONGEST_PARTED = 60;

    private final Findings findings;
    private final PageText page;
    private final Story story;
    private final Links links;
    private final Candidates candidates;
    private final Labels labels = Labels.standard();

    SectionReader(Findings findings, Candidates candidates) {
        this.findings = findings;
        this.page = findings.page();
        this.story = findings.story();
        this.links = new Links(page);
        this.candidates = candidates;
    }

    /** Adds all candidates. */
    void collect() {
        List<Box> boxes = new ArrayList<>();
        for (Box box : findings.picks().of(PagePart.SECTION)) {
            boxes.addAll(links.inOrSelf(box));
        }
        addFirst(boxes, this::namedPath);
        addFirst(boxes, this::pathFromHome);
        addFirst(boxes, this::filedUnder);
        addFirst(boxes, this::labelledPath);
        addFirst(boxes, this::partedPath);
        addFirst(boxes, this::linkAboveHeadline);
        boxes.removeIf(this::isHomeOrTitle);
        for (Box box : links.distinct(boxes)) {
            candidates.addBox(Metadata.Field.SECTION, box, DateEvidence.TEXT);
        }
        findings.ld()
                .texts("articleSection")
                .forEach(text -> candidates.add(Metadata.Field.SECTION, text, DateEvidence.JSON_LD));
        for (String path : findings.head().all("article:section")) {
            for (String step : path.split("[>،,»/]", -1)) {
                candidates.add(Metadata.Field.SECTION, step, DateEvidence.META);
            }
        }
    }

    private void addFirst(List<Box> boxes, Supplier<List<Box>> source) {
        boxes.removeIf(this::isHomeOrTitle);
        if (boxes.isEmpty()) {
            boxes.addAll(source.get());
        }
    }

    private List<Box> namedPath() {
        List<Box> path = pathLinks(Hint.BREADCRUMB);
        return path.isEmpty() ? pathLinks(Hint.CATEGORY) : path;
    }

    private List<Box> pathLinks(Hint hint) {
        for (Box box : page.boxes()) {
            if (box.hints(hint) && besideHeadline(box) && box.endLine - box.firstLine < 20) {
                List<Box> found = new ArrayList<>(links.inOrSelf(box));
                found.removeIf(this::isHomeOrTitle);
                if (!found.isEmpty() && found.size() <= LONGEST_PATH) {
                    return found.size() == 1 ? withTwins(box, found) : found;
                }
            }
        }
        return List.of();
    }

    /** A step may have a box of its own, with those of the other steps right behind it. */
    private List<Box> withTwins(Box box, List<Box> found) {
        List<Box> steps = new ArrayList<>(found);
        Element next = box.element.nextElementSibling();
        for (int i = box.after; next != null && i < page.boxes().size() && steps.size() < LONGEST_PATH; i++) {
            Box twin = page.boxes().get(i);
            if (twin.element.equals(next) && next.className().equals(box.element.className())) {
                steps.addAll(links.inOrSelf(twin));
                next = next.nextElementSibling();
            } else if (twin.firstLine > box.endLine + LINES_NEAR) {
                break;
            }
        }
        steps.removeIf(this::isHomeOrTitle);
        return steps;
    }

    private boolean besideHeadline(Box box) {
        Headline headline = story.headline();
        return headline != null
                && box.endLine > box.firstLine
                && box.firstLine <= headline.end() + 10
                && (box.hints(Hint.BREADCRUMB) || box.region != Hint.NAVIGATION)
                && box.region != Hint.SIDEBAR
                && box.region != Hint.POPULAR
                && box.region != Hint.RELATED
                && box.region != Hint.FOOTER;
    }

    /** The links beside one that leads home. */
    private List<Box> pathFromHome() {
        for (Box box : page.boxes()) {
            if (box.is("a")
                    && box.end - box.start <= LONGEST_HOME
                    && besideHeadline(box)
                    && HomeNames.isHome(page.folded(box))) {
                List<Box> found = linksAround(box);
                if (found.size() > 1 && found.size() <= LONGEST_PATH) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Box> linksAround(Box link) {
        for (Box at = link.parent; at != null && at.endLine - at.firstLine < 12; at = at.parent) {
            List<Box> found = links.in(at);
            if (found.size() > 1) {
                return found;
            }
        }
        return List.of();
    }

    /** The links of a line such as «section: …» near the headline. */
    private List<Box> labelledPath() {
        Headline headline = story.headline();
        if (headline == null) {
            return List.of();
        }
        int end = Math.min(page.lines().size(), headline.end() + LINES_AROUND);
        for (int i = Math.max(0, headline.first() - LINES_AROUND); i < end; i++) {
            Line line = page.lines().get(i);
            if (line.linkLetters > 0 && labels.start(page.text(), line.start, line.end) == Hint.CATEGORY) {
                return links.in(line.leaf);
            }
        }
        return List.of();
    }

    /** Links that say of themselves that they lead to the category of the article, as content management systems print them. */
    private List<Box> filedUnder() {
        return page.boxes().stream()
                .filter(box -> box.is("a")
                        && box.firstLine >= story.headlineEnd() - LINES_AROUND
                        && box.firstLine < story.bodyEnd() + LINES_AROUND
                        && box.relates("category"))
                .limit(LONGEST_PATH)
                .toList();
    }

    /** Short links near the headline with nothing but strokes or arrows between them. */
    private List<Box> partedPath() {
        for (Box box : page.boxes()) {
            if (nearHeadline(box) && box.end - box.start <= LONGEST_PARTED && box.endLine - box.firstLine == 1) {
                List<Box> found = links.in(box);
                if (found.size() > 1
                        && found.size() <= LONGEST_PATH
                        && isParting(box.element.ownText().strip())) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static boolean isParting(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_PATH * 2
                && text.chars().allMatch(c -> "/>»›\\ ".indexOf(c) >= 0);
    }

    private boolean nearHeadline(Box box) {
        Headline headline = story.headline();
        return headline != null && besideHeadline(box) && box.firstLine >= headline.first() - LINES_NEAR;
    }

    /** A short link alone in the line right above the headline. */
    private List<Box> linkAboveHeadline() {
        Headline headline = story.headline();
        if (headline == null || headline.first() == 0) {
            return List.of();
        }
        Line line = page.lines().get(headline.first() - 1);
        boolean alone = line.letters > 2 && line.letters <= LONGEST_HOME && line.linkShare() > 0.9;
        boolean menu =
                line.leaf.region == Hint.NAVIGATION || line.leaf.region == Hint.BREADCRUMB || line.block.is("li");
        List<Box> found = alone && !menu ? links.in(line.block) : List.of();
        return found.size() == 1 && besideHeadline(found.get(0)) ? found : List.of();
    }

    private boolean isHomeOrTitle(Box box) {
        String folded = page.folded(box);
        return folded.isEmpty()
                || Addresses.leadHome(box.element.attr("href"))
                || HomeNames.isHome(folded)
                || findings.clues().fit(folded) == 3
                || folded.equals(Characters.fold(findings.head().first("og:site_name")));
    }
}
