package io.github.khabarlib.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "khabar",
        description = "Reads Persian news: pages and texts become articles with credits, statements and dates.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%n",
        footer = "khabar COMMAND --help tells more of each.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:All went well.",
            "1:All was done, but some input could not be read, or a profile does not fit.",
            "2:The arguments are wrong; nothing was done.",
            "3:Broke off: the output cannot be written, or memory is out."
        },
        mixinStandardHelpOptions = true)
final class KhabarCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    KhabarCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
