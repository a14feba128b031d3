package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PagePart;
import io.github.khabarlib.publisher.PublisherProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.select.Selector;

/**
 * A publisher's profile with its selectors compiled.
 *
 * <p>Immutable; safe for use by several threads as jsoup's evaluators are.
 */
final class CompiledProfile {
    private static final int MOST_NAMES = 5000;

    private final PublisherProfile profile;
    private final Map<PagePart, List<CompiledSelector>> selectors = new EnumMap<>(PagePart.class);
    private final List<CompiledSelector> markers;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, List<String>> keysOfName = new ConcurrentHashMap<>();

    private CompiledProfile(PublisherProfile profile) {
        this.profile = profile;
        for (PagePart part : PagePart.values()) {
            selectors.put(part, compile(profile.selectors(part), "select." + part.key()));
        }
        this.markers = compile(profile.markers(), "markers");
    }

    /**
     * Compiles the selectors of {@code profile}.
     *
     * @throws IllegalArgumentException if one is malformed; the message names file, field and selector
     */
    static CompiledProfile of(PublisherProfile profile) {
        return new CompiledProfile(profile);
    }

    private List<CompiledSelector> compile(List<String> texts, String field) {
        List<CompiledSelector> compiled = new ArrayList<>();
        for (String text : texts) {
            try {
                CompiledSelector selector = CompiledSelector.of(text);
                compiled.add(selector);
                keys.add(selector.key());
                keys.add(selector.guard());
            } catch (Selector.SelectorParseException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        profile.file() + ": " + field + ": is no selector: " + text + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(compiled);
    }

    PublisherProfile profile() {
        return profile;
    }

    List<CompiledSelector> selectors(PagePart part) {
        return selectors.getOrDefault(part, List.of());
    }

    List<CompiledSelector> markers() {
        return markers;
    }

    /** The keys among the words of a class attribute; remembered, as few of a site's names are new. */
    List<String> keysOf(String name) {
        List<String> known = keysOfName.get(name);
        if (known != null) {
            return known;
        }
        List<String> read = Arrays.stream(name.split("\\s", -1))
                .map(word -> '.' + word)
                .filter(keys::contains)
                .distinct()
                .toList();
        if (keysOfName.size() < MOST_NAMES) {
            keysOfName.put(name, read);
        }
        return read;
    }

    /** What to look boxes up by to find those that a selector may match. */
    Set<String> keys() {
        return keys;
    }
}
