package io.github.khabarlib.publisher;

import io.github.khabarlib.data.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The profiles that come with the library; each is read when a page first asks for it. Safe for use by several threads. */
final class BuiltInProfiles {
    private final List<String> names = new ArrayList<>();
    private final Map<String, List<String>> byHost = new HashMap<>();
    private final Map<String, PublisherProfile> read = new ConcurrentHashMap<>();

    private BuiltInProfiles() {
        for (String line : Resources.lines(BuiltInProfiles.class, "profiles.txt")) {
            String[] cells = line.split("\t", -1);
            names.add(cells[0]);
            for (String host : cells[1].split(" ", -1)) {
                List<String> here = byHost.computeIfAbsent(PublisherProfiles.hostIn(host), h -> new ArrayList<>());
                if (!here.contains(cells[0])) {
                    here.add(cells[0]);
                }
            }
        }
    }

    static BuiltInProfiles standard() {
        return Holder.STANDARD;
    }

    List<PublisherProfile> all() {
        return names.stream().map(this::read).toList();
    }

    /** The profiles of publishers at a host, given without «www». */
    List<PublisherProfile> at(String host) {
        List<String> known = byHost.get(host);
        return known == null ? List.of() : known.stream().map(this::read).toList();
    }

    private PublisherProfile read(String name) {
        return read.computeIfAbsent(name, n -> {
            ProfileFile source = ProfileFile.builtIn("profiles/" + n + ".json");
            return new PublisherProfile(source, Families.standard().baseOf(source));
        });
    }

    private static final class Holder {
        static final BuiltInProfiles STANDARD = new BuiltInProfiles();
    }
}
