package io.github.khabarlib.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param messages standard error
 */
record Streams(InputStream in, OutputStream out, PrintWriter messages) {
    /** Standard input, line by line. */
    Lines lines(int longest) {
        return new Lines(in, longest);
    }

    /** Standard output as UTF-8; to be flushed. */
    Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
