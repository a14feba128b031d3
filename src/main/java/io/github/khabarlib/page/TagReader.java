package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.List;

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
            boxes.addAll(signedLinks());
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

    /** Links right below the body whose text begins with the sign of a tag. */
    private List<Box> signedLinks() {
        List<Box> found = new ArrayList<>();
        for (Box box : page.boxes()) {
            boolean below = box.firstLine >= story.headlineEnd() && box.firstLine < story.bodyEnd() + 15;
            if (below
                    && box.is("a")
                    && page.text().startsWith("#", page.spanOf(box).start())) {
                found.add(box);
            }
        }
        return found;
    }
}
