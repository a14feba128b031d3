package io.github.khabarlib.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a batch, through all its inputs, in one order. What cannot be read is a record, too, so that nothing
 * is lost in silence. One thread reads; the position may be asked for by any.
 */
final class BatchReader implements Closeable {
    private final Iterator<Path> files;
    private final Optional<InputKind> kind;
    private @Nullable RecordSource source;
    private String file = "";
    private long finished;
    private volatile long position;

    private BatchReader(Iterator<Path> files, Optional<InputKind> kind, @Nullable RecordSource source) {
        this.files = files;
        this.kind = kind;
        this.source = source;
    }

    /**
     * The records of files.
     *
     * @param kind what the files hold whatever their names are; absent to go by the names
     */
    static BatchReader of(InputFiles files, Optional<InputKind> kind) {
        return new BatchReader(files.iterator(), kind, null);
    }

    /** The records of standard input. */
    static BatchReader of(RecordSource standardInput) {
        return new BatchReader(Collections.emptyIterator(), Optional.empty(), standardInput);
    }

    /** The next record; null after the last. */
    @Nullable
    BatchItem next() throws IOException {
        BatchItem item = null;
        while (item == null) {
            try {
                if (source == null && !files.hasNext()) {
                    return null;
                }
                item = nextOfSource();
            } catch (UncheckedIOException e) {
                String folder = String.valueOf(e.getMessage());
                item = BatchItem.unreadable(null, "the folder cannot be read", Place.whole(folder));
            } catch (IOException e) {
                if (file.isEmpty()) {
                    throw e;
                }
                leave();
                item = BatchItem.unreadable(null, Failures.message(e), Place.whole(file));
            }
        }
        return item;
    }

    private @Nullable BatchItem nextOfSource() throws IOException {
        RecordSource open = source;
        if (open == null) {
            Path path = files.next();
            file = InputKind.nameOf(path);
            open = kind.or(() -> InputKind.of(path)).orElse(InputKind.PAGE).open(path);
            source = open;
        }
        BatchItem item = open.next();
        position = finished + open.position();
        if (item == null) {
            leave();
        }
        return item;
    }

    /** How many bytes of all inputs have been read. */
    long position() {
        return position;
    }

    private void leave() throws IOException {
        RecordSource open = source;
        source = null;
        if (open != null) {
            finished = position;
            open.close();
        }
    }

    @Override
    public void close() throws IOException {
        leave();
    }
}
