package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects the tags of an article: as picked, of the first region of tags, or links that begin with the sign of one. */
final class TagReader {
    private static final int MOST_TAGS = 40;
    private static final int MOST_LINES = 60;

    private final Findings findings;
    private final PageText page;
    private final Story story;
    private final Links links;
    private final Candidates candidates;

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
            boxes.addAll(below(box -> box.hints(Hint.TAGS) && box.region == Hint.FOOTER));
        }
        if (boxes.isEmpty()) {
            boxes.addAll(
                    below(box -> page.text().startsWith("#", page.spanOf(box).start())));
        }
        links.distinct(boxes).stream().limit(MOST_TAGS).forEach(this::addTag);
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

    /** Links from the headline to right below the body that are known for tags by themselves. */
    private List<Box> below(Predicate<Box> isTag) {
        List<Box> found = new ArrayList<>();
        for (Box box : page.boxes()) {
            boolean below = box.firstLine >= story.headlineEnd() && box.firstLine < story.bodyEnd() + 15;
            if (below && box.is("a") && isTag.test(box)) {
                found.add(box);
            }
        }
        return found;
    }
}
