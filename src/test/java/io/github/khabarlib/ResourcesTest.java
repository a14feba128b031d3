package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A data file says who may use it, and whence it comes. */
class ResourcesTest {
    private static final Path ROOT = Path.of("src/main/resources/io/github/khabarlib");

    @Test
    void everyTableSaysWhoMayUseIt() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> silent = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(tsv|txt|csv|properties)"))
                    .filter(file -> !namesLicence(header(file)))
                    .toList();
            assertTrue(silent.isEmpty(), () -> "no licence named in the # lines on top of " + silent);
        }
    }

    private static boolean namesLicence(String header) {
        return header.matches("(?s).*(licence|apache-2\\.0|cc0|cc-by|public domain).*");
    }

    private static String header(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return String.join(
                            "\n", lines.takeWhile(line -> line.startsWith("#")).toList())
                    .toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
