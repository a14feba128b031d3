package io.github.khabarlib.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The project's own tables of what is written with half-spaces. */
final class Expressions {
    private Expressions() {}

    /** Every expression of the tables, written out. */
    static List<String> read() {
        List<String> words = new ArrayList<>();
        lines("expressions.txt").forEach(line -> read(line, words));
        lines("compounds.txt").forEach(line -> read(line, words));
        return words;
    }

    private static void read(String line, List<String> into) {
        String[] sides = line.split(" / ");
        if (sides.length == 2) {
            expand(sides[0], sides[1], into);
        } else {
            sides = line.split(":");
            expand(sides[1], derived(sides[0]), into);
        }
    }

    private static List<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(Expressions.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second part with what derives from it, if it is marked so. */
    private static String derived(String part) {
        if (!part.endsWith("*")) {
            return part;
        }
        String bare = part.substring(0, part.length() - 1);
        String glide = bare.endsWith("ا") || bare.endsWith("و") ? "ی" : "";
        String plural = bare.endsWith("ه") ? bare.substring(0, bare.length() - 1) + "گان" : bare + glide + "ان";
        String noun = bare.endsWith("ه")
                ? bare.substring(0, bare.length() - 1) + "گی"
                : bare.endsWith("ی") ? bare + "‌ها" : bare + glide + "ی";
        return bare + " " + noun + (bare.endsWith("ی") ? "" : " " + plural);
    }

    private static void expand(String lefts, String rights, List<String> words) {
        for (String left : lefts.trim().split(" ")) {
            for (String right : rights.trim().split(" ")) {
                words.add(left + PersianLetters.ZWNJ + right);
            }
        }
    }
}
