package io.github.khabarlib.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of UTF-8, parted at line feeds and nothing else, one in memory at a time. Bytes that are no UTF-8 become
 * U+FFFD. Not thread-safe.
 */
final class Lines {
    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int filled;
    private boolean ended;
    private boolean tooLong;

    /** @param longest characters kept of a line */
    Lines(InputStream in, int longest) {
        this.reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        this.longest = longest;
    }

    /** The next line without its line feed; null at the end. What follows the last line feed is a line unless empty. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int start = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            append(line, start);
            if (at < filled) {
                at++;
                return line.toString();
            }
        }
        ended = any;
        return any ? line.toString() : null;
    }

    /** Whether the last line was longer than what was kept of it. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Whether the last line ended with the input, not with a line feed. */
    boolean isUnended() {
        return ended;
    }

    private void append(StringBuilder line, int start) {
        int room = longest - line.length();
        tooLong |= at - start > room;
        line.append(buffer, start, Math.min(at - start, room));
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, reader.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
