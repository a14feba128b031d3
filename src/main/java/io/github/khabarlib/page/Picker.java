package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Applies a profile's selectors to the boxes of a page. */
final class Picker {
    private final Document document;
    private final PageText page;
    private final CompiledProfile profile;
    private final Map<String, List<Box>> byKey = new HashMap<>();

    private Picker(Document document, PageText page, CompiledProfile profile) {
        this.document = document;
        this.page = page;
        this.profile = profile;
        index();
    }

    /** What {@code profile} picks on {@code page}. */
    static Picks pick(Document document, PageText page, CompiledProfile profile) {
        Picker picker = new Picker(document, page, profile);
        Picks picks = new Picks();
        for (PagePart part : PagePart.values()) {
            picks.put(part, picker.boxes(profile, part));
        }
        return picks;
    }

    /** Whether a marker of {@code profile} stands on {@code page}. */
    static boolean marked(Document document, PageText page, CompiledProfile profile) {
        Picker picker = new Picker(document, page, profile);
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

    private void index() {
        Set<String> keys = profile.keys();
        List<String> attributes =
                keys.stream().filter(key -> key.startsWith("[")).toList();
        for (Box box : page.boxes()) {
            put(box.element.normalName(), box);
            if (box.element.attributesSize() > 0) {
                putNamed(box);
                for (String key : attributes) {
                    if (box.element.hasAttr(key.substring(1))) {
                        put(key, box);
                    }
                }
            }
        }
    }

    private void putNamed(Box box) {
        String id = box.element.attr("id");
        if (!id.isEmpty()) {
            put('#' + id, box);
        }
        String name = box.element.attr("class");
        if (!name.isEmpty()) {
            for (String key : profile.keysOf(name)) {
                put(key, box);
            }
        }
    }

    private void put(String key, Box box) {
        if (profile.keys().contains(key)) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(box);
        }
    }
}
