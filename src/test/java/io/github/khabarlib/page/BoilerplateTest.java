package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.RemovedType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
    private static List<Cut> cuts(String text) {
        return Boilerplate.standard().cuts(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "انتهای پیام/\tEND_MARKER",
                "پایان پیام/۴۱۲۰۷/ک\tEND_MARKER",
                "انتهاي پيام\tEND_MARKER",
                "انتهایپیام/112\tEND_MARKER",
                "کد خبر: ۱۲۳۴۵۶\tCODE",
                "کدخبر 5512\tCODE",
                "کرمان/۷۲۰۱//۱۱۵۴\tCODE",
                "41 207\tCODE",
                "۱۲ تیر ۱۴۰۲ - ۱۵:۳۰\tDATE",
                "سه‌شنبه، 4 مهر 1402 ساعت 10:15\tDATE",
                "2021/05/06 07:08:09 GMT+03:30\tDATE",
                "تاریخ انتشار: ۱۱ مهر ۱۴۰۰\tDATE",
                "نظرات (۳)\tCOMMENT",
                "دیدگاه‌تان را بنویسید\tCOMMENT",
                "7 + سه =\tFORM",
                "مطالب مرتبط:\tRELATED",
                "ادامه مطلب ...\tREAD_MORE",
                "ایران > کرمان\tCATEGORY",
                "ورزشی\tCATEGORY",
                "خبرنگار: سیمین دهقانی\tBYLINE",
                "منبع: کوه‌نیوز\tSOURCE_LINE",
                "لینک کوتاه: https://example.com/x1\tSHORTLINK",
                "https://example.com/news/1\tSHORTLINK",
                "برچسب‌ها: باران، سیل\tTAG",
                "عکس: آرش کاوه\tPHOTO",
                "پخش زنده\tPLAYER",
                "تبلیغات\tAD",
                "تعداد بازدید: ۸۷\tVIEWS",
                "© 2021 کوه‌نیوز\tCOPYRIGHT",
                "Skip to content\tNAVIGATION",
                "<br /> &nbsp;\tMARKUP",
                "برای عضویت در کانال ما اینجا را بزنید\tSHARE",
                "کوه‌نیوز را در گوگل دنبال کنید\tSHARE",
                "صفحه اصلی بازار مسکن کوهنوردی\tNAVIGATION",
                "این یادداشت تنها دیدگاه نویسنده است.\tDISCLAIMER",
            })
    void aLineIsKnownByItsWordsOrItsForm(String line, RemovedType type) {
        assertEquals(List.of(new Cut(0, line.length(), type)), cuts(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئیس هیئت کوهنوردی از بسته شدن راه‌ها خبر داد.",
                "نظر شما درباره بازی دیروز چیست و چرا تیم این‌گونه باخت؟ سرمربی پاسخ داد.",
                "خبرنگار کوه‌نیوز سه روز در منطقه ماند.",
                "۱۲ تیر ۱۴۰۲ کارگران به خانه برگشتند.",
                "کد ملی متقاضیان تا شنبه ثبت می‌شود.",
                "باران در ۱۲ استان",
                "شهردار: پل شمالی آماده است",
                "گروه ۲۰ نفری کوهنوردان به شهر برگشت.",
                "«باد شمال» و «باد جنوب»",
                "ورود خودرو به بازار آزاد شد",
                "وزیر گفت که دولت در این باره هیچ مسئولیتی ندارد.",
            })
    void proseIsLeftAlone(String line) {
        assertEquals(List.of(), cuts(line));
    }

    @Test
    void severalPiecesOfALineAreToldApart() {
        String line = "کد: 8123 | 3 آبان 1401 ساعت 9:10";
        assertEquals(
                List.of(RemovedType.CODE, RemovedType.DATE),
                cuts(line).stream().map(Cut::type).toList());
        assertEquals(line.length(), cuts(line).get(1).end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "پل تا مهر باز می‌شود.\tبرای ورود به کانال تلگرام ما بزنید\tSHARE",
                "پل تا مهر باز می‌شود. \tانتهای پیام/\tEND_MARKER",
                "پل تا مهر باز می‌شود\tانتهای پیام/ ۴۱\tEND_MARKER",
                "پل تا مهر باز می‌شود.\t/سک\tCODE",
                "پل تا مهر باز می‌شود. \tمنبع: کوه‌نیوز\tSOURCE_LINE",
                "پل تا مهر باز می‌شود.\t<br/>\tMARKUP",
            })
    void whatIsGluedBehindAParagraphIsCutOff(String kept, String glued, RemovedType type) {
        String text = kept.strip() + (kept.endsWith(" ") || !kept.endsWith(".") ? " " : "") + glued;
        assertEquals(List.of(new Cut(text.length() - glued.length(), text.length(), type)), cuts(text));
    }

    @Test
    void debrisWithItsStrayFullStopIsCutOffTheHead() {
        String debris = "<br&#47>.";
        assertEquals(List.of(new Cut(0, debris.length(), RemovedType.MARKUP)), cuts(debris + "پل شمالی باز شد."));
    }

    @Test
    void aScrapersDateIsCutOffTheHeadAndNoMore() {
        String date = "date 2024-03-05";
        assertEquals(
                List.of(new Cut(0, date.length(), RemovedType.DATE)), cuts(date + " به گزارش کوه‌نیوز، پل باز شد."));
    }

    @Test
    void theOutletBehindTheLastSentenceStays() {
        assertTrue(cuts("پل شمالی باز شد./ کوه‌نیوز").isEmpty());
    }
}
