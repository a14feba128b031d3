package io.github.khabarlib.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links within a box. */
final class Links {
    /** In characters: what is longer is no name of a section, tag or author. */
    static final int LONGEST_NAME = 80;

    private final PageText page;

    Links(PageText page) {
        this.page = page;
    }

    /** The links in a box that show text, in document order. */
    List<Box> in(Box box) {
        List<Box> links = new ArrayList<>();
        for (int i = box.index; i < box.after; i++) {
            Box inner = page.boxes().get(i);
            if (inner.is("a") && page.showsText(inner)) {
                links.add(inner);
            }
        }
        return links;
    }

    /** The links in a box; the box itself where it has none and is short. */
    List<Box> inOrSelf(Box box) {
        List<Box> links = in(box);
        return links.isEmpty() && box.end - box.start < LONGEST_NAME ? List.of(box) : links;
    }

    /** The first box of each text. */
    Collection<Box> distinct(List<Box> boxes) {
        Map<String, Box> distinct = new LinkedHashMap<>();
        boxes.forEach(box -> distinct.putIfAbsent(page.folded(box), box));
        distinct.remove("");
        return distinct.values();
    }
}
