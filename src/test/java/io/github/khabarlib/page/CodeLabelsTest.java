package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLabelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "123|123",
                "12|",
                ": ۱۲۳۴|۱۲۳۴",
                "-----123|123",
                "------123|123",
                "-------123|",
                "الف 123|",
                "123الف|123",
                "123۴۵۶|123",
                "12۳۴|",
                "۱۲۳45|۱۲۳",
                "------|",
                "|",
            })
    void aNumberStandsCloseBehindItsLabelInOneScript(String text, String number) {
        String read = text == null ? "" : text;
        assertEquals(number == null ? "" : number, CodeLabels.number(read, 0).of(read));
    }

    @ParameterizedTest
    @CsvSource({
        "کد خبر: ۱۲۳۴, 6",
        "شناسه: ۱۲۳۴, 6",
        "و کد مطلب ۱۲۳۴, 9",
        "بارکد خبر, -1",
        "خبر شماره ۱۲, 9",
        "کد پستی, -1",
        "شماره ما, -1",
        "كد خبر, 6",
        "باران, -1",
    })
    void aLabelEndsBeforeItsNumber(String text, int end) {
        assertEquals(end, CodeLabels.endOfLabel(text));
    }

    @Test
    void noLabelIsLookedForWhereNoneOfTheirWordsStands() {
        assertTrue(CodeLabels.mayStandIn("با شناسه", 0, 8));
        assertTrue(CodeLabels.mayStandIn("با شناسه", 3, 8));
        assertFalse(CodeLabels.mayStandIn("با شناسه", 0, 7));
        assertFalse(CodeLabels.mayStandIn("با شناسه", 4, 8));
        assertFalse(CodeLabels.mayStandIn("باران", 0, 5));
    }
}
