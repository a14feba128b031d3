package io.github.khabarlib.cli;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Records that are JSON, one a line; blank lines are passed over. */
final class JsonLines implements RecordSource {
    private static final int LONGEST_LINE = 64 << 20;

    private final InputStream in;
    private final CountedInput counted;
    private final Lines lines;
    private final @Nullable String file;
    private long number;

    /**
     * @param in the lines
     * @param counted what {@code in} reads from
     * @param file its name; null for standard input
     */
    JsonLines(InputStream in, CountedInput counted, @Nullable String file) {
        this.in = in;
        this.counted = counted;
        this.lines = new Lines(in, LONGEST_LINE);
        this.file = file;
    }

    @Override
    public @Nullable BatchItem next() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            number++;
            Place place = Place.line(file, number);
            if (lines.isTooLong()) {
                return BatchItem.unreadable(null, "is too long", place);
            }
            if (!line.isBlank()) {
                return BatchItem.json(line, place);
            }
        }
        return null;
    }

    @Override
    public long position() {
        return counted.count();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
