package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.publisher.PublisherProfiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the profile of a page and compiles it when it is first needed. Safe for use by several threads. */
final class ProfileShelf {
    private final PublisherProfiles profiles;
    private final Names names = new Names();
    private final Map<PublisherProfile, CompiledProfile> compiled = new ConcurrentHashMap<>();

    ProfileShelf(PublisherProfiles profiles) {
        this.profiles = profiles;
    }

    /** What the class names of earlier pages said. */
    Names names() {
        return names;
    }

    /** Compiles the profiles that do not come with the library, so that a fault shows at once. */
    void compileAdded() {
        if (profiles.equals(PublisherProfiles.standard())) {
            return;
        }
        List<PublisherProfile> standard = PublisherProfiles.standard().all();
        profiles.all().stream().filter(profile -> !standard.contains(profile)).forEach(this::compiled);
    }

    private CompiledProfile compiled(PublisherProfile profile) {
        return compiled.computeIfAbsent(profile, CompiledProfile::of);
    }

    /** The profile of the page's publisher, else that of the system it was made with. */
    Optional<CompiledProfile> find(Picker picker, HeadData head, @Nullable String url) {
        Optional<PublisherProfile> known = url == null ? Optional.empty() : profiles.forUrl(url);
        if (known.isEmpty()) {
            known = profiles.forUrl(head.canonical()).or(() -> profiles.forUrl(head.first("og:url")));
        }
        if (known.isPresent()) {
            return known.map(this::compiled);
        }
        for (PublisherProfile family : profiles.families()) {
            if (picker.isMarked(compiled(family))) {
                return Optional.of(compiled(family));
            }
        }
        return Optional.empty();
    }
}
