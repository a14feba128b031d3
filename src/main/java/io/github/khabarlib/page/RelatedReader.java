package io.github.khabarlib.page;

import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.RemovedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the articles that a page offers beside its own. */
final class RelatedReader {
    private static final int SHORTEST_TITLE = 10;

    private final PageText page;
    private final Story story;
    private final Links links;
    private final String origin;
    private final Labels labels = Labels.standard();
    private final Plugs plugs = Plugs.standard();

    RelatedReader(PageText page, Story story) {
        this.page = page;
        this.story = story;
        this.links = new Links(page);
        this.origin = page.origin();
    }

    /** Articles that the page offers beside this one, as far as they belong to it and not to the site. */
    List<RelatedLink> read() {
        Map<String, RelatedLink> offered = new LinkedHashMap<>();
        for (Box box : page.boxes()) {
            if (offers(box) || isUnlinkedOffer(box)) {
                String title = titleOf(box.is("a") ? box : lastInner(box));
                if (isTitle(title)) {
                    offered.computeIfAbsent(
                            Characters.fold(title),
                            t -> RelatedLink.of(title, WebAddress.of(box.element, "href", origin)));
                }
            }
        }
        return List.copyOf(offered.values());
    }

    /** The first line of a link that is no label, without a label before it. */
    private String titleOf(Box link) {
        for (String line : page.of(link).split("\n", -1)) {
            if (isTitle(line)) {
                int colon = line.indexOf(':');
                boolean labelled = colon > 0 && labels.whole(line, 0, colon) != null;
                return labelled ? line.substring(colon + 1).strip() : line;
            }
        }
        return "";
    }

    private boolean isTitle(String text) {
        return Characters.letters(text) >= SHORTEST_TITLE
                && labels.whole(text, 0, text.length()) == null
                && !plugs.matches(text);
    }

    /** The box that holds the last words of {@code box}. */
    private Box lastInner(Box box) {
        Box last = page.boxes().get(box.after - 1);
        return last.end > last.start ? last : box;
    }

    /** A box inside the story that offers an article without a link to it. */
    private boolean isUnlinkedOffer(Box box) {
        boolean root = box.region == Hint.READ_MORE && !box.parentIn(Hint.READ_MORE);
        return root
                && box.firstLine >= story.headlineEnd()
                && box.endLine - box.firstLine <= 3
                && links.in(box).isEmpty();
    }

    private boolean offers(Box box) {
        if (!box.is("a")
                || box.firstLine < story.headlineEnd()
                || box.firstLine >= page.lines().size()) {
            return false;
        }
        boolean inRegion = box.region == Hint.RELATED || box.region == Hint.READ_MORE;
        return inRegion || story.roles().removed(box.firstLine, RemovedType.READ_MORE);
    }
}
