package io.github.khabarlib.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The boxes of a page by the names that selectors ask for. Filled as far as it is asked. */
final class BoxIndex {
    private final PageText page;
    private final Map<String, List<Box>> known = new HashMap<>();

    BoxIndex(PageText page) {
        this.page = page;
    }

    /** The boxes that bear {@code key}, one such as {@link CompiledSelector#key()}, in document order. */
    List<Box> of(String key) {
        return key.equals(CompiledSelector.ANY) ? page.boxes() : known.computeIfAbsent(key, this::find);
    }

    private List<Box> find(String key) {
        String name = key.substring(1);
        long bit = ClassWords.bit(name);
        return switch (key.charAt(0)) {
            case '#' -> all(box -> box.markup.id().equals(name));
            case '.' ->
                all(box -> (box.classBits & bit) != 0 && box.markup.classes().contain(name));
            case '[' -> all(box -> box.element.hasAttr(name));
            default -> all(box -> box.is(key));
        };
    }

    private List<Box> all(Predicate<Box> test) {
        List<Box> found = new ArrayList<>();
        for (Box box : page.boxes()) {
            if (test.test(box)) {
                found.add(box);
            }
        }
        return found;
    }
}
