package io.github.khabarlib.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    /** The commands that read one page, where the start is most of the time. */
    private static final Set<String> READ_A_PAGE = Set.of("parse", "view");

    private Main() {}

    /** Runs the command that {@code arguments} name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length > 1 && READ_A_PAGE.contains(arguments[0])) {
            WarmUp.start();
        }
        // System.out would swallow what goes wrong, a full disk among it.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(arguments, Streams.of(System.in, out, System.err, Terminal::width)));
    }

    /**
     * Runs a command.
     *
     * @return one of {@link Codes}
     */
    static int run(String[] arguments, Streams streams) {
        Optional<ParseJob> plain = PlainArguments.read(arguments);
        return plain.isPresent()
                ? run(plain.get(), streams)
                : commandLine(streams).execute(arguments);
    }

    private static int run(ParseJob job, Streams streams) {
        try {
            return job.run(streams);
        } catch (IOException | RuntimeException e) {
            return Failures.report(e, streams.messages());
        }
    }

    /** All commands. */
    static CommandLine commandLine(Streams streams) {
        PrintWriter messages = streams.messages();
        CommandLine profile = new CommandLine(new ProfileCommand()).addSubcommand(new ProfileCheckCommand(streams));
        CommandLine line = new CommandLine(new KhabarCommand())
                .addSubcommand(new ParseCommand(streams))
                .addSubcommand(new BatchCommand(streams))
                .addSubcommand(new ViewCommand(streams))
                .addSubcommand(new NormalizeCommand(streams))
                .addSubcommand(profile)
                .addSubcommand(new CompletionCommand(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(Streams.printer(streams.out()))
                .setErr(messages)
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, messages));
        setVersion(line);
        return line;
    }

    private static void setVersion(CommandLine line) {
        line.getCommandSpec().versionProvider(new Version());
        line.getSubcommands().values().forEach(Main::setVersion);
    }
}
