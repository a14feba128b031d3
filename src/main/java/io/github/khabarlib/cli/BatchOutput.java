package io.github.khabarlib.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the results of a batch go, a line each. A failure reaches its file before any later article reaches the
 * output: so the two files always tell which records are done, wherever the run is cut off.
 */
final class BatchOutput implements Closeable {
    private final Writer articles;
    private final @Nullable Writer failures;
    private long written;
    private long failed;

    /** @param failures where failures go; null for the same place as articles */
    BatchOutput(OutputStream articles, @Nullable OutputStream failures) {
        this.articles = writer(articles);
        this.failures = failures == null ? null : writer(failures);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    void write(RecordParser.Outcome outcome) throws IOException {
        written++;
        if (!outcome.failed()) {
            writeLine(articles, outcome);
            return;
        }
        failed++;
        if (failures == null) {
            writeLine(articles, outcome);
        } else {
            articles.flush();
            writeLine(failures, outcome);
            failures.flush();
        }
    }

    private static void writeLine(Writer out, RecordParser.Outcome outcome) throws IOException {
        out.write(outcome.json());
        out.write('\n');
    }

    void flush() throws IOException {
        articles.flush();
    }

    /** How many records have been written, failures among them. */
    long written() {
        return written;
    }

    long failed() {
        return failed;
    }

    @Override
    public void close() throws IOException {
        try {
            articles.close();
        } finally {
            if (failures != null) {
                failures.close();
            }
        }
    }
}
