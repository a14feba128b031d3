package io.github.khabarlib.cli;

import io.github.khabarlib.NewsSource;
import org.jspecify.annotations.Nullable;

/**
 * What a batch reads next: a record, or that there is one which cannot be read. Immutable.
 *
 * @param content the record
 * @param place where it stands
 * @param weight about how many bytes it holds in memory
 */
record BatchItem(Content content, Place place, long weight) {
    /** The forms of records. */
    sealed interface Content {}

    /** A record as JSON, not read yet. */
    record Json(String line) implements Content {}

    /** A page or a text. */
    record Source(String id, NewsSource source) implements Content {}

    /** What cannot be read, and why. */
    record Unreadable(@Nullable String id, String problem) implements Content {}

    static BatchItem json(String line, Place place) {
        return new BatchItem(new Json(line), place, line.length());
    }

    static BatchItem source(String id, NewsSource source, Place place, long weight) {
        return new BatchItem(new Source(id, source), place, weight);
    }

    static BatchItem unreadable(@Nullable String id, String problem, Place place) {
        return new BatchItem(new Unreadable(id, problem), place, 0);
    }
}
