package io.github.khabarlib.page;

import io.github.khabarlib.ReadingTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the small pages of {@code pages.txt} and {@code bounds.txt} and holds each to the lines and fields that stand below it. The reading is
 * that of a person; {@code -Dreadings.update} writes the table anew, for review in a diff.
 */
class PageTableTest {
    private static final Path TABLES = Path.of("src/test/resources/io/github/khabarlib/page");

    @TestFactory
    List<DynamicTest> pagesAreReadAsTheTableSays() throws IOException {
        return read("pages.txt");
    }

    /** Pages with lines that are just long enough for what is said of them, and others that are not. */
    @TestFactory
    List<DynamicTest> pagesAtTheBoundsAreReadAsTheTableSays() throws IOException {
        return read("bounds.txt");
    }

    private static List<DynamicTest> read(String file) throws IOException {
        ReadingTable table = ReadingTable.of(TABLES.resolve(file));
        PageWriting writing = new PageWriting(table.text());
        return table.tests(writing::read);
    }
}
