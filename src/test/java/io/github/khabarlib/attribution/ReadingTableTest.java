package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the texts of the tables and holds what is found in them to what stands below each. The reading is that of a
 * person; {@code -Dreadings.update} writes the tables anew, for review in a diff.
 */
class ReadingTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/khabarlib/attribution");

    @TestFactory
    List<DynamicTest> creditsAreReadAsTheTableSays() throws IOException {
        return tests("credits.txt");
    }

    @TestFactory
    List<DynamicTest> statementsAreReadAsTheTableSays() throws IOException {
        return tests("statements.txt");
    }

    private static List<DynamicTest> tests(String table) throws IOException {
        Path file = FOLDER.resolve(table);
        List<Case> cases = Case.all(Files.readString(file, StandardCharsets.UTF_8));
        if (System.getProperty("readings.update") != null) {
            String head = Files.readString(file, StandardCharsets.UTF_8).split("\n## ", 2)[0];
            Files.writeString(file, head + cases.stream().map(Case::written).collect(Collectors.joining()));
        }
        return cases.stream().map(Case::test).toList();
    }

    /** One text of a table: why it stands there, its blocks, and the reading. */
    private record Case(String why, List<String> blocks, List<String> reading) {
        static List<Case> all(String table) {
            List<Case> cases = new ArrayList<>();
            String[] parts = table.split("\n## ", -1);
            for (int i = 1; i < parts.length; i++) {
                List<String> lines = parts[i].strip().lines().toList();
                int rule = lines.indexOf("--");
                cases.add(new Case(lines.get(0), lines.subList(1, rule), lines.subList(rule + 1, lines.size())));
            }
            return cases;
        }

        DynamicTest test() {
            return dynamicTest(
                    why, () -> assertEquals(String.join("\n", reading), String.join("\n", Reading.of(blocks)), why));
        }

        String written() {
            return "\n## " + why + "\n" + String.join("\n", blocks) + "\n--\n" + String.join("\n", Reading.of(blocks))
                    + "\n";
        }
    }
}
