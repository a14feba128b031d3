package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    private final Labels labels = Labels.standard();

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "مطالب مرتبط, RELATED",
                "مطالب مرتبط: ۱۲, RELATED",
                "چاپ, TOOLS",
                "چا, none",
                "لینک کوتاه, SHORTLINK",
                "کوه و دشت, none",
            })
    void aLineThatIsALabel(String line, Hint hint) {
        assertEquals(hint, labels.whole(line).orElse(null));
    }

    @Test
    void aLabelTakesSixtyCharactersWithItsMarksAtMost() {
        assertEquals(Hint.TOOLS, labels.whole("چاپ" + ".".repeat(57)).orElse(null));
        assertEquals(null, labels.whole("چاپ" + ".".repeat(58)).orElse(null));
        assertEquals(Hint.TOOLS, labels.whole("xچاپx", 1, 4).orElse(null));
        assertEquals(
                Hint.TOOLS, labels.whole("x" + "چاپ" + ".".repeat(57), 1, 61).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "خبرنگار: سارا; BYLINE",
                "خبرنگار سارا; none",
                "خبرنگار/ سارا; BYLINE",
                "خبرنگار | سارا; BYLINE",
                "خبرنگار، سارا; none",
                "خبرنگار, سارا; BYLINE",
                "خبرنگار «سارا»; BYLINE",
                "تاریخ ۵ خرداد ۱۳۹۹; DATE",
                "تاریخ ۵ @25a; DATE",
                "تاریخ ۵ @26a; none",
                "تاریخ: @40a ۵; DATE",
                "لینک کوتاه خبر; SHORTLINK",
                "برچسب‌ها; TAGS",
                "چاپ: ۲; none",
            })
    void aLineThatOpensWithALabel(String line, Hint hint) {
        assertEquals(hint, labels.start(new MeasuredText().filled(line)).orElse(null));
    }

    @Test
    void aLineWithALabelTakesAHundredAndSixtyCharactersAtMost() {
        assertEquals(Hint.BYLINE, labels.start("خبرنگار:" + "-".repeat(152)).orElse(null));
        assertEquals(null, labels.start("خبرنگار:" + "-".repeat(153)).orElse(null));
    }
}
