package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.WarningCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private static final String FIRST =
            "شهردار کوهپایه صبح دیروز در بازدید از کارگاه پل شمالی گفت که بتن‌ریزی دهانهٔ سوم";
    private static final String SECOND =
            "تا پایان هفته به سرانجام می‌رسد و پس از آن نوبت به ریل‌گذاری قطار شهری و نصب نرده";
    private static final String THIRD = "می‌رسد.";

    private static List<String> blocks(String text) {
        return TextReader.of(ParseLimits.standard()).read(text).blocks().stream()
                .map(block -> block.span().of(text))
                .toList();
    }

    @Test
    void everyLineOfAnUnwrappedTextIsABlock() {
        String text = "پل شمالی آماده شد\nشهردار از پایان کار پل خبر داد.\n\nکارگران دیروز آخرین نرده را نصب کردند.";
        assertEquals(List.of(text.split("\n+")), blocks(text));
    }

    @Test
    void hardWrapsAreJoined() {
        assertEquals(1, blocks(FIRST + "\n" + SECOND + "\n" + THIRD).size());
    }

    @Test
    void hardWrapsAreJoinedAcrossAnEmptyLine() {
        assertEquals(1, blocks(FIRST + "\n" + SECOND + "\n\n" + THIRD).size());
    }

    @Test
    void aWrappedLineThatEndsASentenceEndsTheParagraphToo() {
        String full = "مدیر کارگاه نیز افزود که دو جرثقیل تازه از هفتهٔ آینده به این کارگاه خواهد رسید.";
        List<String> blocks = blocks(FIRST + "\n" + SECOND + "\n" + THIRD + "\n" + full + "\n" + FIRST + "\n" + THIRD);
        assertEquals(full, blocks.get(1));
    }

    @Test
    void aHeadlineIsNotJoinedToWhatFollows() {
        String title = "پل شمالی کوهپایه تا پایان سال به روی خودروها باز می‌شود و قطار از آن می‌گذرد";
        List<String> blocks = blocks(title + "\n\n" + FIRST + "\n" + SECOND + "\n" + THIRD);
        assertEquals(title, blocks.get(0));
        assertEquals(2, blocks.size());
    }

    @Test
    void aLineThatEndsWithACommaGoesOn() {
        assertEquals(
                1,
                blocks("به گزارش کوه‌نیوز،\nرئیس هلال احمر از اعزام دو گروه به منطقه خبر داد.")
                        .size());
    }

    @Test
    void boilerplateIsNeverJoined() {
        List<String> blocks = blocks(FIRST + "\n" + SECOND + "\n" + FIRST + "\nانتهای پیام/\nنظر شما");
        assertEquals(List.of("انتهای پیام/", "نظر شما"), blocks.subList(1, blocks.size()));
    }

    @Test
    void anUnwrappedParagraphWithoutFullStopStandsAlone() {
        String open =
                "گروه نجات سه کوهنورد را که از شامگاه پنجشنبه در برف گرفتار شده بودند با بالگرد به شهر رساند و هر سه"
                        + " پس از درمان سرپایی و گفت‌وگو با خانواده‌های خود از بیمارستان شهید رجایی مرخص شدند";
        assertEquals(2, blocks(open + "\nراه کوهستانی تا فردا بسته می‌ماند.").size());
    }

    @Test
    void lineEndsOfAllSystemsCount() {
        assertEquals(4, blocks("یک.\r\nدو.\rسه.\u2028چهار.").size());
        assertEquals(List.of("یک.", "دو."), blocks("یک.\r\rدو.\r"));
        ParseLimits two = ParseLimits.builder().maxLines(2).build();
        assertEquals("یک.\r", TextReader.of(two).read("یک.\r\r\nدو.").sourceText());
    }

    @Test
    void textWithoutWordsIsNoArticle() {
        Draft draft = TextReader.of(ParseLimits.standard()).read(" \n\u00a0\n\u200c ");
        assertFalse(draft.article());
        assertEquals(WarningCode.EMPTY_INPUT, draft.warnings().get(0).code());
    }

    @Test
    void textBeyondTheLimitIsCutBetweenCharacters() {
        ParseLimits limits = ParseLimits.builder().maxTextChars(4).build();
        Draft draft = TextReader.of(limits).read("باد\ud83c\udf27");
        assertEquals("باد", draft.sourceText());
        assertEquals(WarningCode.LIMIT_TEXT, draft.warnings().get(0).code());
    }

    @Test
    void linesBeyondTheLimitAreNotRead() {
        ParseLimits limits = ParseLimits.builder().maxLines(2).build();
        Draft draft = TextReader.of(limits).read("باد.\r\nباران.\r\nبرف.");
        assertEquals("باد.\r\nباران.", draft.sourceText());
        assertEquals(WarningCode.LIMIT_LINES, draft.warnings().get(0).code());
        assertTrue(TextReader.of(limits).read("باد.\nباران.").warnings().isEmpty());
    }

    @Test
    void nullIsTheCallersMistake() {
        TextReader reader = TextReader.of(ParseLimits.standard());
        assertTrue(assertThrows(NullPointerException.class, () -> reader.read(null))
                .getMessage()
                .contains("text"));
    }
}
