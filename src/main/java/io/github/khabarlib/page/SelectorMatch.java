package io.github.khabarlib.page;

import io.github.khabarlib.publisher.PagePart;
import java.util.List;

/**
 * That a selector of a profile finds something on a page. Immutable.
 *
 * @param part what the selector is for
 * @param selector the selector
 * @param texts the visible texts of the elements it finds, in document order; an element may have none
 */
public record SelectorMatch(PagePart part, String selector, List<String> texts) {
    /** Holds a copy of {@code texts}. */
    public SelectorMatch {
        texts = List.copyOf(texts);
    }
}
