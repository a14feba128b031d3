package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PagePart;
import io.github.khabarlib.publisher.PublisherProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.select.Selector;

/**
 * A publisher's profile with its selectors compiled.
 *
 * <p>Immutable; safe for use by several threads as jsoup's evaluators are.
 */
final class CompiledProfile {
    private final PublisherProfile profile;
    private final Map<PagePart, List<CompiledSelector>> selectors = new EnumMap<>(PagePart.class);
    private final List<CompiledSelector> markers;

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
                compiled.add(CompiledSelector.of(text));
            } catch (Selector.SelectorParseException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        profile.where(field, text) + ": " + field + ": is no selector: " + text + ": " + e.getMessage(),
                        e);
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
}
