package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.text.PersianNormalizer.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Half-spaces by a table. The table holds the scores too: trainer and reader make features of the same numbers, and were
 * one of them made otherwise, the shipped weights would mean nothing while most lines would still come out well. Each test
 * has a model of its own, which remembers nothing of other tests.
 */
class HalfSpaceTableTest {
    private static final String TABLE = "half-spaces.tsv";
    private static final Path FILE = Path.of("src/test/resources/io/github/khabarlib/text", TABLE);

    private final HalfSpaceModel model = HalfSpaceFile.read();

    /** A line of the table. */
    record Row(String typed, String safe, String full, String scores) {
        static Row of(String line) {
            String[] columns = (line + "\t\t\t").split("\t", -1);
            return new Row(columns[0], columns[1], columns[2].isEmpty() ? columns[1] : columns[2], columns[3]);
        }

        String line() {
            return String.join("\t", typed, safe, full.equals(safe) ? "" : full, scores);
        }
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(HalfSpaceTableTest.class.getResourceAsStream(TABLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRow(String line) {
        return !line.startsWith("# ");
    }

    static Stream<Row> rows() throws IOException {
        List<String> lines = lines();
        if (System.getProperty("seeds.update") != null) {
            lines = lines.stream().map(new HalfSpaceTableTest()::updated).toList();
            Files.write(FILE, lines);
        }
        return lines.stream().filter(HalfSpaceTableTest::isRow).map(Row::of);
    }

    private String updated(String line) {
        String typed = Row.of(line).typed();
        return isRow(line)
                ? new Row(typed, written(typed, Level.SAFE), written(typed, Level.FULL), scores(typed)).line()
                : line;
    }

    private String written(String typed, Level level) {
        return shown(HalfSpacePass.restored(read(typed), HalfSpaces.of(level, model)));
    }

    private static String read(String shown) {
        return shown.startsWith("#") ? shown : shown.replace('_', PersianLetters.ZWNJ);
    }

    private static String shown(String text) {
        return text.replace(PersianLetters.ZWNJ, '_');
    }

    private String scores(String typed) {
        LetterLine line = new LetterLine();
        line.read(TextBuffer.of(read(typed), 0, typed.length()), 0);
        HalfSpaces scoring = HalfSpaces.scoring(model);
        scoring.restore(line);
        List<String> scores = new ArrayList<>();
        for (int i = 1; i < line.length; i++) {
            if (scoring.scores()[i] > HalfSpaces.CLOSED) {
                scores.add(i + ":" + scoring.scores()[i]);
            }
        }
        return String.join(" ", scores);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLineGetsTheHalfSpacesOfItsLevel(Row row) {
        assertEquals(row.safe(), written(row.typed(), Level.SAFE));
        assertEquals(row.full(), written(row.typed(), Level.FULL));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theScoresAreThoseTheWeightsWereMadeFor(Row row) {
        assertEquals(row.scores(), scores(row.typed()));
        assertEquals(row.scores(), scores(row.typed()), "what is remembered is what was worked out");
    }

    /** A letter stands where it stood, a half-space where a space was or between its letters. */
    @ParameterizedTest
    @MethodSource("rows")
    void everyCharacterKnowsWhereItCameFrom(Row row) {
        String typed = read(row.typed());
        TextBuffer out = new TextBuffer(0);
        if (new HalfSpacePass(HalfSpaces.of(Level.FULL, model)).run(TextBuffer.of(typed, 0, typed.length()), out)) {
            int end = 0;
            for (int i = 0; i < out.length; i++) {
                assertEquals(end, out.start(i));
                end = out.end(i);
                String origin = typed.substring(out.start(i), end);
                boolean same = origin.equals(String.valueOf(out.chars[i]));
                assertTrue(same || (out.chars[i] == PersianLetters.ZWNJ && origin.isBlank()), origin);
            }
            assertEquals(typed.length(), end);
        }
    }

    /** Lines share the memory of the model and the work space of the pass; neither may show. */
    @Test
    void linesOfOneTextComeOutAsByThemselves() {
        List<Row> rows = lines().stream()
                .filter(HalfSpaceTableTest::isRow)
                .map(Row::of)
                .filter(row -> !row.typed().startsWith("#"))
                .toList();
        assertFalse(rows.isEmpty());
        String typed = rows.stream().map(Row::typed).collect(Collectors.joining("\n"));
        assertEquals(rows.stream().map(Row::safe).collect(Collectors.joining("\n")), written(typed, Level.SAFE));
        assertEquals(rows.stream().map(Row::full).collect(Collectors.joining("\n")), written(typed, Level.FULL));
    }
}
