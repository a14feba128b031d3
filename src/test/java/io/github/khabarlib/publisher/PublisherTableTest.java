package io.github.khabarlib.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the tables of the page on publishers in step with the profiles; {@code -Dpublishers.update} writes them anew. */
class PublisherTableTest {
    private static final Path PAGE = Path.of("docs/publishers.md");
    private static final String BEGIN = "<!-- profiles -->";

    @Test
    void thePageSaysWhatTheProfilesKnow() throws IOException {
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String written = head + "\n\n" + tables();
        if (System.getProperty("publishers.update") != null) {
            Files.writeString(PAGE, written);
        }
        assertEquals(Files.readString(PAGE), written);
    }

    private static String tables() {
        PublisherProfiles profiles = PublisherProfiles.standard();
        return "## Families\n\n| family | publishers | parts with selectors |\n|---|---|---|\n"
                + profiles.families().stream()
                        .map(family -> "| " + family.name() + " (`" + family.id() + "`) | " + members(profiles, family)
                                + " | " + parts(family) + " |\n")
                        .collect(Collectors.joining())
                + "\n## Publishers\n\n" + countries(profiles)
                + "\n| publisher | hosts | country | language | family | zone | own selectors | feeds | verified |\n"
                + "|---|---|---|---|---|---|---|---|---|\n"
                + profiles.all().stream()
                        .sorted(Comparator.comparing(PublisherProfile::id))
                        .map(profile -> row(profiles, profile))
                        .collect(Collectors.joining());
    }

    private static long members(PublisherProfiles profiles, PublisherProfile family) {
        return profiles.all().stream()
                .filter(profile -> profile.family().filter(family.id()::equals).isPresent())
                .count();
    }

    private static String countries(PublisherProfiles profiles) {
        Map<String, Long> counts = profiles.all().stream()
                .collect(Collectors.groupingBy(
                        profile -> profile.country().orElse("?"), TreeMap::new, Collectors.counting()));
        long verified =
                profiles.all().stream().filter(PublisherProfile::verified).count();
        return profiles.all().size() + " publishers, " + verified + " of them verified; by country: "
                + counts.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", "))
                + ".\n";
    }

    private static String row(PublisherProfiles profiles, PublisherProfile profile) {
        return "| " + profile.name() + " (`" + profile.id() + "`) | " + String.join(", ", profile.hosts()) + " | "
                + profile.country().orElse("") + " | " + profile.language().orElse("") + " | "
                + profile.family().orElse("") + " | "
                + profile.zone().map(Object::toString).orElse("") + " | " + own(profiles, profile) + " | "
                + (profile.feeds().isEmpty() ? "" : profile.feeds().size()) + " | "
                + (profile.verified() ? "yes" : "") + " |\n";
    }

    /** The parts that the publisher's own file has selectors for, beside those of its family. */
    private static String own(PublisherProfiles profiles, PublisherProfile profile) {
        List<PublisherProfile> family = profiles.families().stream()
                .filter(one -> profile.family().filter(one.id()::equals).isPresent())
                .toList();
        return Stream.of(PagePart.values())
                .filter(part -> !profile.selectors(part)
                        .equals(family.isEmpty() ? List.of() : family.get(0).selectors(part)))
                .map(PublisherTableTest::name)
                .collect(Collectors.joining(", "));
    }

    private static String parts(PublisherProfile profile) {
        return Stream.of(PagePart.values())
                .filter(part -> !profile.selectors(part).isEmpty())
                .map(PublisherTableTest::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(PagePart part) {
        return part.name().toLowerCase(java.util.Locale.ROOT);
    }
}
