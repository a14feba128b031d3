package io.github.khabarlib.page;

import io.github.khabarlib.ReadingTable;
import io.github.khabarlib.article.ParseLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the plain texts of {@code wraps.txt} and holds each to its blocks, one a line, with ¶ where lines were joined
 * and an empty line left out. {@code %80a} are words of that many characters ({@link MeasuredText}).
 */
class WrappedTextTest {
    private static final Path TABLE = Path.of("src/test/resources/io/github/khabarlib/page/wraps.txt");
    private static final TextReader READER = TextReader.of(ParseLimits.standard());

    @TestFactory
    List<DynamicTest> linesAreJoinedAsTheTableSays() throws IOException {
        return ReadingTable.of(TABLE).tests(WrappedTextTest::blocks);
    }

    private static List<String> blocks(List<String> lines) {
        MeasuredText measured = new MeasuredText();
        String text = measured.filled(String.join("\n", lines));
        return READER.read(text).blocks().stream()
                .map(block -> block.span().of(text).replaceAll("\n+ *", "¶"))
                .map(measured::emptied)
                .toList();
    }
}
