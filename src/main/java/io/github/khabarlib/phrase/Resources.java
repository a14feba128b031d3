package io.github.khabarlib.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads the tables that lie beside the classes. */
public final class Resources {
    private Resources() {}

    /**
     * The rows of a table: columns parted by tabs; blank lines and lines that start with {@code #} are passed over.
     *
     * @throws IllegalStateException if the resource is missing
     */
    public static List<List<String>> rows(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing beside " + anchor.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Converts a row, naming it if that fails.
     *
     * @throws IllegalStateException if {@code conversion} throws
     */
    public static <T> T convert(String resource, List<String> row, Function<List<String>, T> conversion) {
        try {
            return conversion.apply(row);
        } catch (RuntimeException e) {
            throw new IllegalStateException(resource + ": bad row " + row, e);
        }
    }
}
