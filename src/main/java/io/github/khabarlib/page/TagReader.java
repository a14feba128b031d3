package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects the tags of an article: as picked, of the first region of tags, or links that begin with the sign of one. */
final class TagReader {
    private static final int MOST_TAGS = 40;
    private static final int MOST_LINES = 60;
    private static final int LEVELS = 4;
    private static final int LINES_BELOW = 15;

    /** Where the tags of other articles stand, or of the whole site. */
    private static final Set<Hint> ELSEWHERE =
            EnumSet.of(Hint.NAVIGATION, Hint.SIDEBAR, Hint.RELATED, Hint.POPULAR, Hint.COMMENT, Hint.FOOTER);

    private final Findings findings;
    private final PageText page;
    private final Story story;
    private final Links links;
    private final Candidates candidates;
    private final Labels labels = Labels.standard();
    /** Null until asked for. */
    private @Nullable List<Box> linksBelow;

    TagReader(Findings findings, Candidates candidates) {
        this.findings = findings;
        this.page = findings.page();
        this.story = findings.story();
        this.links = new Links(page);
        this.candidates = candidates;
    }

    /** Adds all candidates. */
    void collect() {
        List<Box> boxes = new ArrayList<>();
        for (Box box : findings.picks().of(PagePart.TAGS)) {
            boxes.addAll(links.inOrSelf(box));
        }
        if (boxes.isEmpty()) {
            boxes.addAll(tagLinks());
        }
        if (boxes.isEmpty()) {
            boxes.addAll(below(box -> box.relates("tag") && !box.relates("category")));
        }
        if (boxes.isEmpty()) {
            boxes.addAll(below(box -> box.region == Hint.FOOTER && isInTags(box)));
        }
        if (boxes.isEmpty()) {
            boxes.addAll(labelledLine());
        }
        if (boxes.isEmpty()) {
            boxes.addAll(below(box -> Addresses.leadToTag(box.element.attr("href")) && !isElsewhere(box)));
        }
        if (boxes.isEmpty()) {
            boxes.addAll(
                    below(box -> page.text().startsWith("#", page.spanOf(box).start())));
        }
        links.distinct(boxes).stream().limit(MOST_TAGS).forEach(this::addTag);
    }

    /** Whether a link near the end of an article's own footer stands in a box of tags. */
    private static boolean isInTags(Box link) {
        Box at = link;
        for (int level = 0; at != null && level < LEVELS; level++) {
            if (at.hints(Hint.TAGS)) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    private static boolean isElsewhere(Box box) {
        return box.region != null && ELSEWHERE.contains(box.region);
    }

    private void addTag(Box box) {
        Span span = page.spanOf(box);
        int start = span.start();
        while (start < span.end() && "#＃ ".indexOf(page.text().charAt(start)) >= 0) {
            start++;
        }
        Span tag = new Span(start, span.end());
        if (!tag.isEmpty() && tag.length() <= Links.LONGEST_NAME) {
            candidates.add(Metadata.Field.TAG, tag.of(page.text()), DateEvidence.TEXT, tag);
        }
    }

    /** Links of the first region of tags below the headline. */
    private List<Box> tagLinks() {
        for (Box box : page.boxes()) {
            boolean root = box.region == Hint.TAGS && (box.parent == null || box.parent.region != Hint.TAGS);
            if (root && box.firstLine >= story.headlineEnd() && box.endLine - box.firstLine < MOST_LINES) {
                List<Box> found = links.in(box);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The links of a line that opens with a label of tags. */
    private List<Box> labelledLine() {
        int end = Math.min(page.lines().size(), story.bodyEnd() + LINES_BELOW);
        for (Line line : page.lines().subList(Math.min(story.headlineEnd(), end), end)) {
            if (line.linkLetters > 0 && labels.start(page.text(), line.start, line.end) == Hint.TAGS) {
                return links.in(line.block);
            }
        }
        return List.of();
    }

    /** Links from the headline to right below the body that are known for tags by themselves. */
    private List<Box> below(Predicate<Box> isTag) {
        List<Box> below = linksBelow;
        if (below == null) {
            below = linksBelow();
            linksBelow = below;
        }
        return below.stream().filter(isTag).toList();
    }

    private List<Box> linksBelow() {
        int from = story.headlineEnd();
        int to = story.bodyEnd() + LINES_BELOW;
        List<Box> found = new ArrayList<>();
        for (Box box : page.boxes()) {
            if (box.firstLine >= from && box.firstLine < to && box.is("a")) {
                found.add(box);
            }
        }
        return found;
    }
}
