package io.github.khabarlib.publisher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the profile files that lie beside the classes of this package. */
final class ProfileResources {
    private ProfileResources() {}

    /** The names that a list file holds, one a line. */
    static List<String> names(String list) {
        return text(list)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    static ProfileFile file(String name) {
        return ProfileFile.parse(text(name), name);
    }

    private static String text(String name) {
        try (InputStream in = ProfileResources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }
}
