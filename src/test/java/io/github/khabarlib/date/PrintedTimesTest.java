package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a day: the time, the zone, the name of the calendar, the same day of another one. */
class PrintedTimesTest {
    private final NewsDateReader reader = NewsDateReader.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ساعت ۱۰ | 10:00
            ساعت ۱۰ و ۲۰ دقیقه | 10:20
            ساعت ۱۰ ۲۰ دقیقه | 10:20
            ساعت ۱۰ و ۲۰ دقیقه و ۵ ثانیه | 10:20:05
            ساعت ۱۰ و ۲۰ دقیقه و ۵ نفر | 10:20
            ساعت ۱۰ و ۲۰ نفر | 10:00
            ساعت ۱۰.۲۰ | 10:20
            ساعت: ۱۰:۲۰ | 10:20
            ساعت: در ساعت ۱۰:۲۰ | 10:20
            در ساعت ۱۰:۲۰ | 10:20
            ساعت ۱۰:۲۰:۰۵ | 10:20:05
            ساعت ۱۰:۲۰:۰۵.۱۲۳ | 10:20:05
            ساعت ۱۰:۲۰:۵ | 10:20
            ساعت ۷ صبح | 07:00
            ساعت ۱۲ صبح | 00:00
            ساعت ۷ عصر | 19:00
            ساعت ۱۲ عصر | 12:00
            ساعت ۱۴ عصر | 14:00
            ساعت ۱۱ ظهر | 11:00
            ساعت ۱۲ ظهر | 12:00
            ساعت ۱ ظهر | 13:00
            ساعت ۳ ظهر | 15:00
            ساعت ۴ ظهر | 04:00
            ساعت ۲ شب | 02:00
            ساعت ۵ شب | 05:00
            ساعت ۶ شب | 18:00
            ساعت ۱۱ شب | 23:00
            ساعت ۱۲ شب | 00:00
            ساعت ۱۰ و ۲۰ دقیقه صبح | 10:20
            ساعت ۰:۰۰ | 00:00
            ساعت ۲۳:۵۹:۵۹ | 23:59:59
            """)
    void timesAreReadInFiguresAndWords(String time, String expected) {
        NewsDate date = reader.read("۲۳ آبان ۱۴۰۲ " + time).orElseThrow();
        assertEquals("2023-11-14", date.date().toString());
        assertEquals(Optional.of(LocalTime.parse(expected)), date.time());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ساعت ۲۴:۰۰", "ساعت ۱۰:۶۰", "ساعت ۱۰:۲۰:۶۰", "ساعت ۲۵", "ساعت ۱۰۰", "ساعت‌ها بعد", "۱۰ ۲۰"})
    void whatIsNoTimeLeavesTheDay(String noTime) {
        NewsDate date = reader.read("۲۳ آبان ۱۴۰۲ " + noTime).orElseThrow();
        assertEquals("2023-11-14", date.date().toString());
        assertEquals(Optional.empty(), date.time());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTC | 2023-11-14T10:20:00Z
            Z | 2023-11-14T10:20:00Z
            به وقت گرینویچ | 2023-11-14T10:20:00Z
            +03:30 | 2023-11-14T06:50:00Z
            +3:30 | 2023-11-14T06:50:00Z
            +0330 | 2023-11-14T06:50:00Z
            +330 | 2023-11-14T06:50:00Z
            +3 | 2023-11-14T07:20:00Z
            GMT+3 | 2023-11-14T07:20:00Z
            GMT-5 | 2023-11-14T15:20:00Z
            UTC−03:30 | 2023-11-14T13:50:00Z
            +18:00 | 2023-11-13T16:20:00Z
            +03:59 | 2023-11-14T06:21:00Z
            (GMT+4:30) | 2023-11-14T05:50:00Z
            به وقت کابل | 2023-11-14T05:50:00Z
            (به وقت تهران) | 2023-11-14T06:50:00Z
            """)
    void printedZonesCount(String zone, String instant) {
        assertEquals(
                Optional.of(Instant.parse(instant)),
                reader.read("14 November 2023 10:20 " + zone).flatMap(NewsDate::instant));
    }

    /** An hour before or behind Greenwich that no place keeps; a minus that ends a stretch of time. */
    @ParameterizedTest
    @ValueSource(strings = {"+19:00", "+18:30", "+03:60", "+ 03:30", "-05:00", "+", "(", "+33333", ":30.Z+02:00"})
    void whatIsNoZoneLeavesTheTime(String noZone) {
        NewsDate date = reader.read("14 November 2023 10:20 " + noZone).orElseThrow();
        assertEquals(Optional.of(LocalTime.of(10, 20)), date.time().map(time -> time.withSecond(0)));
        assertEquals(Optional.empty(), date.instant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ۱۴۰۲/۰۸/۲۳ هجری شمسی | PERSIAN | 2023-11-14
            ۱۴۴۵/۰۴/۳۰ هجری قمری | ISLAMIC | 2023-11-14
            ۱۴۱۰/۰۵/۰۶ هجری قمری | ISLAMIC | 1989-12-05
            1419/08/23 | PERSIAN | 2040-11-13
            1300/01/01 | PERSIAN | 1921-03-21
            1800/01/01 | GREGORIAN | 1800-01-01
            2199/12/31 | GREGORIAN | 2199-12-31
            (1402/08/23) | PERSIAN | 2023-11-14
            تاریخ:1402/08/23 | PERSIAN | 2023-11-14
            ۲۳ آبان ۵۰ | PERSIAN | 1971-11-14
            ۲۳ آبان ۴۹ | PERSIAN | 2070-11-13
            ۶۰/۱۰/۲۴ | PERSIAN | 1982-01-14
            ۱۹/۱۰/۲۴ | PERSIAN | 2041-01-13
            ۲۳ آبان   ماه ۱۴۰۲ | PERSIAN | 2023-11-14
            November 14th, 2023 | GREGORIAN | 2023-11-14
            ۱۴۰۲/۰۶/۳۱ | PERSIAN | 2023-09-22
            ۲۰۲۳/۱۱/۱۴ میلادی | GREGORIAN | 2023-11-14
            ۲۳ آبان ۱۴۰۲ خورشیدی | PERSIAN | 2023-11-14
            14.11.2023 | GREGORIAN | 2023-11-14
            25/12/2023 | GREGORIAN | 2023-12-25
            12/25/2023 | GREGORIAN | 2023-12-25
            05/05/2023 | GREGORIAN | 2023-05-05
            23/08/1402 | PERSIAN | 2023-11-14
            08/23/1402 | PERSIAN | 2023-11-14
            """)
    void theNameOfTheCalendarOrItsYearTellsTheDay(String text, CalendarKind calendar, String day) {
        NewsDate date = reader.read(text).orElseThrow();
        assertEquals(calendar, date.calendar());
        assertEquals(day, date.date().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "۲۰۲۳/۱۱/۱۴ شمسی",
                "۱۴۰۲/۰۸/۲۳ میلادی",
                "۱۴۴۵/۱۳/۰۱ هجری قمری",
                "14.13.2023",
                "13/13/2023",
                "2023/02/30",
                "1402/13/01",
                "1402/08/32",
                "402/08/23",
                "1402/8/234",
                "1402/08-23",
                "7/1402/08/23",
                "1402/08/23/7",
                "10.2.2023.1",
                "1799/01/01",
                "2200/01/01"
            })
    void whatCanBeNoDayIsNone(String text) {
        assertEquals(Optional.empty(), reader.read(text));
    }

    @Test
    void theSameDayInTwoCalendarsIsOneDate() {
        assertEquals(1, count("۲۳ آبان ۱۴۰۲ - 14 November 2023"));
        assertEquals(1, count("۲۳ آبان ۱۴۰۲ برابر با ۱۴ نوامبر ۲۰۲۳"));
        assertEquals(1, count("14 November 2023 - ۲۳ آبان ۱۴۰۲"));
        assertEquals(
                CalendarKind.PERSIAN, first("14 November 2023 - ۲۳ آبان ۱۴۰۲").calendar());
    }

    @Test
    void calendarsMayDifferByADayPastMidnightAndTheMoonByTwo() {
        assertEquals(1, count("۲۳ آبان ۱۴۰۲ | 15 November 2023"));
        assertEquals(2, count("۲۳ آبان ۱۴۰۲ | 16 November 2023"));
        assertEquals(1, count("۲۳ آبان ۱۴۰۲ | ۲ جمادی الاول ۱۴۴۵"));
        assertEquals(2, count("۲۳ آبان ۱۴۰۲ | ۴ جمادی الاول ۱۴۴۵"));
    }

    @Test
    void whatIsPartedByWordsOrOfOneCalendarIsTwoDates() {
        assertEquals(2, count("۲۳ آبان ۱۴۰۲ نشست 14 November 2023"));
        assertEquals(2, count("۲۳ آبان ۱۴۰۲ - ۲۳ آبان ۱۴۰۲"));
        assertEquals(1, count("۲۳ آبان ۱۴۰۲ - - - - - - 14 November 2023"));
        assertEquals(2, count("۲۳ آبان ۱۴۰۲ - - - - - - - 14 November 2023"));
    }

    /** The stretch that the date is read from stands between «‹» and «›». */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "کد ۱۲ | ‹14 November 2023 10:20 به وقت کابل› پایان",
                "‹14 November 2023 10:20 GMT› پایان",
                "‹14 November 2023 10:20 GMT+4:30› پایان",
                "‹14 November 2023 10:20 +0330› پایان",
                "‹14 November 2023 10:20 +3› پایان",
                "‹14 November 2023 10:20 +03:30› پایان",
                "‹14 November 2023 10:20› + پایان",
                "‹۲۳ آبان ۱۴۰۲ ساعت ۱۰ و ۲۰ دقیقه و ۵ ثانیه› پایان",
                "‹۲۳ آبان ۱۴۰۲ ساعت ۱۰ و ۲۰ دقیقه› پایان",
                "‹۲۳ آبان ۱۴۰۲ ساعت ۱۰ و ۲۰ دقیقه صبح› پایان",
                "‹۲۳ آبان ۱۴۰۲ ساعت ۷ عصر به وقت تهران› پایان",
                "‹۲۳ آبان ۱۴۰۲ ساعت ۷› پایان",
                "گزارش ‹سه‌شنبه ۲۳ آبان ۱۴۰۲› پایان",
                "گزارش ‹سه‌شنبه، ۲۳ آبان ۱۴۰۲› پایان",
                "گزارش ‹۱۰:۲۰ - ۲۳ آبان ۱۴۰۲› پایان",
                "گزارش ‹۱۳۹۶ شهریور ۲۵› پایان",
                "گزارش ‹آبان ۲۳، ۱۴۰۲› پایان",
                "گزارش ‹1402/08/23› پایان",
                "گزارش ‹12/25/2023› پایان",
                "گزارش ‹25/12/2023 10:20› پایان",
                "‹۲۳ آبان ۱۴۰۲ ------ ۱۰:۲۰› پایان",
                "‹۲۳ آبان ۱۴۰۲› ------- ۱۰:۲۰ پایان",
                "گزارش ‹۱۰:۲۰ ------ ۲۳ آبان ۱۴۰۲› پایان",
                "۱۰:۲۰ ------- ‹۲۳ آبان ۱۴۰۲› پایان",
                "‹۲۳ آبان ۱۴۰۲\n- ۱۰:۲۰› پایان",
                "۱۰:۲۰\n- ‹۲۳ آبان ۱۴۰۲› پایان",
                "۱۰:۲۰ -\n‹۲۳ آبان ۱۴۰۲› پایان",
                "گزارش ‹۱۰:۲۰\n۲۳ آبان ۱۴۰۲› پایان",
            })
    void aDateIsReadFromAllThatBelongsToIt(String marked) {
        String text = marked.replace("‹", "").replace("›", "");
        Span expected = new Span(marked.indexOf('‹'), marked.indexOf('›') - 1);
        assertEquals(
                List.of(Optional.of(expected)),
                reader.findAll(text).stream().map(NewsDate::span).toList());
    }

    @Test
    void ofThreeCalendarsTheFirstPersianDayCounts() {
        String text = "۲۳ آبان ۱۴۰۲ | 14 November 2023 | ۲۴ آبان ۱۴۰۲";
        assertEquals(1, count(text));
        assertEquals("2023-11-14", first(text).date().toString());
    }

    @Test
    void theTimeOfEitherCalendarCounts() {
        assertEquals(
                Optional.of(LocalTime.of(10, 20)),
                first("14 November 2023 10:20 | ۲۳ آبان ۱۴۰۲").time());
        assertEquals(
                Optional.of(LocalTime.of(10, 20)),
                first("۲۳ آبان ۱۴۰۲ ۱۰:۲۰ | 14 November 2023").time());
    }

    private int count(String text) {
        return reader.findAll(text).size();
    }

    private NewsDate first(String text) {
        List<NewsDate> dates = reader.findAll(text);
        return dates.get(0);
    }
}
