package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.text.PersianNormalizer.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything of script that is no half-space to be restored, by a table. */
class ScriptTest {
    /** A line of the table. */
    record Row(String group, String typed, String written) {
        static Row of(String line) {
            String[] columns = line.split("\t");
            return new Row(columns[0], readable(columns[1]), readable(columns[columns.length > 2 ? 2 : 1]));
        }
    }

    static Stream<Row> rows() {
        try (InputStream in = ScriptTest.class.getResourceAsStream("script.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads backslash escapes, and «_» between Persian letters as a half-space; in tags and handles it is itself. */
    private static String readable(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (line.startsWith("\\t", i) || line.startsWith("\\n", i)) {
                out.append(line.charAt(i + 1) == 't' ? '\t' : '\n');
                i++;
            } else {
                out.append(line.charAt(i) == '_' && !isTag(line, i) ? PersianLetters.ZWNJ : line.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isTag(String line, int i) {
        int start = line.lastIndexOf(' ', i) + 1;
        return "#@".indexOf(line.charAt(start)) >= 0;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWrittenAsAnEditorWould(Row row) {
        assertEquals(row.written(), PersianNormalizer.standard().normalize(row.typed()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWrittenTheSameAtTheFullLevel(Row row) {
        assertEquals(row.written(), normalized(builder -> builder.level(Level.FULL), row.typed()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void staysWhenWritten(Row row) {
        assertEquals(row.written(), PersianNormalizer.standard().normalize(row.written()));
    }

    private static String normalized(UnaryOperator<PersianNormalizer.Builder> options, String text) {
        return options.apply(PersianNormalizer.builder()).build().normalize(text);
    }

    @Test
    void keepsMarksOnRequest() {
        String verse = "بِسْمِ ٱللَّهِ ۚ";
        assertEquals("بِسْمِ اللَّهِ ۚ", normalized(builder -> builder.keepMarks(true), verse));
    }

    @Test
    void leavesLettersOnRequest() {
        assertEquals(
                "كتاب علي، ۱۴۰۴ ﻻ خانۀ بـار",
                normalized(builder -> builder.letters(false), "كتاب علي ، ١٤٠٤ ﻻ خانۀ بـار"));
    }

    @Test
    void leavesMarksThatMakeNoNewLetterWhereLettersStay() {
        assertEquals("ي\u0654 كت\u0654", normalized(builder -> builder.letters(false), "ي\u0654 كُت\u0654\u0654"));
        assertEquals(
                "ـبُـــر ١",
                normalized(builder -> builder.letters(false).digits(false).keepMarks(true), "ـبُـــر ١"));
    }

    @Test
    void keepsAMarkThatStandsOnNothingOnRequest() {
        assertEquals("\u064bکتاب", normalized(builder -> builder.keepMarks(true), "\u064bكتاب"));
        assertEquals("بُر", normalized(builder -> builder.keepMarks(true), "بُُر"));
        assertEquals("بُر و بَر", normalized(builder -> builder.keepMarks(true), "بُـر و بـَر"));
    }

    @Test
    void leavesTheTurnedQuestionMarkWithOtherPunctuation() {
        assertEquals("آمد⸮ رفت", normalized(builder -> builder.punctuation(false), "آمد⸮  رفت"));
    }

    /** A carriage return by itself ends a line; before a line feed it ends it together with that. */
    @Test
    void everyLineEndBecomesOneLineFeed() {
        assertEquals("باران\nبرف\n\nتگرگ\n", PersianNormalizer.standard().normalize("باران\r\nبرف\r\rتگرگ\r"));
        assertEquals("باران\nبرف\nتگرگ", PersianNormalizer.standard().normalize("باران \u2028 برف\u0085تگرگ"));
        String joined = normalized(
                builder -> builder.lineBreaks(PersianNormalizer.LineBreaks.JOIN), "باران\r\nبرف\u2029تگرگ\r");
        assertEquals("باران برف تگرگ", joined);
    }

    @Test
    void leavesDigitsOnRequest() {
        assertEquals("کتاب ١٤٠٤", normalized(builder -> builder.digits(false), "كتاب ١٤٠٤"));
    }

    @Test
    void leavesReferencesOnRequest() {
        assertEquals("کتاب&nbsp;نو", normalized(builder -> builder.references(false), "كتاب&nbsp;نو"));
    }

    @Test
    void leavesPunctuationOnRequest() {
        assertEquals("کتاب , \"نو\" ۔", normalized(builder -> builder.punctuation(false), "كتاب , \"نو\" ۔"));
    }

    @Test
    void leavesHalfSpacesOnRequest() {
        assertEquals("کتابها", normalized(builder -> builder.halfSpaces(false), "كتابها"));
    }

    @Test
    void readsAnyCharacters() {
        StringBuilder typed = new StringBuilder();
        typed.insert(0, "كتاب");
        assertEquals("کتاب", PersianNormalizer.standard().normalize(typed));
        assertEquals("کتاب", PersianNormalizer.standard().align(typed).text());
    }
}
