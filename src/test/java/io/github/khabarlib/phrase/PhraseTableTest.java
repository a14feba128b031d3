package io.github.khabarlib.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTableTest {
    private final PhraseTable<String> table = PhraseTable.<String>builder()
            .put("گفت", "say")
            .put("گفت‌وگو", "talk")
            .put("می‌گوید", "says")
            .put("منبع:", "source")
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"گفت‌وگو", "گفت و گو", "گفت وگو", "گفتوگو"})
    void findsOnePhraseHoweverItIsSpaced(String typed) {
        assertEquals("talk", table.get(typed));
    }

    @Test
    void foldsArabicLetters() {
        assertEquals("says", table.get("مي‌گويد"));
    }

    @Test
    void prefersTheLongestPhrase() {
        assertEquals(List.of(new PhraseMatch<>(3, 11, "talk")), table.findAll("در گفت و گو با"));
    }

    @Test
    void startsAndEndsAtTheEdgeOfAWord() {
        assertEquals(List.of(), table.findAll("شگفت گفته گفت‌ها"));
    }

    @Test
    void takesInAMarkBehindTheLastLetter() {
        assertEquals(new PhraseMatch<>(0, 4, "say"), table.matchAt("گفت\u0654 او", 0));
        assertEquals(new PhraseMatch<>(0, 4, "say"), table.matchAt("گفت\u200f او", 0));
    }

    @Test
    void needsPunctuationThatThePhraseHas() {
        assertEquals(List.of(new PhraseMatch<>(0, 5, "source")), table.findAll("منبع:ایسنا"));
        assertNull(table.get("منبع"));
    }

    @Test
    void findsAPhraseGluedToTheNextWordOnlyWhenAsked() {
        assertNull(table.matchAt("گفتکه", 0));
        assertEquals(new PhraseMatch<>(0, 3, "say"), table.prefixAt("گفتکه", 0));
    }

    @Test
    void givesTheValueAloneOfWhatItWouldFind() {
        assertEquals("talk", table.valueAt("در گفت و گو با", 3));
        assertNull(table.valueAt("شگفت", 1));
        assertNull(table.valueAt("گفت", 3));
        assertEquals("say", table.get("او گفت که", 3, 6));
        assertNull(table.get("او گفت که", 3, 7));
        assertNull(table.get("او گفت که", 2, 6));
        assertNull(table.get("گفت و گو", 0, 5));
    }

    @Test
    void staysWithinTheLimit() {
        assertEquals(new PhraseMatch<>(0, 3, "say"), table.matchAt("گفت و گو", 0, 6));
    }

    @Test
    void doesNotCrossALineBreak() {
        assertEquals(List.of(new PhraseMatch<>(0, 3, "say")), table.findAll("گفت\nوگو"));
    }

    @Test
    void refusesAnEmptyPhrase() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PhraseTable.<String>builder().put("‌", "x"));
    }

    @Test
    void aMissingResourceFailsLoudly() {
        assertThrows(IllegalStateException.class, () -> PhraseTable.load(PhraseTable.class, "none.tsv", row -> row));
    }
}
