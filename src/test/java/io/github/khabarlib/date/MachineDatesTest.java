package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDatesTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    private final NewsDateReader reader = NewsDateReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-11-14T10:20:00+03:30 | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "2023-11-14T10:20:30.473+0330 | 2023-11-14 | 10:20:30 | 2023-11-14T06:50:30Z",
                "2023-11-14 T 10:20:00 +0330 | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "2023-11-14 10:20:07 +3:30 | 2023-11-14 | 10:20:07 | 2023-11-14T06:50:07Z",
                "2023-11-14T06:50:00Z | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "2023-11-14 06:50:00Z | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "2023-11-14T20:50:00+00:00 | 2023-11-15 | 00:20 | 2023-11-14T20:50:00Z",
                "2023-11-14T10:20:00-05:00 | 2023-11-14 | 10:20 | 2023-11-14T15:20:00Z",
                "2023-11-14T10:20 | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "11/14/2023 10:20:00 AM | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "11/4/2023 1:20:00 PM | 2023-11-04 | 13:20 | 2023-11-04T09:50:00Z",
                "Tue, 14 Nov 2023 06:50:00 GMT | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "Tue Nov 14 2023 10:20:00 GMT+0330 (Iran Standard Time) | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "20231114T065000Z | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "20231114102000 | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "202311141020 | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "20231114T1020 | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "19990919T101909Z | 1999-09-19 | 14:49:09 | 1999-09-19T10:19:09Z",
                "2023-11-14T10:20:30.473+0200 | 2023-11-14 | 10:20:30 | 2023-11-14T08:20:30Z",
                "2023-11-14T10:20:30,5+0200 | 2023-11-14 | 10:20:30 | 2023-11-14T08:20:30Z",
                "2023-11-14T10:20:30. 473+0200 | 2023-11-14 | 10:20:30 | 2023-11-14T06:50:30Z",
                "11/14/2023 12:20 AM | 2023-11-14 | 00:20 | 2023-11-13T20:50:00Z",
                "APRIL 4, 2023 12:20 PM | 2023-04-04 | 12:20 | 2023-04-04T08:50:00Z",
                "0946684801 | 2000-01-01 | 03:30:01 | 2000-01-01T00:00:01Z",
                "4102444799 | 2100-01-01 | 03:29:59 | 2099-12-31T23:59:59Z",
                "1699944600 | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z",
                "1699944600000 | 2023-11-14 | 10:20 | 2023-11-14T06:50:00Z"
            })
    void readsMoments(String value, String date, String time, String instant) {
        NewsDate read = reader.readMachine(value, DateEvidence.META, TEHRAN).orElseThrow();
        assertEquals(date, read.date().toString());
        assertEquals(Optional.of(LocalTime.parse(time)), read.time());
        assertEquals(instant, read.instant().orElseThrow().toString());
        assertEquals(CalendarKind.GREGORIAN, read.calendar());
        assertEquals(DateEvidence.META, read.evidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-11-14", "20231114", "1699920000", "2023-11-14T00:00:00+03:30", "2023-11-13T20:30:00Z"})
    void takesMidnightForNoTime(String value) {
        NewsDate read = reader.readMachine(value, DateEvidence.META, TEHRAN).orElseThrow();
        assertEquals("2023-11-14", read.date().toString());
        assertEquals(Optional.empty(), read.time());
        assertEquals(Optional.empty(), read.instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"۱۴۰۲-۰۸-۲۳T۱۰:۲۰:۰۰", "۱۴۰۲/۰۸/۲۳ ۱۰:۲۰", "14020823102000", "1402-08-23T10:20:00+03:30"})
    void readsJalaliInMachineShapes(String value) {
        NewsDate read = reader.readMachine(value, DateEvidence.JSON_LD, TEHRAN).orElseThrow();
        assertEquals("2023-11-14", read.date().toString());
        assertEquals(Optional.of(LocalTime.of(10, 20)), read.time());
        assertEquals(CalendarKind.PERSIAN, read.calendar());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "۰/۰۰/۰۰",
                "0000-00-00",
                "0001-01-01T00:00:00",
                "1970-01-01T00:00:00Z",
                "1900-01-01",
                "0",
                "2023-13-45",
                "0946684799",
                "4102444800",
                "text/html",
                "12345678901234567890"
            })
    void knowsNullDates(String value) {
        assertEquals(Optional.empty(), reader.readMachine(value, DateEvidence.META, TEHRAN));
    }

    @Test
    void withoutAZoneOfThePublisherOnlyAPrintedOneTellsTheMoment() {
        NewsDate bare =
                reader.readMachine("2023-11-14T10:20:00", DateEvidence.META).orElseThrow();
        assertEquals(Optional.of(LocalTime.of(10, 20)), bare.time());
        assertEquals(Optional.empty(), bare.instant());
        NewsDate utc =
                reader.readMachine("2023-11-14T10:20:00Z", DateEvidence.META).orElseThrow();
        assertEquals(Optional.of(LocalTime.of(10, 20)), utc.time());
        assertEquals("2023-11-14T10:20:00Z", utc.instant().orElseThrow().toString());
    }

    @Test
    void secondsOfTheEpochCountFromTheYear2000() {
        assertEquals(
                "2000-01-01",
                reader.readMachine("0946684800", DateEvidence.META, TEHRAN)
                        .orElseThrow()
                        .date()
                        .toString());
    }

    @Test
    void readsUpToAHundredCharacters() {
        String value = "2023-11-14";
        assertTrue(reader.readMachine(value + " ".repeat(90), DateEvidence.META).isPresent());
        assertEquals(Optional.empty(), reader.readMachine(value + " ".repeat(91), DateEvidence.META));
    }

    @Test
    void doesNotReadProse() {
        String prose = "2023-11-14 ".repeat(20);
        assertEquals(Optional.empty(), reader.readMachine(prose, DateEvidence.META, TEHRAN));
    }
}
