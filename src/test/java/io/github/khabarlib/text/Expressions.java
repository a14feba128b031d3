package io.github.khabarlib.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The project's own table of what is written with half-spaces. */
final class Expressions {
    private Expressions() {}

    /** Every expression of the table, written out. */
    static List<String> read() {
        try (InputStream in = Objects.requireNonNull(Expressions.class.getResourceAsStream("expressions.txt"))) {
            List<String> words = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    expand(line, words);
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expand(String line, List<String> words) {
        String[] sides = line.split(" / ");
        for (String left : sides[0].trim().split(" ")) {
            for (String right : sides[1].trim().split(" ")) {
                words.add(left + PersianLetters.ZWNJ + right);
            }
        }
    }
}
