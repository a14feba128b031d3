package io.github.khabarlib.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description = {
            "Prints a script that lets your shell complete khabar's commands and options.",
            "bash: source <(khabar completion bash), or into a file of ~/.local/share/bash-completion/completions;",
            "zsh: source <(khabar completion zsh) in ~/.zshrc."
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {
    private final Streams streams;

    /** The shells that the script serves. */
    private enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        PrintWriter out = Streams.printer(streams.out());
        if (shell == Shell.ZSH) {
            // Before what the script does itself: it takes for granted that zsh completes already.
            out.println("(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }");
        }
        out.print(AutoComplete.bash("khabar", spec.root().commandLine()));
        out.flush();
    }
}
