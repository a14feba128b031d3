package io.github.khabarlib.page;

import io.github.khabarlib.ReadingTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        ReadingTable table = ReadingTable.of(TABLE);
        PageWriting writing = new PageWriting(table.text());
        return table.tests(writing::read);
    }
}
