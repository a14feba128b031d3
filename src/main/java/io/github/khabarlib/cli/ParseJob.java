package io.github.khabarlib.cli;

import io.github.khabarlib.NewsParser;
import io.github.khabarlib.NewsSource;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * What {@code khabar parse} was asked to do.
 *
 * @param files in the order in which they are printed
 * @param pages how each is read
 * @param parsing how each is parsed
 * @param format the form that is printed
 * @param source whether the source text is printed with each
 */
record ParseJob(List<String> files, PageOptions pages, ParserOptions parsing, Format format, boolean source) {
    /**
     * Does it.
     *
     * @return one of {@link Codes}
     * @throws IOException if the output cannot be written
     */
    int run(Streams streams) throws IOException {
        NewsParser parser = parsing.parser();
        int code = Codes.OK;
        try (Writer out = streams.writer()) {
            for (String file : files) {
                code = Math.max(code, parse(parser, file, streams, out));
            }
        }
        return code;
    }

    private int parse(NewsParser parser, String file, Streams streams, Writer out) throws IOException {
        NewsSource page;
        try {
            page = pages.source(file, streams.in());
        } catch (IOException e) {
            streams.messages().println("khabar: " + file + ": " + Failures.message(e));
            return Codes.FAILURES;
        }
        format.write(parser.parse(page), source, out);
        out.write('\n');
        return Codes.OK;
    }
}
