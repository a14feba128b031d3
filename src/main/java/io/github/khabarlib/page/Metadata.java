package io.github.khabarlib.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates for the fields of an article, best first for each field.
 *
 * <p>Immutable and thread-safe.
 */
public final class Metadata {
    private static final Metadata EMPTY = new Metadata(Map.of());

    private final Map<Field, List<MetadataCandidate>> candidates;

    private Metadata(Map<Field, List<MetadataCandidate>> candidates) {
        this.candidates = candidates;
    }

    /** A field that metadata may speak of. */
    public enum Field {
        /** The headline. */
        TITLE,
        /** The line above the headline. */
        KICKER,
        /** The line below the headline. */
        SUBTITLE,
        /** The summary. */
        LEAD,
        /** An author; several candidates are several authors. */
        AUTHOR,
        /** The agency that the page says the report is from. */
        AGENCY,
        /** The date of publication. */
        PUBLISHED,
        /** The date of the last change. */
        MODIFIED,
        /** The publisher's number of the article. */
        NEWS_CODE,
        /** A section; several candidates are the path, outermost first. */
        SECTION,
        /** A tag; several candidates are several tags. */
        TAG
    }

    /** No candidates at all. */
    public static Metadata empty() {
        return EMPTY;
    }

    /** Holds a copy of {@code candidates}. */
    public static Metadata of(Map<Field, List<MetadataCandidate>> candidates) {
        Map<Field, List<MetadataCandidate>> copy = new EnumMap<>(Field.class);
        candidates.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        return new Metadata(copy);
    }

    /** The candidates for a field, best first; empty where there are none. */
    public List<MetadataCandidate> of(Field field) {
        return candidates.getOrDefault(field, List.of());
    }

    @Override
    public String toString() {
        return candidates.toString();
    }
}
