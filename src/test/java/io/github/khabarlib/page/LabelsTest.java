package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
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
        assertEquals(hint, whole(line));
    }

    @Test
    void aLabelTakesSixtyCharactersWithItsMarksAtMost() {
        assertEquals(Hint.TOOLS, whole("چاپ" + ".".repeat(57)));
        assertEquals(null, whole("چاپ" + ".".repeat(58)));
        assertEquals(Hint.TOOLS, labels.whole("xچاپx", 1, 4));
        assertEquals(Hint.TOOLS, labels.whole("x" + "چاپ" + ".".repeat(57), 1, 61));
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
        assertEquals(hint, start(new MeasuredText().filled(line)));
    }

    @Test
    void aLineWithALabelTakesAHundredAndSixtyCharactersAtMost() {
        assertEquals(Hint.BYLINE, start("خبرنگار:" + "-".repeat(152)));
        assertEquals(null, start("خبرنگار:" + "-".repeat(153)));
    }

    private @Nullable Hint whole(String line) {
        return labels.whole(line, 0, line.length());
    }

    private @Nullable Hint start(String line) {
        return labels.start(line, 0, line.length());
    }
}
