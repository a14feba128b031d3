package io.github.khabarlib.publisher;

import io.github.khabarlib.data.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content management systems that profiles may extend. Immutable and thread-safe. */
final class Families {
    private final Map<String, PublisherProfile> byId;

    private Families(Map<String, PublisherProfile> byId) {
        this.byId = byId;
    }

    static Families standard() {
        return Holder.STANDARD;
    }

    private static Families load() {
        Map<String, PublisherProfile> byId = new LinkedHashMap<>();
        for (String name : Resources.lines(Families.class, "families.txt")) {
            ProfileFile source = ProfileFile.builtIn("families/" + name + ".json");
            byId.put(name, new PublisherProfile(source, null));
        }
        return new Families(byId);
    }

    /** The profile that {@code source} extends; null where it extends none. */
    @Nullable
    PublisherProfile baseOf(ProfileFile source) {
        String name = source.text("extends");
        if (name == null) {
            return null;
        }
        PublisherProfile base = byId.get(name);
        if (base == null) {
            throw source.fault("extends", name + " is none of " + String.join(", ", byId.keySet()));
        }
        return base;
    }

    List<PublisherProfile> all() {
        return List.copyOf(byId.values());
    }

    private static final class Holder {
        static final Families STANDARD = load();
    }
}
