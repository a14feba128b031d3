package io.github.khabarlib.cli;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one input, one after the other, each time in the same order. Not thread-safe. */
interface RecordSource extends Closeable {
    /**
     * The next record; null at the end.
     *
     * @throws IOException if the rest of the input cannot be read
     */
    @Nullable
    BatchItem next() throws IOException;

    /** How many bytes of the input have been read. */
    long position();
}
