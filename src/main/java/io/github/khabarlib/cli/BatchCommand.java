package io.github.khabarlib.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Many records to articles, a line each. */
@Command(
        name = "batch",
        description = {
            "Reads many pages, texts or records and writes an article each as JSON, a line per record, in order.",
            "In (JSONL): {\"id\", \"url\"?, \"contentType\"?, \"fetchedAt\"?, \"html\" | \"htmlBase64\" | \"text\"}.",
            "Out: {\"id\", \"article\"}. A failure: {\"id\"?, \"record\", \"file\"?, \"line\" | \"offset\"?, \"error\"}."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Streams streams;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files, folders (with all below) and patterns such as 'crawl/**/*.html': pages (.html), texts"
                    + " (.txt), records as JSON (.jsonl), crawls (.warc), each also with .gz; - for JSON records from"
                    + " standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--jsonl",
            description = "All input is records as JSON, one a line; without INPUT from standard input.")
    private boolean jsonl;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write articles to FILE instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description = "Write what could not be read to FILE instead of among the articles.")
    private @Nullable Path failures;

    @Option(
            names = "--resume",
            description = "Go on with the --output of an earlier run of the same input, wherever it was cut off.")
    private boolean resume;

    @Option(names = "--overwrite", description = "Write --output and --failures anew where they exist.")
    private boolean overwrite;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that parse; as many as the machine has processors if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-progress", description = "Show no progress; without a terminal there is none anyway.")
    private boolean noProgress;

    @Option(names = "--source", description = ParserOptions.SOURCE)
    private boolean source;

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    BatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        checkArguments();
        RecordParser parser = new RecordParser(options.parser(), source);
        try (BatchReader reader = reader()) {
            Resume done = resume ? Resume.of(Objects.requireNonNull(output), failures) : new Resume(0, 0, "");
            done.pass(reader, parser);
            return run(reader, parser, done.done());
        }
    }

    private int run(BatchReader reader, RecordParser parser, long done) throws IOException {
        OutputStream err = failures == null ? null : open(failures);
        try (BatchOutput out = new BatchOutput(output == null ? streams.out() : open(output), err)) {
            try (Progress progress = progress(reader.position())) {
                new BatchRun(reader, parser, threads).run(done, out, progress);
            }
            return summary(out);
        }
    }

    private int summary(BatchOutput out) {
        if (out.failed() == 0) {
            return Codes.OK;
        }
        streams.messages()
                .println("khabar: " + out.failed() + " of " + out.written() + " record(s) could not be read; see "
                        + (failures == null ? "\"error\" in the output" : failures));
        return Codes.FAILURES;
    }

    private void checkArguments() {
        if (inputs.isEmpty() && !jsonl) {
            throw wrong("Which input? Name files or folders, or say --jsonl to read records from standard input.");
        }
        if (threads < 1) {
            throw wrong("--threads must be 1 or more, was " + threads + ".");
        }
        if (resume && output == null) {
            throw wrong("--resume goes with --output FILE: the file tells what is done.");
        }
        if (resume && overwrite) {
            throw wrong("Either --resume or --overwrite.");
        }
        for (Path file : files()) {
            if (!resume && !overwrite && Files.exists(file) && Files.isRegularFile(file)) {
                throw wrong(file + " exists: say --resume to go on with it, or --overwrite.");
            }
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<Path> files() {
        return Stream.of(output, failures).filter(Objects::nonNull).toList();
    }

    private BatchReader reader() {
        if (isStandardInput()) {
            CountedInput counted = new CountedInput(streams.in());
            return BatchReader.of(new JsonLines(counted, counted, null));
        }
        return BatchReader.of(inputFiles(), jsonl ? Optional.of(InputKind.JSON_LINES) : Optional.empty());
    }

    private boolean isStandardInput() {
        return inputs.isEmpty() || inputs.equals(List.of(STANDARD_INPUT));
    }

    private InputFiles inputFiles() {
        Set<Path> without = new HashSet<>();
        files().forEach(file -> without.add(file.toAbsolutePath().normalize()));
        try {
            InputFiles found = new InputFiles(inputs, without);
            if (!found.iterator().hasNext()) {
                throw wrong("No file of " + String.join(" ", inputs) + " tells by its name that it can be read: "
                        + InputKind.allEndings() + ".");
            }
            return found;
        } catch (UncheckedIOException e) {
            throw wrong("The folder " + e.getMessage() + " cannot be read.");
        } catch (IllegalArgumentException e) {
            throw wrong(Objects.toString(e.getMessage()));
        }
    }

    private OutputStream open(Path file) throws IOException {
        try {
            return Files.newOutputStream(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    resume ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new IOException(file + ": " + Failures.message(e), e);
        }
    }

    private Progress progress(long done) {
        OptionalInt width =
                noProgress ? OptionalInt.empty() : streams.terminal().get();
        if (width.isEmpty()) {
            return Progress.NONE;
        }
        return new ProgressLine(streams.err(), width.getAsInt(), isStandardInput() ? -1 : totalBytes(), done);
    }

    /** Bytes of all files; -1 where they cannot all be asked. */
    private long totalBytes() {
        try {
            long total = 0;
            for (Path file : inputFiles()) {
                total += Files.size(file);
            }
            return total;
        } catch (IOException | UncheckedIOException e) {
            return -1;
        }
    }
}
