package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many words of another language make a line one of it. */
class ForeignLineTest {
    private static ForeignLine lines(String text, boolean join) {
        ForeignLine lines = new ForeignLine(join);
        lines.read(TextBuffer.of(text, 0, text.length()));
        return lines;
    }

    private static boolean isForeign(String line) {
        return lines(line, false).holds(0);
    }

    /** The table: the word, of how many words in all one, two … of it make the line foreign (0: never). */
    @ParameterizedTest
    @CsvSource({
        "ٹیم, 0, 10, 15",
        "المدينة, 0, 4, 6",
        "الحرب, 0, 4, 6",
        "مدرسة, 0, 4, 6",
        "الف, 0, 0, 0",
        "باران, 0, 0, 0"
    })
    void aFifthOfTheWordsOfOneLanguageOrHalfOfAnotherMakeIt(String word, int one, int two, int three) {
        int[] most = {one, two, three};
        for (int count = 1; count <= 3; count++) {
            for (int persian = 0; persian < 20; persian++) {
                int words = count + persian;
                boolean expected = words >= 3 && words <= most[count - 1];
                String line = (word + " ").repeat(count) + "برف ".repeat(persian);
                assertEquals(expected, isForeign(line), line);
            }
        }
    }

    @Test
    void aWordGoesOnOverWhatCannotBeSeen() {
        assertFalse(isForeign("ٹ\u200cٹ و باران"), "one word of two halves");
        assertFalse(isForeign("ٹـُٹ¬ٹ\u200fٹ و باران"), "one word of many parts");
        assertTrue(isForeign("ٹ.ٹ و باران"), "two words");
        assertFalse(isForeign("مدرسة\u064b ال باران"), "one word of Arabic, and one too short to tell");
        assertTrue(isForeign("مدرسة\u064b الحر باران"));
    }

    @Test
    void everyLineIsOfItsOwnLanguage() {
        String text = "ٹیم ٹیم ٹیم\nباران و برف و تگرگ\nٹیم ٹیم ٹیم";
        ForeignLine lines = lines(text, false);
        for (int i = 0; i < text.length(); i++) {
            boolean first = i <= text.indexOf('\n');
            boolean last = i > text.lastIndexOf('\n');
            assertEquals(first || last, lines.holds(i), "" + i);
        }
        assertFalse(lines(text, false).holds(20), "asked in mid line");
        String joined = "ٹیم ٹیم ٹیم\n" + "باران و برف ".repeat(6);
        assertFalse(lines(joined, true).holds(0), "one line of all");
        lines.read(TextBuffer.of("باران و برف", 0, 11));
        assertFalse(lines.holds(0), "another text is read anew");
    }

    @Test
    void signsAreTheLettersThatPersianLinesHaveInNamesAtMost() {
        for (char c : "ڕڵۆێڤٹڈڑںۓټډړږښګڼېځڅةيكى".toCharArray()) {
            assertTrue(ForeignLine.isSign(c), "" + c);
        }
        for (char c : "ابپتچژکگیهآئءأؤ".toCharArray()) {
            assertFalse(ForeignLine.isSign(c), "" + c);
        }
    }
}
