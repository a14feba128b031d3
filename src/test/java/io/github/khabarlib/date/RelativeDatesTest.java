package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.NewsDate;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDatesTest {
    /** Half past one at night in Tehran, ten at night the day before in Greenwich. */
    private static final Instant NOW = Instant.parse("2023-11-13T22:00:00Z");

    private final NewsDateReader reader = NewsDateReader.standard().withZone(ZoneId.of("Asia/Tehran"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "۲ ساعت پیش | 2023-11-13 | ",
                "۲۰ دقیقه قبل | 2023-11-14 | ",
                "یک ساعت و ٤٠ دقیقه پیش | 2023-11-13 | ",
                "۳ روز پیش | 2023-11-11 | ",
                "یک روز قبل | 2023-11-13 | ",
                "لحظاتی پیش | 2023-11-14 | ",
                "دقایقی پیش | 2023-11-14 | ",
                "ساعتی پیش | 2023-11-14 | ",
                "چند ثانیه پیش | 2023-11-14 | ",
                "همین حالا | 2023-11-14 | ",
                "امروز | 2023-11-14 | ",
                "دیروز ساعت ۱۰:۲۰ | 2023-11-13 | 10:20",
                "پریروز - ۱۸:۰۵ | 2023-11-12 | 18:05",
                "منتشر شده: ۲ ساعت پیش | 2023-11-13 | ",
                "2 hours ago | 2023-11-13 | ",
                "2 HOURS AGO | 2023-11-13 | ",
                "2 Hours ago | 2023-11-13 | ",
                "2 houRs ago | 2023-11-13 | ",
                "۱۲۰ دقیقه پیش | 2023-11-13 | ",
                "۰ دقیقه پیش | 2023-11-14 | ",
                "دیروز ساعت ۱۰:۲۰ به وقت کابل | 2023-11-13 | 10:20",
            })
    void countsBackFromWhenThePageWasRead(String text, String date, String time) {
        NewsDate read = reader.readRelative(text, NOW).orElseThrow();
        assertEquals(date, read.date().toString());
        assertEquals(Optional.ofNullable(time), read.time().map(LocalTime::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "پیش",
                "روز پیش",
                "۲ هفته پیش",
                "۳ ماه قبل",
                "سال پیش",
                "چند روز پیش",
                "۲ ساعت",
                "۲ ساعت پیش از بازی",
                "امروز باران بارید",
                "۱۴۰۲ روز پیش",
                "۲۰",
                "دیروز ۱۰:۲۰ در تهران",
                "۲۳ آبان ۱۴۰۲"
            })
    void readsNothingRatherThanAGuess(String text) {
        assertEquals(Optional.empty(), reader.readRelative(text, NOW));
    }

    @Test
    void aMomentAgoMayHaveBeenTheDayBefore() {
        Instant midnight = Instant.parse("2023-11-13T20:30:00Z");
        assertEquals("2023-11-13", day("لحظاتی پیش", midnight.plusSeconds(9)));
        assertEquals("2023-11-14", day("لحظاتی پیش", midnight.plusSeconds(10)));
        assertEquals("2023-11-13", day("دقایقی پیش", midnight.plusSeconds(299)));
        assertEquals("2023-11-13", day("ساعتی پیش", midnight.plusSeconds(3599)));
        assertEquals("2023-11-13", day("ساعتی و ۱ دقیقه پیش", midnight.plusSeconds(3659)));
    }

    private String day(String text, Instant now) {
        return reader.readRelative(text, now).orElseThrow().date().toString();
    }

    @Test
    void aLongLineTellsMoreThanHowLongAgoItWas() {
        String text = "دیروز";
        assertTrue(reader.readRelative(text + " ".repeat(60 - text.length()), NOW)
                .isPresent());
        assertEquals(Optional.empty(), reader.readRelative(text + " ".repeat(61 - text.length()), NOW));
    }

    @Test
    void needsAZone() {
        assertEquals(Optional.empty(), NewsDateReader.standard().withoutZone().readRelative("۲ ساعت پیش", NOW));
        assertThrows(NullPointerException.class, () -> reader.readRelative(null, NOW));
    }
}
