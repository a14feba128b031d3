package io.github.khabarlib.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Asks whether messages go to a terminal. Java cannot tell; a shell can. Stateless. */
final class Terminal {
    private static final int USUAL_WIDTH = 80;
    private static final String QUESTION = "test -t 2 && { stty size <&2 2>/dev/null || echo; }";

    private Terminal() {}

    /** The columns of the terminal that standard error goes to; absent where it goes elsewhere. */
    static OptionalInt width() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return OptionalInt.empty();
        }
        try {
            Process shell = new ProcessBuilder("sh", "-c", QUESTION)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            shell.getOutputStream().close();
            String size = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return shell.waitFor(1, TimeUnit.SECONDS) && shell.exitValue() == 0
                    ? OptionalInt.of(columns(size))
                    : OptionalInt.empty();
        } catch (IOException e) {
            // Without a shell, as on Windows, nothing is shown.
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** The second of two numbers; the usual width where there are none. */
    static int columns(String size) {
        int space = size.indexOf(' ');
        String columns = space < 0 ? "" : size.substring(space + 1);
        boolean number =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        int width = number ? Integer.parseInt(columns) : 0;
        return width > 0 ? width : USUAL_WIDTH;
    }
}
