package io.github.khabarlib.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Records from standard input to articles, a line each. */
@Command(
        name = "batch",
        description = {
            "Reads records from standard input and prints an article each, a line per record, in order.",
            "In: {\"id\", \"url\"?, \"contentType\"?, \"fetchedAt\"?, \"html\" | \"htmlBase64\" | \"text\"}.",
            "Out: {\"id\", \"article\"}, or \"error\" and \"line\" where a record cannot be read; then the exit code is 1."
        },
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {
    private static final int LONGEST_LINE = 64 << 20;

    private final Streams streams;

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Option(names = "--jsonl", description = "Records are JSON, one a line: the only form there is so far.")
    private boolean jsonl;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    BatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!jsonl) {
            throw new ParameterException(spec.commandLine(), "Say --jsonl: records are JSON, one a line.");
        }
        RecordParser parser = new RecordParser(options.parser(), options.source());
        Lines lines = streams.lines(LONGEST_LINE);
        int failed = 0;
        try (Writer out = streams.writer()) {
            int number = 1;
            for (String line = lines.next(); line != null; line = lines.next(), number++) {
                if (line.isBlank()) {
                    continue;
                }
                RecordParser.Outcome outcome = lines.isTooLong() ? parser.tooLong(number) : parser.parse(line, number);
                failed += outcome.failed() ? 1 : 0;
                out.write(outcome.json());
                out.write('\n');
                out.flush();
            }
        }
        if (failed > 0) {
            streams.messages()
                    .println("khabar: " + failed + " record(s) could not be read; see \"error\" in the output");
        }
        return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
