package io.github.khabarlib.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The boxes of a page by the names that selectors ask for. Filled as far as it is asked. */
final class BoxIndex {
    private final PageText page;
    private final Map<String, List<Box>> ids = new HashMap<>();
    /** By the words of a class attribute, of each attribute apart. */
    private final Map<String, List<List<Box>>> classes = new HashMap<>();

    private final Map<String, List<Box>> known = new HashMap<>();

    BoxIndex(PageText page) {
        this.page = page;
        IdentityHashMap<List<String>, List<Box>> byAttribute = new IdentityHashMap<>();
        for (Box box : page.boxes()) {
            if (!box.markup.id().isEmpty()) {
                ids.computeIfAbsent(box.markup.id(), id -> new ArrayList<>()).add(box);
            }
            if (!box.markup.classes().isEmpty()) {
                byAttribute
                        .computeIfAbsent(box.markup.classes(), words -> new ArrayList<>())
                        .add(box);
            }
        }
        byAttribute.forEach((words, boxes) -> words.forEach(
                word -> classes.computeIfAbsent(word, w -> new ArrayList<>(1)).add(boxes)));
    }

    /** The boxes that bear {@code key}, one such as {@link CompiledSelector#key()}, in document order. */
    List<Box> of(String key) {
        return key.equals(CompiledSelector.ANY) ? page.boxes() : known.computeIfAbsent(key, this::find);
    }

    private List<Box> find(String key) {
        return switch (key.charAt(0)) {
            case '#' -> ids.getOrDefault(key.substring(1), List.of());
            case '.' -> withClass(key.substring(1));
            case '[' -> all(box -> box.element.hasAttr(key.substring(1)));
            default -> all(box -> box.is(key));
        };
    }

    private List<Box> withClass(String word) {
        List<List<Box>> found = classes.getOrDefault(word, List.of());
        return found.size() == 1
                ? found.get(0)
                : found.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(box -> box.index))
                        .distinct()
                        .toList();
    }

    private List<Box> all(Predicate<Box> test) {
        return page.boxes().stream().filter(test).toList();
    }
}
