package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.khabarlib.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianNormalizerTest {
    private static final PersianNormalizer NORMALIZER = PersianNormalizer.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "كتاب علي|کتاب علی",
                "سال ١٤٠٣ و 2024|سال ۱۴۰۳ و 2024",
                "ﻻله و ﷲ|لاله و الله",
                "بهـــار|بهار",
                "تهران ـ ایرنا|تهران - ایرنا",
                "مُهرِ سرخ، مثلاً|مهر سرخ، مثلاً",
                "خانۀ ما|خانهٔ ما",
                "آمد ، رفت|آمد، رفت",
                "آمد،رفت|آمد، رفت",
                "چه شد?|چه شد؟",
                "ساعت 12:30|ساعت 12:30",
                "بهای 3.5 دلار و 1,000 ریال|بهای 3.5 دلار و 1,000 ریال",
                "او گفت \"بهار آمد\" و رفت|او گفت «بهار آمد» و رفت",
                "book \"spring\" by|book \"spring\" by",
                "( ایران )|(ایران)",
                "نامه&nbsp;ها و خانه&amp;zwnj;ای|نامه‌ها و خانه‌ای",
                "می&#8204;رود|می‌رود",
                "می¬رود|می‌رود",
                "انتهای پیام/|انتهای پیام/",
                "https://example.ir/a?b=c,d|https://example.ir/a?b=c,d",
            })
    void writesAsAnEditorWould(String typed, String expected) {
        assertEquals(expected, NORMALIZER.normalize(typed));
    }

    @Test
    void keepsLineEndsOneForOne() {
        assertEquals("\nالف\n\nب\n", NORMALIZER.normalize(" \r\nالف \n \u2028 ب\n "));
    }

    @Test
    void joinsLinesOnRequest() {
        PersianNormalizer joining = PersianNormalizer.builder()
                .lineBreaks(PersianNormalizer.LineBreaks.JOIN)
                .build();
        assertEquals("خبر خوش", joining.normalize("خبر\r\n خوش\n"));
    }

    @Test
    void keepsMarksOnRequest() {
        assertEquals("مُهر", PersianNormalizer.builder().keepMarks(true).build().normalize("مُهر"));
    }

    @Test
    void namesTheNullArgument() {
        NullPointerException thrown = assertThrows(NullPointerException.class, () -> NORMALIZER.normalize(nothing()));
        assertEquals("text", thrown.getMessage());
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static String nothing() {
        return null;
    }

    @Test
    void alignsAPartOfTheSource() {
        String source = "xx كتاب &nbsp; نو yy";
        AlignedText aligned = NORMALIZER.align(source, new Span(2, source.length() - 2));
        assertEquals("کتاب نو", aligned.text());
        assertEquals("كتاب", aligned.toSource(0, 4).of(source));
        assertEquals(" &nbsp; ", aligned.toSource(4, 5).of(source));
        assertEquals(new Span(5, 7), aligned.toNormalized(new Span(15, 17)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فرومی برند|فرومی‌برند",
                "او خانهای خرید|او خانه‌ای خرید",
                "بااینحال نرفتند|بااین‌حال نرفتند",
                "مجسمه ساز ماند|مجسمه‌ساز ماند",
            })
    void fullLevelRestoresVerbsEndingsAndExpressions(String typed, String expected) {
        PersianNormalizer full =
                PersianNormalizer.builder().level(PersianNormalizer.Level.FULL).build();
        assertEquals(expected, full.normalize(typed));
    }
}
