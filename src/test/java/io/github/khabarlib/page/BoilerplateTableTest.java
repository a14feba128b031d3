package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.khabarlib.ReadingTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds each line of {@code lines.tsv} to its parts: what they are, parted by ‖ and «-» for what is kept, a tab, the line
 * with its parts parted so. {@code %60a} stands for words of sixty characters ({@link MeasuredText}).
 */
class BoilerplateTableTest {
    @TestFactory
    List<DynamicTest> linesAreCutAsTheTableSays() throws IOException {
        try (InputStream in = BoilerplateTableTest.class.getResourceAsStream("lines.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return ReadingTable.together(table.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(row -> dynamicTest(row, () -> check(new MeasuredText().filled(row))))
                    .toList());
        }
    }

    private static void check(String row) {
        String line = row.substring(row.indexOf('\t') + 1).replace("‖", "");
        List<String> types = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Cut cut : Boilerplate.standard().cuts(line)) {
            keep(line.substring(from, cut.start()), types, parts);
            types.add(cut.type().id());
            parts.add(line.substring(cut.start(), cut.end()));
            from = cut.end();
        }
        keep(line.substring(from), types, parts);
        assertEquals(row, String.join("‖", types) + "\t" + String.join("‖", parts));
        assertEquals(
                types.size() == 1 && !types.contains("-"),
                Boilerplate.standard().isLine(line) && types.size() == 1);
    }

    private static void keep(String text, List<String> types, List<String> parts) {
        if (!text.isEmpty()) {
            types.add("-");
            parts.add(text);
        }
    }
}
