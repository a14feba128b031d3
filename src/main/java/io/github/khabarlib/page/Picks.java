package io.github.khabarlib.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a publisher's profile picked on a page; empty where no profile is known. */
final class Picks {
    private final Map<Part, List<Box>> parts = new EnumMap<>(Part.class);

    /** The parts a profile has selectors for. */
    enum Part {
        TITLE,
        KICKER,
        SUBTITLE,
        LEAD,
        BODY,
        DATE,
        MODIFIED,
        CODE,
        SECTION,
        TAGS,
        AUTHOR,
        AGENCY,
        CAPTION,
        RELATED,
        REMOVE
    }

    void put(Part part, List<Box> boxes) {
        parts.put(part, boxes);
    }

    /** The boxes picked for {@code part}, in document order; empty for none. */
    List<Box> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }
}
