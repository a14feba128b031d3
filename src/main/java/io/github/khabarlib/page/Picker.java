package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Applies the selectors of profiles to the boxes of a page. */
final class Picker {
    private final Document document;
    private final PageText page;
    private final BoxIndex index;

    Picker(Document document, PageText page) {
        this.document = document;
        this.page = page;
        this.index = new BoxIndex(page);
    }

    /** What {@code profile} picks. */
    Picks pick(CompiledProfile profile) {
        Picks picks = new Picks();
        for (PagePart part : PagePart.values()) {
            picks.put(part, boxes(profile, part));
        }
        return picks;
    }

    /** Whether a marker of {@code profile} stands on the page. */
    boolean isMarked(CompiledProfile profile) {
        for (CompiledSelector marker : profile.markers()) {
            if (!matches(marker).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Box> boxes(CompiledProfile profile, PagePart part) {
        List<Box> all = new ArrayList<>();
        for (CompiledSelector selector : profile.selectors(part)) {
            List<Box> matches = matches(selector);
            if (part == PagePart.REMOVE) {
                all.addAll(matches);
            } else if (anyShowsText(matches)) {
                return matches;
            }
        }
        return all;
    }

    private boolean anyShowsText(List<Box> boxes) {
        for (Box box : boxes) {
            if (page.showsText(box)) {
                return true;
            }
        }
        return false;
    }

    /** The boxes that a selector finds, with text or without. */
    List<Box> matches(CompiledSelector selector) {
        List<Box> guards = index.of(selector.guard());
        List<Box> matches = new ArrayList<>();
        int next = 0;
        int reach = 0;
        for (Box box : guards.isEmpty() ? guards : index.of(selector.key())) {
            while (next < guards.size() && guards.get(next).index < box.index) {
                reach = Math.max(reach, guards.get(next++).after);
            }
            boolean guarded = !selector.nested() || box.index < reach;
            if (guarded && selector.matches(document, box.element)) {
                matches.add(box);
            }
        }
        return matches;
    }
}
