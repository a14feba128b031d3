package io.github.khabarlib.attribution;

import io.github.khabarlib.ReadingTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        return ReadingTable.of(FOLDER.resolve(table)).tests(Reading::of);
    }
}
