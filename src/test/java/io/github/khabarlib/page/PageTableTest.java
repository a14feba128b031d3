package io.github.khabarlib.page;

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
 * Reads the small pages of {@code pages.txt} and holds each to the lines and fields that stand below it. The reading is
 * that of a person; {@code -Dreadings.update} writes the table anew, for review in a diff.
 */
class PageTableTest {
    private static final Path TABLE = Path.of("src/test/resources/io/github/khabarlib/page/pages.txt");

    @TestFactory
    List<DynamicTest> pagesAreReadAsTheTableSays() throws IOException {
        String table = Files.readString(TABLE, StandardCharsets.UTF_8);
        PageWriting writing = new PageWriting(table);
        List<Case> cases = Case.all(table);
        if (System.getProperty("readings.update") != null) {
            String head = table.split("\n## ", 2)[0];
            Files.writeString(
                    TABLE,
                    head + cases.stream().map(one -> one.written(writing)).collect(Collectors.joining()));
        }
        return cases.stream().map(one -> one.test(writing)).toList();
    }

    /** One page of the table: why it stands there, its markup, and the reading. */
    private record Case(String why, List<String> page, List<String> reading) {
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

        DynamicTest test(PageWriting writing) {
            return dynamicTest(
                    why, () -> assertEquals(String.join("\n", reading), String.join("\n", writing.read(page)), why));
        }

        String written(PageWriting writing) {
            return "\n## " + why + "\n" + String.join("\n", page) + "\n--\n" + String.join("\n", writing.read(page))
                    + "\n";
        }
    }
}
