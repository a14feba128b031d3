package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the path of sections an article stands in: as picked, as a row of links near the headline, in metadata. */
final class SectionReader {
    private static final int LONGEST_PATH = 6;
    private static final int LONGEST_HOME = 24;
    private static final int LINES_AROUND = 15;

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
        addFirst(boxes, this::labelledPath);
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
                    return found;
                }
            }
        }
        return List.of();
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
                    && HomeNames.isHome(Characters.fold(page.of(box)))) {
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
            if (line.linkLetters > 0
                    && labels.start(page.of(line))
                            .filter(h -> h == Hint.CATEGORY)
                            .isPresent()) {
                return links.in(line.leaf);
            }
        }
        return List.of();
    }

    private boolean isHomeOrTitle(Box box) {
        String folded = Characters.fold(page.of(box));
        return folded.isEmpty()
                || Addresses.leadHome(box.element.attr("href"))
                || HomeNames.isHome(folded)
                || findings.clues().fit(folded) == 3
                || folded.equals(Characters.fold(findings.head().first("og:site_name")));
    }
}
