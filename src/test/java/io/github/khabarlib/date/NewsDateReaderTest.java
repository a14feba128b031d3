package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.text.AlignedText;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDateReaderTest {
    private final NewsDateReader reader = NewsDateReader.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "printed-dates.tsv", delimiter = '\t', quoteCharacter = '`')
    void readsPrintedForms(String text, CalendarKind calendar, String date, String time) {
        NewsDate read = reader.read(text).orElseThrow();
        assertEquals(date, read.date().toString());
        assertEquals(calendar, read.calendar());
        assertEquals(Optional.ofNullable(time), read.time().map(LocalTime::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "بدون تاریخ",
                "۲۳ آبان",
                "آبان ۱۴۰۲",
                "۳۱ مهر ۱۴۰۲",
                "۳۰ اسفند ۱۴۰۲",
                "۰/۰۰/۰۰",
                "0000-00-00",
                "05/06/2023",
                "1445/04/30",
                "۱۰:۲۰",
                "۳ روز پیش",
                "۵ مهر ۸۰ نفر در حادثه زخمی شدند",
                "۱۲ میزان ۵ پرونده",
                "۵ می‌خواهد ۲۰۲۳",
                "https://example.org/2023/11/14/slug",
                "10.2.2023.1",
                "۵ مهر ۲۰۲۳",
                "۱۴ نوامبر ۱۴۰۲",
                "۱۴۰۲۰۸۲۳",
                "01/02/03",
                "1420/08/23",
                "سه‌شنبه آبان ۱۴۰۲",
                "آبان سه‌شنبه ۱۴۰۲",
                "۱۴۰۲ آبان سه‌شنبه",
                "۲۳ آبان ۱۰:۲۰",
                "12.25.2023",
                "۵۹/۱۰/۲۴",
                "۲۰/۱۰/۲۴"
            })
    void readsNothingRatherThanAGuess(String text) {
        assertEquals(Optional.empty(), reader.read(text));
    }

    @Test
    void knowsItsSpanWithWeekdayAndTime() {
        String text = "کد ۱۲ | سه‌شنبه ۲۳ آبان ۱۴۰۲ - ۱۰:۲۰ | گفتگو";
        NewsDate date = reader.read(text).orElseThrow();
        Span span = date.span().orElseThrow();
        assertEquals("سه‌شنبه ۲۳ آبان ۱۴۰۲ - ۱۰:۲۰", span.of(text));
        assertEquals(Optional.of(span.of(text)), date.text());
    }

    @Test
    void takesTheZoneFromTheNamesOfTheMonths() {
        assertEquals(
                Optional.of(Instant.parse("2023-11-14T06:50:00Z")),
                reader.read("۲۳ آبان ۱۴۰۲ - ۱۰:۲۰").flatMap(NewsDate::instant));
        assertEquals(
                Optional.of(Instant.parse("2023-11-14T05:50:00Z")),
                reader.read("۲۳ عقرب ۱۴۰۲ - ۱۰:۲۰").flatMap(NewsDate::instant));
        assertEquals(
                Optional.of(Instant.parse("2023-11-14T06:50:00Z")),
                reader.read("1402/08/23 10:20").flatMap(NewsDate::instant));
        assertEquals(Optional.empty(), reader.read("14 November 2023 10:20").flatMap(NewsDate::instant));
        assertEquals(Optional.empty(), reader.read("2023/11/14 10:20").flatMap(NewsDate::instant));
    }

    @Test
    void takesTheCallersZoneBeforeThat() {
        NewsDate date = reader.withZone(ZoneId.of("Europe/London"))
                .read("۲۳ آبان ۱۴۰۲ - ۱۰:۲۰")
                .orElseThrow();
        assertEquals(Optional.of(Instant.parse("2023-11-14T10:20:00Z")), date.instant());
    }

    @Test
    void takesThePrintedZoneBeforeAll() {
        NewsDate date = reader.read("2022/04/19 10:45:18 GMT+08:00").orElseThrow();
        assertEquals(Optional.of(Instant.parse("2022-04-19T02:45:18Z")), date.instant());
        assertEquals(
                Optional.of(Instant.parse("2023-11-14T20:05:00Z")),
                reader.read("۱۴ نوامبر ۲۰۲۳ - ۲۰:۰۵ گرینویچ").flatMap(NewsDate::instant));
    }

    @Test
    void joinsCalendarsThatAgreeAndKeepsApartThoseThatDoNot() {
        List<NewsDate> same = reader.findAll("۲۳ آبان ۱۴۰۲ | 14 November 2023 - 10:20 | ۳۰ ربیع‌الثانی ۱۴۴۵");
        assertEquals(1, same.size());
        assertEquals(CalendarKind.PERSIAN, same.get(0).calendar());
        assertEquals(Optional.of(LocalTime.of(10, 20)), same.get(0).time());
        assertEquals(2, reader.findAll("۲۳ آبان ۱۴۰۲ | 1 May 2020").size());
    }

    @Test
    void givesEachTimeToOneDate() {
        List<NewsDate> dates = reader.findAll("۲۳ آبان ۱۴۰۲ - ۱۰:۲۰ - ۲۴ آبان ۱۴۰۲ - ۱۱:۳۰");
        assertEquals(Optional.of(LocalTime.of(10, 20)), dates.get(0).time());
        assertEquals(Optional.of(LocalTime.of(11, 30)), dates.get(1).time());
    }

    @Test
    void correctsALunarDayByTheWeekdayBesideIt() {
        assertEquals(
                "2023-04-07",
                reader.read("جمعه ۱۵ رمضان ۱۴۴۴").orElseThrow().date().toString());
        assertTrue(reader.read("۱۵ رمضان ۱۴۴۴").isPresent());
        assertEquals(
                "2023-04-06",
                reader.read("دوشنبه ۱۵ رمضان ۱۴۴۴").orElseThrow().date().toString(),
                "no moon is sighted three days off");
    }

    /** A label counts where at most five signs part it from the date. */
    @ParameterizedTest
    @CsvSource({
        "'کد خبر ۱۲۳۴۵ نوشتهٔ سارا و مریم | به‌روزرسانی : ۲۵ آبان ۱۴۰۲', UPDATED",
        "تاریخ انتشار ،،،، ۲۳ آبان ۱۴۰۲, PUBLISHED",
        "تاریخ انتشار ،،،،، ۲۳ آبان ۱۴۰۲, PUBLISHED",
        "تاریخ انتشار ،،،،،، ۲۳ آبان ۱۴۰۲, NONE",
        "تاریخ انتشار خبر ۲۳ آبان ۱۴۰۲, NONE",
        "تاریخ انتشار: به‌روزرسانی: ۲۳ آبان ۱۴۰۲, UPDATED",
        "امروز سه‌شنبه ۲۳ آبان ۱۴۰۲, SHOWN",
        "۲۳ آبان ۱۴۰۲ تاریخ انتشار 14 November 2023, PUBLISHED",
        "تاریخ انتشار ۲۳ آبان ۱۴۰۲ به‌روزرسانی 14 November 2023, PUBLISHED"
    })
    void theWordsBeforeADateSayWhatItIsOf(String text, DateLabel label) {
        List<LabelledDate> dates = reader.findLabelled(whole(text));
        assertEquals(1, dates.size());
        assertEquals(label, dates.get(0).label());
        assertEquals(reader.findAll(text).get(0), dates.get(0).date());
    }

    @Test
    void takesALunarDateForThatOfTheNewsOnlyWhereThereIsNoOther() {
        assertEquals(
                "2023-11-14",
                reader.read("تاریخ انتشار: ۱۵ رمضان ۱۴۴۴ و ۲۳ آبان ۱۴۰۲")
                        .orElseThrow()
                        .date()
                        .toString());
        assertEquals(2, reader.findAll("۱۵ رمضان ۱۴۴۴ و ۲۳ آبان ۱۴۰۲").size());
    }

    @Test
    void prefersTheDayOfPublication() {
        String text = "به‌روزرسانی: ۲۵ آبان ۱۴۰۲ - ۱۱:۰۰ | تاریخ انتشار: ۲۳ آبان ۱۴۰۲ - ۱۰:۲۰";
        assertEquals("2023-11-14", reader.read(text).orElseThrow().date().toString());
        assertEquals(
                "2023-11-16",
                reader.read("۲۵ آبان ۱۴۰۲ آخرین ویرایش: ۲۶ آبان ۱۴۰۲")
                        .orElseThrow()
                        .date()
                        .toString());
    }

    @Test
    void readsALineThatIsADateAndNothingElse() {
        String text = "تاریخ انتشار : ۰۹ تير ۱۴۰۳ - ۲۰:۱۴";
        assertEquals(
                Optional.of(LocalTime.of(20, 14)), reader.readAlone(whole(text)).flatMap(NewsDate::time));
        assertEquals(Optional.empty(), reader.readAlone(whole("زلزله ۰۹ تیر ۱۴۰۳ - ۲۰:۱۴")));
        assertEquals(Optional.empty(), reader.readAlone(whole("تاریخ انتشار")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "تاریخ انتشار",
                "۰۹ تیر ۱۴۰۳",
                "زلزله ۰۹ تیر ۱۴۰۳ - ۲۰:۱۴",
                "شنبه نهم تیر ۱۴۰۳",
                "سی‌ام اسفند ماه",
                "۲۰:۱۴",
                "November 14, 2023",
                "۱۴۰۳/۰۴/۰۹ | ۱۴۰۳/۰۴/۱۰"
            })
    void saysWhetherThereIsADateAsItWouldReadIt(String text) {
        assertEquals(reader.read(text).isPresent(), reader.holdsDate(text));
        assertEquals(reader.readAlone(whole(text)).isPresent(), reader.isDate(text));
    }

    private static AlignedText whole(String text) {
        return AlignedText.unchanged(text, new Span(0, text.length()));
    }
}
