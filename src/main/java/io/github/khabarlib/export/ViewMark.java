package io.github.khabarlib.export;

import io.github.khabarlib.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the source text that the view sets off.
 *
 * @param span where it stands in the source text
 * @param look the classes that say how it looks, and what it belongs to
 * @param id its name within a column
 * @param target the id of what it leads to; null for nothing
 * @param badge what is printed behind it; null for nothing
 */
record ViewMark(
        Span span,
        String look,
        String id,
        @Nullable String target,
        @Nullable String badge) {}
