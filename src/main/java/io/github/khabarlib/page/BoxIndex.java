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
    /** The bits of the classes of each box, side by side as most questions end with them. */
    private final long[] classBits;

    BoxIndex(PageText page) {
        this.page = page;
        this.classBits = new long[page.boxes().size()];
        for (Box box : page.boxes()) {
            classBits[box.index] = box.markup.classes().bits();
        }
    }

    /** The boxes that bear {@code key}, one such as {@link CompiledSelector#key()}, in document order. */
    List<Box> of(String key) {
        return key.equals(CompiledSelector.ANY) ? page.boxes() : known.computeIfAbsent(key, this::find);
    }

    private List<Box> find(String key) {
        String name = key.substring(1);
        return switch (key.charAt(0)) {
            case '#' -> all(box -> box.markup.id().equals(name));
            case '.' -> withClass(name);
            case '[' -> all(box -> box.element.hasAttr(name));
            default -> all(box -> box.is(key));
        };
    }

    private List<Box> withClass(String name) {
        long bit = ClassWords.bit(name);
        List<Box> found = new ArrayList<>();
        for (int i = 0; i < classBits.length; i++) {
            if ((classBits[i] & bit) != 0
                    && page.boxes().get(i).markup.classes().contain(name)) {
                found.add(page.boxes().get(i));
            }
        }
        return found;
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
