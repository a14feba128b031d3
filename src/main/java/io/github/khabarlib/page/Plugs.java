package io.github.khabarlib.page;

import io.github.khabarlib.data.Resources;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells lines that ask the reader to follow a channel: a platform and a request in one short line.
 *
 * <p>Immutable and thread-safe.
 */
final class Plugs {
    private final FoldedPhrases<Boolean> platforms;
    private final FoldedPhrases<Boolean> requests;

    private Plugs(Map<String, Boolean> platforms, Map<String, Boolean> requests) {
        this.platforms = new FoldedPhrases<>(platforms);
        this.requests = new FoldedPhrases<>(requests);
    }

    /** The table that comes with the library. */
    static Plugs standard() {
        return Holder.STANDARD;
    }

    private static Plugs load() {
        Map<String, Boolean> platforms = new HashMap<>();
        Map<String, Boolean> requests = new HashMap<>();
        for (String line : Resources.lines(Plugs.class, "plugs.tsv")) {
            String[] cells = line.split("\t", -1);
            (cells[0].equals("platform") ? platforms : requests).put(Characters.fold(cells[1]), true);
        }
        return new Plugs(platforms, requests);
    }

    /** Whether the line names a platform and holds a request. */
    boolean matches(String line) {
        return matches(line, 0, line.length());
    }

    /** Whether the line {@code [start, end)} of {@code text} names a platform and holds a request. */
    boolean matches(String text, int start, int end) {
        return requests.isIn(text, start, end) && platforms.isIn(text, start, end);
    }

    private static final class Holder {
        static final Plugs STANDARD = load();
    }
}
