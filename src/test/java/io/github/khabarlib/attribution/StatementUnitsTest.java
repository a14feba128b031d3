package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.attribution.StatementWord.Kind;
import io.github.khabarlib.text.Tokens;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementUnitsTest {
    private static StatementUnits units(String text) {
        return StatementUnits.of(Tokens.of(text));
    }

    /** A text and the classes of its units. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وزیر نیرو گفت|ROLE PLAIN CUE",
                "رئیس جمهوری ایران|ROLE PLACE",
                "و زیر پل|AND PLAIN PLAIN",
                "وزیر پل|ROLE PLAIN",
                "به من گفت|OPENER FIRST_PERSON CUE",
                "بهمن گفت|MONTH CUE",
                "در باره پل|OPENER PLAIN",
                "به گفته وی|ACCORDING PRONOUN",
                "۱۲ تیر ۱۴۰۳|NUMBER MONTH NUMBER",
                "v پل BBC|SIGN PLAIN PLAIN",
                "پل، راه.|PLAIN SIGN PLAIN SIGN",
            })
    void phrasesOfTheTablesAreOneUnit(String text, String kinds) {
        StatementUnits units = units(text);
        assertEquals(
                kinds,
                IntStream.range(0, units.size())
                        .mapToObj(i -> units.kind(i).name())
                        .collect(Collectors.joining(" ")));
    }

    /** A text with its marks, and for each mark in order whether it opens or closes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "«پل» باز|OC",
                "\"پل\" باز|OC",
                "گفت: \"پل باز است\" و رفت|OC",
                "گفت:\"پل باز است\" و رفت|OC",
                "گفت:\" پل باز است\" و رفت|OC",
                "(\"پل باز است\")|OC",
                "گفت: “پل” و “راه”|OCOC",
                "گفت: ”پل” باز|OC",
                "«پل \"سبز\" باز است»|OOCC",
                "پل\"|C",
                "\"پل|O",
                "„پل“ باز|OC",
                "پل \" باز|C",
            })
    void marksOpenBeforeAWordAndCloseBehindOne(String text, String marks) {
        StatementUnits units = units(text);
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            read.append(units.isOpening(i) ? "O" : "").append(units.isClosing(i) ? "C" : "");
        }
        assertEquals(marks, read.toString());
    }

    @Test
    void marksArePairedFromWithin() {
        StatementUnits units = units("« پل « سبز » باز » است » و « راه");
        assertEquals(6, units.closing(0));
        assertEquals(4, units.closing(2));
        assertTrue(units.opensQuotation(0));
        assertFalse(units.opensQuotation(1));
        assertEquals(-1, units.closing(10));
        assertFalse(units.opensQuotation(10));
    }

    @Test
    void beyondTheEdgesStandsNothing() {
        StatementUnits units = units("وزیر گفت");
        assertTrue(units.is(0, Kind.ROLE));
        assertTrue(units.is(1, Kind.CUE));
        assertFalse(units.is(-1, Kind.SIGN));
        assertFalse(units.is(2, Kind.SIGN));
        assertEquals(Kind.SIGN, units.kind(-1));
        assertEquals(Kind.SIGN, units.kind(2));
        assertTrue(units.isWord(0, "وزیر"));
        assertTrue(units.isWord(1, "گفت"));
        assertFalse(units.isWord(0, "گفت"));
        assertFalse(units.isWord(-1, "گفت"));
        assertFalse(units.isWord(2, "گفت"));
        assertEquals("", units.text(1, 1));
        assertEquals("وزیر گفت", units.text(0, 2));
        assertEquals(0, units.sign(-1));
        assertEquals(0, units.sign(0));
    }

    @Test
    void unitsAreFoundByWhereTheyStart() {
        StatementUnits units = units("وزیر نیرو گفت");
        assertEquals(0, units.indexFrom(0));
        assertEquals(1, units.indexFrom(3));
        assertEquals(1, units.indexFrom(5));
        assertEquals(3, units.indexFrom(13));
    }

    @Test
    void spaceBeforeAUnitIsSeen() {
        StatementUnits units = units("پل .وی");
        assertTrue(units.isSpaceBefore(0));
        assertTrue(units.isSpaceBefore(1));
        assertFalse(units.isSpaceBefore(2));
    }

    @Test
    void nounsBeforeQuotedNamesOfThings() {
        StatementUnits units = units("سازمان فیلم کاشفی حمله بیانیه روزنامه");
        assertTrue(units.namesThing(0));
        assertTrue(units.namesThing(1));
        assertFalse(units.namesThing(2));
        assertFalse(units.namesThing(3));
        assertTrue(units.isTheme(3));
        assertTrue(units.isTheme(4));
        assertFalse(units.isTheme(1));
        assertFalse(units.isTheme(0));
        assertTrue(units.isOutlet(5));
        assertFalse(units.isOutlet(0));
        assertFalse(units.isOutlet(1));
    }

    /** A word or sign, and whether the words of a speaker end before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "در|true",
                "نیز|true",
                "دیروز|true",
                "گفت|true",
                "که|true",
                "است|true",
                "را|true",
                "وی|true",
                "من|true",
                "اما|true",
                "،|true",
                "»|true",
                "«|false",
                "(|false",
                ")|true",
                "’|false",
                "پل|false",
                "وزیر|false",
                "این|false",
                "و|false",
            })
    void whatEndsTheWordsOfASpeaker(String next, boolean ends) {
        assertEquals(ends, units("کاشفی " + next + " پل").endsSpeaker(1));
    }
}
