package io.github.khabarlib.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine.ExitCode;

/** Tells what went wrong in a line that a stranger understands. Stateless. */
final class Failures {
    private Failures() {}

    /** Prints the failure and gives the exit code. */
    static int report(Exception failure, PrintWriter messages) {
        messages.println("khabar: " + message(failure));
        return ExitCode.SOFTWARE;
    }

    static String message(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        String detail = failure.getMessage();
        if (failure instanceof IOException) {
            return "cannot read or write" + (detail == null ? "" : ": " + detail);
        }
        if (failure instanceof IllegalArgumentException && detail != null) {
            return detail;
        }
        return failure.getClass().getSimpleName() + (detail == null ? "" : ": " + detail);
    }
}
