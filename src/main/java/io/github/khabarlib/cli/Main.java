package io.github.khabarlib.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code arguments} name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // System.out would swallow what goes wrong, a full disk among it.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(arguments, System.in, out, System.err));
    }

    /**
     * Runs a command.
     *
     * @param out where results go, as UTF-8 whatever the locale
     * @param err where messages go, as UTF-8 whatever the locale
     * @return 0 if all went well, 1 if some input could not be read, 2 if the arguments are wrong
     */
    static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        PrintWriter messages = writer(err);
        Streams streams = new Streams(in, out, messages);
        CommandLine line = new CommandLine(new KhabarCommand())
                .addSubcommand(new ParseCommand(streams))
                .addSubcommand(new BatchCommand(streams))
                .addSubcommand(new NormalizeCommand(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(out))
                .setErr(messages)
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, messages));
        return line.execute(arguments);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
