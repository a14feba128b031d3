package io.github.khabarlib.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "khabar",
        description = "Reads Persian news: pages and texts become articles with credits, statements and dates.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class KhabarCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    KhabarCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? One of those below.");
    }
}
