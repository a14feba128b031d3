package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
                "۲۳ آبان ۱۴۰۲"
            })
    void readsNothingRatherThanAGuess(String text) {
        assertEquals(Optional.empty(), reader.readRelative(text, NOW));
    }

    @Test
    void needsAZone() {
        assertEquals(Optional.empty(), NewsDateReader.standard().withoutZone().readRelative("۲ ساعت پیش", NOW));
        assertThrows(NullPointerException.class, () -> reader.readRelative(null, NOW));
    }
}
