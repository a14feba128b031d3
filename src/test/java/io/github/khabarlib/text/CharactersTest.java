package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single characters are, held against what Unicode says of each of them. */
class CharactersTest {
    /** A property of characters; the room's are methods of {@code char}. */
    private interface Property {
        boolean holds(char c);
    }

    private static void assertSame(IntPredicate byUnicode, Property ours) {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int at = c;
            assertEquals(byUnicode.test(c), ours.holds((char) c), () -> "U+%04X".formatted(at));
        }
    }

    private static boolean isArabic(int c) {
        return c >= 0x600 && c <= 0x6ff;
    }

    private static boolean isOf(int c, int type) {
        return Character.getType(c) == type;
    }

    /** «ۿ» alone is left out: no language that a Persian page quotes is written with it. */
    @Test
    void lettersAreThoseOfTheArabicBlock() {
        assertSame(c -> isArabic(c) && isOf(c, Character.OTHER_LETTER) && c != 0x6ff, PersianLetters::isLetter);
    }

    @Test
    void marksAreThoseOfTheArabicBlockThatTakeNoPlace() {
        assertSame(c -> isArabic(c) && isOf(c, Character.NON_SPACING_MARK), PersianLetters::isMark);
    }

    @Test
    void digitsAreAsciiPersianAndArabicIndic() {
        assertSame(c -> (c < 0x80 || isArabic(c)) && Character.isDigit(c), PersianLetters::isDigit);
        assertSame(c -> (c < 0x80 || isArabic(c)) && Character.isDigit(c), c -> Digits.valueOf(c) >= 0);
    }

    @Test
    void aDigitCountsAsUnicodeSays() {
        for (char c : "0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩".toCharArray()) {
            assertEquals(Character.digit(c, 10), Digits.valueOf(c));
        }
    }

    @Test
    void latinLettersAreThoseOfEuropesLanguages() {
        assertSame(
                c -> (c < 0x80 || (c >= 0xc0 && c <= 0x24f))
                        && Character.isLetter(c)
                        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN,
                PersianLetters::isLatin);
    }

    @Test
    void spacesAreUnicodesAndTheTabsOfOldFiles() {
        assertSame(c -> isOf(c, Character.SPACE_SEPARATOR) || c == '\t' || c == '\f' || c == 0xb, Whitespace::isSpace);
    }

    @Test
    void linesEndAsUnicodeEndsThem() {
        assertSame(
                c -> c == '\n'
                        || c == '\r'
                        || c == 0x85
                        || isOf(c, Character.LINE_SEPARATOR)
                        || isOf(c, Character.PARAGRAPH_SEPARATOR),
                Whitespace::isLineEnd);
    }

    /** U+2065 is not given to any character yet; it lies among those that format. */
    @Test
    void whatFormatsCannotBeSeen() {
        assertSame(
                c -> c == 0x2065
                        || (isOf(c, Character.FORMAT) && (c == 0xad || c == 0xfeff || (c >= 0x2000 && c <= 0x206f))),
                ScriptFolding::isInvisible);
    }

    /** Of the wishes that are one sign, «ﷺ» and «ﷻ» are written as such; so is the rial. */
    @Test
    void presentationFormsAreTheLettersOfTheirBlocks() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean inBlocks = c >= '\ufb50' && c <= '\ufefc';
            boolean sign = "\ufd3e\ufd3f\ufdfa\ufdfb\ufdfc\ufdfd".indexOf(c) >= 0;
            if (!inBlocks || sign || Character.isLetter(c)) {
                int at = c;
                assertEquals(inBlocks && !sign, CharacterTable.isPresentationForm(c), () -> "U+%04X".formatted(at));
            }
        }
    }

    @Test
    void aLetterJoinsTheNextButForThoseThatNeverDo() {
        for (char c : "بپتثجچحخسشصضطظعغفقکگلمنهیئكي".toCharArray()) {
            assertEquals(true, PersianLetters.joinsNext(c), () -> "" + c);
        }
        for (char c : "اآأإٱدذرزژوؤءةۀ 1a".toCharArray()) {
            assertEquals(false, PersianLetters.joinsNext(c), () -> "" + c);
        }
    }

    @Test
    void comparisonTakesNoAccountOfMarksKashidaAndWhatCannotBeSeen() {
        assertSame(
                c -> c == 0
                        || c == 0x640
                        || c == 0x61c
                        || PersianLetters.isMark((char) c)
                        || ScriptFolding.isInvisible((char) c),
                c -> ScriptFolding.fold(c) == ScriptFolding.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"يىئېۍےێ, ی", "كڪ, ک", "أإٱآ, ا", "ؤۆ, و", "ةۀەہۂۃھ, ه", "٣۳3, 3", "٠۰0, 0", "٩۹9, 9"})
    void comparisonTakesForOneWhatIsTypedInSeveralWays(String typed, char counted) {
        typed.chars().forEach(c -> assertEquals(counted, ScriptFolding.fold((char) c)));
    }

    @Test
    void comparisonLeavesEverythingElse() {
        String folded = "يىئېۍےێكڪأإٱآؤۆةۀەہۂۃھ";
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            char same = ScriptFolding.fold(c);
            if (same != ScriptFolding.NOTHING && Digits.valueOf(c) < 0 && folded.indexOf(c) < 0) {
                assertEquals(c, same);
            }
        }
        assertEquals("می رود 12", ScriptFolding.fold("مي‌ رُود\u200f ۱٢"));
    }

    @ParameterizedTest
    @CsvSource({"يىے, ی", "كڪ, ک", "ہھە, ه", "ٱ, ا", "٠, ۰", "٩, ۹", "أإؤئةۀآ۰3, ''"})
    void anEditorWritesPersianLetters(String typed, String written) {
        typed.chars()
                .forEach(c -> assertEquals(
                        written.isEmpty() ? (char) c : written.charAt(0), CharacterTable.persian((char) c)));
    }

    /** Tanwin, hamza above and below, madda: what a careful writer of today types. */
    @Test
    void anEditorWritesFewMarks() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean dropped = PersianLetters.isMark(c) && "\u064b\u0653\u0654\u0655".indexOf(c) < 0;
            int at = c;
            assertEquals(
                    dropped,
                    CharacterTable.persian(c) == CharacterTable.DROPPED && c != 0,
                    () -> "U+%04X".formatted(at));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ا, 0653, آ",
        "ا, 0654, أ",
        "ا, 0655, إ",
        "و, 0654, ؤ",
        "ی, 0654, ئ",
        "ه, 0654, ''",
        "و, 0653, ''",
        "و, 0655, ''",
        "ا, 064b, ''"
    })
    void aLetterAndItsMarkAreOneWhereThereIsOne(char letter, String mark, String composed) {
        char expected = composed.isEmpty() ? CharacterTable.DROPPED : composed.charAt(0);
        assertEquals(expected, CharacterTable.composed(letter, (char) Integer.parseInt(mark, 16)));
    }
}
