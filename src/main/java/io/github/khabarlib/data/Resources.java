package io.github.khabarlib.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the tables that lie beside the classes. One that is missing or broken fails with its name. */
public final class Resources {
    private static final String NAME = "Resources.class";

    /**
     * Where this class lies, and the rooms with all tables beside it; null where a class loader does not tell. It looks
     * through every module of the JDK for each name it is asked for; what lies beside something known is just opened.
     */
    private static final @Nullable URL HERE = Resources.class.getResource(NAME);

    private Resources() {}

    /**
     * The rows of a table: columns parted by tabs; blank lines and lines that start with {@code #} are passed over.
     *
     * @throws IllegalStateException if the resource is missing
     */
    public static List<List<String>> rows(Class<?> anchor, String resource) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(anchor, resource)) {
            rows.add(List.of(line.split("\t", -1)));
        }
        return rows;
    }

    /**
     * The lines of a table, without blank lines and lines that start with {@code #}.
     *
     * @throws IllegalStateException if the resource is missing
     */
    public static List<String> lines(Class<?> anchor, String resource) {
        String text = text(anchor, resource);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(start, end);
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /**
     * All of a resource in UTF-8.
     *
     * @throws IllegalStateException if it is missing
     */
    public static String text(Class<?> anchor, String resource) {
        return new String(bytes(anchor, resource), StandardCharsets.UTF_8);
    }

    /**
     * All of a resource.
     *
     * @throws IllegalStateException if it is missing
     */
    public static byte[] bytes(Class<?> anchor, String resource) {
        try (InputStream in = open(anchor, resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing beside " + anchor.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }

    private static @Nullable InputStream open(Class<?> anchor, String resource) {
        String name = anchor.getPackageName();
        String room = name.substring(name.lastIndexOf('.') + 1);
        try {
            return HERE == null
                    ? anchor.getResourceAsStream(resource)
                    : new URL(HERE, "../" + room + "/" + resource).openStream();
        } catch (IOException e) {
            return anchor.getResourceAsStream(resource);
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
