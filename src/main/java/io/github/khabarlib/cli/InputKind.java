package io.github.khabarlib.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The kinds of files that hold records, told by the end of the name; {@code .gz} may follow it. */
enum InputKind {
    /** A page. */
    PAGE(".html .htm .xhtml .shtml"),
    /** A text in UTF-8. */
    TEXT(".txt"),
    /** Records as JSON, one a line. */
    JSON_LINES(".jsonl .ndjson"),
    /** What a crawler recorded. */
    WARC(".warc");

    private static final String PACKED = ".gz";

    /** Parted by spaces. */
    private final String endings;

    InputKind(String endings) {
        this.endings = endings;
    }

    private Stream<String> endings() {
        return Stream.of(endings.split(" ", -1));
    }

    /** The kind of a file by its name; absent where the name does not tell. */
    static Optional<InputKind> of(Path file) {
        Path last = file.getFileName();
        String lower = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        String name = isPacked(lower) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
        return Arrays.stream(values())
                .filter(kind -> kind.endings().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The endings of all kinds, for messages. */
    static String allEndings() {
        return Arrays.stream(values()).flatMap(InputKind::endings).collect(Collectors.joining(", "));
    }

    /** Opens the records of {@code file}. */
    RecordSource open(Path file) throws IOException {
        String name = nameOf(file);
        if (this == WARC) {
            return new WarcFile(file, name);
        }
        CountedInput counted = new CountedInput(Files.newInputStream(file));
        InputStream in = isPacked(name.toLowerCase(Locale.ROOT)) ? unpacked(counted) : counted;
        return this == JSON_LINES ? new JsonLines(in, counted, name) : new PageFile(in, counted, name, this == TEXT);
    }

    /** What a file is called in ids and messages, the same on every system. */
    static String nameOf(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isPacked(String lowerName) {
        return lowerName.endsWith(PACKED);
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(new BufferedInputStream(packed));
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }
}
