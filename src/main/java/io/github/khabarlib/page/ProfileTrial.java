package io.github.khabarlib.page;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.publisher.PagePart;
import io.github.khabarlib.publisher.PublisherProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Tries the selectors of one profile on pages. Immutable and thread-safe. */
public final class ProfileTrial {
    private final CompiledProfile profile;
    private final ParseLimits limits;

    private ProfileTrial(CompiledProfile profile, ParseLimits limits) {
        this.profile = profile;
        this.limits = limits;
    }

    /**
     * A trial of {@code profile}.
     *
     * @param limits what to take in of a page at most
     * @throws IllegalArgumentException if a selector is malformed; the message names file, field and selector
     */
    public static ProfileTrial of(PublisherProfile profile, ParseLimits limits) {
        Objects.requireNonNull(profile, "profile");
        return new ProfileTrial(CompiledProfile.of(profile), Objects.requireNonNull(limits, "limits"));
    }

    /** What the selectors find on a page given as bytes; {@code contentType} is null for none. */
    public List<SelectorMatch> on(byte[] html, @Nullable String contentType) {
        return on(new HtmlDecoder().decode(html, contentType, limits));
    }

    /** What the selectors find on a page given as markup. */
    public List<SelectorMatch> on(String html) {
        String input = html.length() > limits.maxInputBytes() ? html.substring(0, limits.maxInputBytes()) : html;
        return on(Jsoup.parse(input));
    }

    /** What the selectors find, in the order of parts and selectors; those that find nothing are left out. */
    public List<SelectorMatch> on(Document document) {
        PageText page = PageScanner.scan(document, limits, new Names()).page();
        Picker picker = new Picker(document, page);
        List<SelectorMatch> matches = new ArrayList<>();
        for (PagePart part : PagePart.values()) {
            for (CompiledSelector selector : profile.selectors(part)) {
                List<Box> boxes = picker.matches(selector);
                if (!boxes.isEmpty()) {
                    List<String> texts = boxes.stream().map(page::of).toList();
                    matches.add(new SelectorMatch(part, selector.text(), texts));
                }
            }
        }
        return matches;
    }
}
