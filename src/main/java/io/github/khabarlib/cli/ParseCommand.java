package io.github.khabarlib.cli;

import io.github.khabarlib.NewsParser;
import io.github.khabarlib.NewsSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files to articles, one after the other. */
@Command(
        name = "parse",
        description = "Reads pages and texts and prints them as articles, in the order of the files.",
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Option(names = "--text", description = "Read the input as text in UTF-8; files that end in .txt are anyway.")
    private boolean text;

    @Option(names = "--url", paramLabel = "URL", description = "The address the page was fetched from.")
    private @Nullable String url;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "One of ${COMPLETION-CANDIDATES}; json if not given.")
    private Format format = Format.JSON;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Pages (.html) or texts (.txt); - for standard input.")
    private List<String> files = List.of();

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (url != null && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--url goes with one FILE; there are " + files.size() + ".");
        }
        NewsParser parser = options.parser();
        int code = Codes.OK;
        try (Writer out = streams.writer()) {
            for (String file : files) {
                code = Math.max(code, parse(parser, file, out));
            }
        }
        return code;
    }

    private int parse(NewsParser parser, String file, Writer out) throws IOException {
        NewsSource source;
        try {
            source = source(file);
        } catch (IOException e) {
            streams.messages().println("khabar: " + file + ": " + Failures.message(e));
            return Codes.FAILURES;
        }
        format.write(parser.parse(source), options.source(), out);
        out.write('\n');
        return Codes.OK;
    }

    private NewsSource source(String file) throws IOException {
        byte[] bytes = read(file);
        boolean isText = text || file.toLowerCase(Locale.ROOT).endsWith(".txt");
        NewsSource source = PageFile.source(bytes, isText);
        return url == null ? source : source.withUrl(url);
    }

    private byte[] read(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return streams.in().readNBytes(PageFile.MOST_BYTES);
        }
        try (InputStream in = Files.newInputStream(path(file))) {
            return in.readNBytes(PageFile.MOST_BYTES);
        }
    }

    private static Path path(String file) throws IOException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new IOException("no file can have this name here; set LC_ALL=C.UTF-8, or give the file as -", e);
        }
    }
}
