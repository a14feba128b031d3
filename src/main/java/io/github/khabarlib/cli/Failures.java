package io.github.khabarlib.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Tells what went wrong in a line that a stranger understands. Stateless. */
final class Failures {
    private Failures() {}

    /** Prints the failure and gives the exit code. */
    static int report(Exception failure, PrintWriter messages) {
        messages.println("khabar: " + message(failure));
        return failure instanceof IllegalArgumentException ? Codes.USAGE : Codes.BROKEN_OFF;
    }

    static String message(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "may not be read or written";
        }
        if (failure instanceof ZipException) {
            return "is damaged, or no gzip file: " + failure.getMessage();
        }
        if (failure.getCause() instanceof OutOfMemoryError) {
            return "memory is out: give more of it (java -Xmx4g -jar …), or fewer --threads";
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
