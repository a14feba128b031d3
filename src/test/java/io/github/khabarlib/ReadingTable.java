package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file of inputs, each with what is to be read in it: behind «## » why it stands there, then the input's lines, then
 * behind «--» those of the reading. {@code -Dreadings.update} writes the readings anew.
 */
public final class ReadingTable {
    private final Path file;
    private final String text;

    private ReadingTable(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    public static ReadingTable of(Path file) throws IOException {
        return new ReadingTable(file, Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The whole file, with what stands before the first input. */
    public String text() {
        return text;
    }

    /** A test for each input, after the readings are written anew where that is asked for. */
    public List<DynamicTest> tests(UnaryOperator<List<String>> reader) throws IOException {
        List<Case> cases = cases();
        if (System.getProperty("readings.update") != null) {
            String head = text.split("\n## ", 2)[0];
            Files.writeString(
                    file, head + cases.stream().map(one -> one.written(reader)).collect(Collectors.joining()));
        }
        return together(cases.stream().map(one -> one.test(reader)).toList());
    }

    /**
     * The tests as they are; as one where {@code -Dreadings.together} asks for it. Who runs them one by one, as PIT does,
     * makes all of them anew for each.
     */
    public static List<DynamicTest> together(List<DynamicTest> tests) {
        return System.getProperty("readings.together") == null
                ? tests
                : List.of(dynamicTest(tests.size() + " readings", () -> {
                    for (DynamicTest test : tests) {
                        test.getExecutable().execute();
                    }
                }));
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String[] parts = text.split("\n## ", -1);
        for (int i = 1; i < parts.length; i++) {
            List<String> lines = parts[i].strip().lines().toList();
            int rule = lines.indexOf("--");
            cases.add(new Case(lines.get(0), lines.subList(1, rule), lines.subList(rule + 1, lines.size())));
        }
        return cases;
    }

    private record Case(String why, List<String> input, List<String> reading) {
        DynamicTest test(UnaryOperator<List<String>> reader) {
            return dynamicTest(
                    why, () -> assertEquals(String.join("\n", reading), String.join("\n", reader.apply(input)), why));
        }

        String written(UnaryOperator<List<String>> reader) {
            return "\n## " + why + "\n" + String.join("\n", input) + "\n--\n" + String.join("\n", reader.apply(input))
                    + "\n";
        }
    }
}
