package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharactersTest {
    /** Code points, so that it can be seen which: those at either end of what shows nothing, and beside it. */
    @ParameterizedTest
    @CsvSource({
        "0000, true", "0009, true", "001F, true", "0020, true", "0021, false", "00A0, true", "1FFF, false",
        "2000, true", "200C, true", "200F, true", "2010, false", "2027, false", "2028, true", "202E, true",
        "202F, true", "2030, false", "2065, false", "2066, true", "2069, true", "206A, false", "3000, true",
        "FEFF, true", "0627, false",
    })
    void showsNothingAtTheEdgeOfALine(String code, boolean blank) {
        assertEquals(blank, Characters.blank((char) Integer.parseInt(code, 16)));
    }

    @ParameterizedTest
    @CsvSource({
        "'.', true, true",
        "',', true, false",
        "':', true, false",
        "'،', true, false",
        "'؛', true, true",
        "'؟', true, true",
        "'。', true, true",
        "'…', true, true",
        "'-', false, false",
        "'الف', false, false",
    })
    void partsOrEndsASentence(String text, boolean parts, boolean ends) {
        assertEquals(parts, Characters.sentenceMark(text.charAt(0)));
        assertEquals(ends, Characters.sentenceEnd(text.charAt(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "كتابي, کتابی",
        "مسئلة, مسیله",
        "أإآؤ, اااو",
        "۱۲٣4, 1234",
        "K\u2000h\u206Fb - r!, khbr",
        "\u1FFC\u2071, \u1FF3\u2071",
        "می‌رود, میرود",
        "漢字, 漢字",
    })
    void isComparedByItsLettersAndDigits(String text, String folded) {
        assertEquals(folded, Characters.fold(text));
    }

    @Test
    void lettersAndDigitsAreCounted() {
        assertEquals(7, Characters.letters("باغ، ۱۲ a-b"));
        assertEquals(2, Characters.digits("باغ، ۱۲ a-b"));
    }

    @Test
    void whatCountsAreLettersAndDigitsOfAllScripts() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertEquals(Character.isLetterOrDigit(c), Characters.letterOrDigit(c), Integer.toHexString(c));
        }
    }
}
