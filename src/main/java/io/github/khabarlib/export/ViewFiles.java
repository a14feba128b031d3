package io.github.khabarlib.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what lies beside the classes of the view. */
final class ViewFiles {
    private ViewFiles() {}

    /**
     * The text of a resource.
     *
     * @throws IllegalStateException if it is missing
     */
    static String text(String name) {
        try (InputStream in = ViewFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }
}
