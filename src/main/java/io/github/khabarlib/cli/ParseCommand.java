package io.github.khabarlib.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
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
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Option(names = "--source", description = ParserOptions.SOURCE)
    private boolean source;

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
        if (pages.hasUrl() && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--url goes with one FILE; there are " + files.size() + ".");
        }
        return new ParseJob(files, pages, options, format, source).run(streams);
    }
}
