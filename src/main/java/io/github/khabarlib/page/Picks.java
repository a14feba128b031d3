package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PagePart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a publisher's profile picked on a page; empty where no profile is known. */
final class Picks {
    private final Map<PagePart, List<Box>> parts = new EnumMap<>(PagePart.class);

    void put(PagePart part, List<Box> boxes) {
        parts.put(part, boxes);
    }

    /** The boxes picked for {@code part}, in document order; empty for none. */
    List<Box> of(PagePart part) {
        return parts.getOrDefault(part, List.of());
    }
}
