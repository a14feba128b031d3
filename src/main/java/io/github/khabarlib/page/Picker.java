package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Applies a profile's selectors to the boxes of a page. */
final class Picker {
    private final Document document;
    private final PageText page;
    private final Map<String, List<Box>> byKey = new HashMap<>();

    private Picker(Document document, PageText page, Set<String> keys) {
        this.document = document;
        this.page = page;
        index(keys);
    }

    /** What {@code profile} picks on {@code page}. */
    static Picks pick(Document document, PageText page, CompiledProfile profile) {
        Picker picker = new Picker(document, page, profile.keys());
        Picks picks = new Picks();
        for (PagePart part : PagePart.values()) {
            picks.put(part, picker.boxes(profile, part));
        }
        return picks;
    }

    /** Whether a marker of {@code profile} stands on {@code page}. */
    static boolean marked(Document document, PageText page, CompiledProfile profile) {
        Picker picker = new Picker(document, page, profile.keys());
        return profile.markers().stream()
                .anyMatch(marker -> !picker.matches(marker).isEmpty());
    }

    private List<Box> boxes(CompiledProfile profile, PagePart part) {
        List<Box> all = new ArrayList<>();
        for (CompiledSelector selector : profile.selectors(part)) {
            List<Box> matches = matches(selector);
            if (part == PagePart.REMOVE) {
                all.addAll(matches);
            } else if (matches.stream().anyMatch(box -> !page.of(box).isEmpty())) {
                return matches;
            }
        }
        return all;
    }

    private List<Box> matches(CompiledSelector selector) {
        if (!selector.guard().equals(CompiledSelector.ANY) && !byKey.containsKey(selector.guard())) {
            return List.of();
        }
        List<Box> candidates = selector.key().equals(CompiledSelector.ANY)
                ? page.boxes()
                : byKey.getOrDefault(selector.key(), List.of());
        List<Box> matches = new ArrayList<>();
        for (Box box : candidates) {
            if (selector.matches(document, box.element)) {
                matches.add(box);
            }
        }
        return matches;
    }

    private void index(Set<String> keys) {
        Map<String, List<String>> keysOfName = new HashMap<>();
        List<String> attributes =
                keys.stream().filter(key -> key.startsWith("[")).toList();
        for (Box box : page.boxes()) {
            put(keys, box.element.normalName(), box);
            if (box.element.attributesSize() > 0) {
                putNamed(keys, keysOfName, box);
                for (String key : attributes) {
                    if (box.element.hasAttr(key.substring(1))) {
                        put(keys, key, box);
                    }
                }
            }
        }
    }

    private void putNamed(Set<String> keys, Map<String, List<String>> keysOfName, Box box) {
        String id = box.element.attr("id");
        if (!id.isEmpty()) {
            put(keys, '#' + id, box);
        }
        String name = box.element.attr("class");
        if (!name.isEmpty()) {
            for (String key : keysOfName.computeIfAbsent(name, n -> known(keys, n))) {
                put(keys, key, box);
            }
        }
    }

    private static List<String> known(Set<String> keys, String name) {
        return Arrays.stream(name.split("\\s", -1))
                .map(word -> '.' + word)
                .filter(keys::contains)
                .distinct()
                .toList();
    }

    private void put(Set<String> keys, String key, Box box) {
        if (keys.contains(key)) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(box);
        }
    }
}
