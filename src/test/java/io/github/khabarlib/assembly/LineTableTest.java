package io.github.khabarlib.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.page.BlockRole;
import io.github.khabarlib.page.Draft;
import io.github.khabarlib.page.DraftBlock;
import io.github.khabarlib.page.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the texts of {@code lines.txt} and holds each line to what the table says it is. A line of the table is what the
 * line becomes, a tab, the line; {@code role>} before it is the role that markup gave the line, where it gave one.
 */
class LineTableTest {
    /** Parts the pieces of one line, in the line and in what they become. */
    private static final String PART = "‖";

    @TestFactory
    List<DynamicTest> linesBecomeWhatTheTableSays() throws IOException {
        return List.of(table().split("\n## ")).stream()
                .skip(1)
                .map(String::strip)
                .map(text -> dynamicTest(text.substring(0, text.indexOf('\n')), () -> check(text)))
                .toList();
    }

    private static String table() throws IOException {
        try (InputStream in = LineTableTest.class.getResourceAsStream("lines.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void check(String text) {
        List<Row> rows = text.lines().skip(1).map(Row::of).toList();
        String expected = rows.stream().flatMap(row -> row.pieces().stream()).collect(Collectors.joining("\n"));
        assertEquals(expected, String.join("\n", PlacedParts.of(article(rows))), text);
    }

    private static Article article(List<Row> rows) {
        return ArticleAssembler.standard().assemble(draft(rows));
    }

    private static String source(List<Row> rows) {
        return rows.stream().map(Row::line).collect(Collectors.joining("\n"));
    }

    private static Draft draft(List<Row> rows) {
        List<DraftBlock> blocks = new ArrayList<>();
        int start = 0;
        for (Row row : rows) {
            Span span = new Span(start, start + row.line().length());
            blocks.add(DraftBlock.builder().span(span).role(row.role).group(1).build());
            start = span.end() + 1;
        }
        return Draft.builder()
                .sourceText(source(rows))
                .blocks(blocks)
                .metadata(Metadata.empty())
                .html(rows.stream().anyMatch(row -> row.role != BlockRole.UNKNOWN))
                .article(true)
                .build();
    }

    private record Row(BlockRole role, String becomes, String text) {
        static Row of(String row) {
            int tab = row.indexOf('\t');
            String head = tab < 0 ? "" : row.substring(0, tab);
            int role = head.indexOf('>');
            return new Row(
                    role < 0
                            ? BlockRole.UNKNOWN
                            : BlockRole.valueOf(head.substring(0, role).toUpperCase(Locale.ROOT)),
                    head.substring(role + 1),
                    row.substring(tab + 1));
        }

        String line() {
            return text.replace(PART, "");
        }

        /** What the line becomes, part by part; a part that is printed once more than the article needs it is «-». */
        List<String> pieces() {
            String[] types = becomes.split(PART, -1);
            String[] parts = text.split(PART, -1);
            List<String> pieces = new ArrayList<>();
            for (int i = 0; i < types.length && !becomes.isEmpty(); i++) {
                if (!types[i].equals("-")) {
                    pieces.add(types[i] + "\t" + parts[i].strip());
                }
            }
            return pieces;
        }
    }
}
