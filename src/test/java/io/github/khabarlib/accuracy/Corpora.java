package io.github.khabarlib.accuracy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The development corpora and the scorers that lie beside them. Neither is part of the repository: {@code
 * -Dkhabar.corpora} names the folder of the corpora, its sibling {@code tools} holds the scorers.
 */
final class Corpora {
    private static final String PROPERTY = "khabar.corpora";

    private final Path corpora;

    private Corpora(Path corpora) {
        this.corpora = corpora;
    }

    /** The corpora, or a skipped test that says what is lacking. */
    static Corpora orSkip() {
        String folder = System.getProperty(PROPERTY, "");
        assumeTrue(!folder.isEmpty(), "-D" + PROPERTY + " names no corpora to measure on");
        Corpora found = new Corpora(Path.of(folder).toAbsolutePath());
        assumeTrue(Files.isDirectory(found.corpora), "no folder at " + found.corpora);
        assumeTrue(Files.isDirectory(found.tools()), "no scorers at " + found.tools());
        assumeTrue(found.python("--version") == 0, "no python3 to run the scorers with");
        return found;
    }

    /** A file or folder of the corpora. */
    Path path(String name) {
        return corpora.resolve(name);
    }

    private Path tools() {
        return corpora.resolveSibling("tools");
    }

    /** Runs a scorer, from {@code in} to {@code out}, and fails if the scorer does. */
    void run(Path in, Path out, String tool, Object... arguments) {
        List<String> command =
                new ArrayList<>(List.of("python3", tools().resolve(tool).toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        int exit = start(new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT));
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
    }

    private int python(String argument) {
        return start(new ProcessBuilder("python3", argument)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    private static int start(ProcessBuilder builder) {
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
