package io.github.khabarlib.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What a command reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param messages standard error, for lines of text
 * @param terminal the columns of the terminal that {@code err} is; absent where it is none
 */
record Streams(
        InputStream in, OutputStream out, OutputStream err, PrintWriter messages, Supplier<OptionalInt> terminal) {
    static Streams of(InputStream in, OutputStream out, OutputStream err, Supplier<OptionalInt> terminal) {
        return new Streams(in, out, err, printer(err), terminal);
    }

    /** Writes lines as UTF-8 whatever the locale, each at once. */
    static PrintWriter printer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Standard input, line by line. */
    Lines lines(int longest) {
        return new Lines(in, longest);
    }

    /** Standard output as UTF-8; to be flushed. */
    Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
