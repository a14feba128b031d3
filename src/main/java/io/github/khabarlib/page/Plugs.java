package io.github.khabarlib.page;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells lines that ask the reader to follow a channel: a platform and a request in one short line.
 *
 * <p>Immutable and thread-safe.
 */
final class Plugs {
    private final Set<String> platforms;
    private final Set<String> requests;

    private Plugs(Set<String> platforms, Set<String> requests) {
        this.platforms = Set.copyOf(platforms);
        this.requests = Set.copyOf(requests);
    }

    /** The table that comes with the library. */
    static Plugs standard() {
        return Holder.STANDARD;
    }

    private static Plugs load() {
        Set<String> platforms = new HashSet<>();
        Set<String> requests = new HashSet<>();
        for (String line : Resources.lines("plugs.tsv")) {
            String[] cells = line.split("\t", -1);
            (cells[0].equals("platform") ? platforms : requests).add(Characters.fold(cells[1]));
        }
        return new Plugs(platforms, requests);
    }

    /** Whether the line names a platform and holds a request. */
    boolean matches(String line) {
        String folded = Characters.fold(line);
        return holds(requests, folded) && holds(platforms, folded);
    }

    private static boolean holds(Set<String> words, String folded) {
        return words.stream().anyMatch(folded::contains);
    }

    private static final class Holder {
        static final Plugs STANDARD = load();
    }
}
