package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.text.AlignedText;
import io.github.khabarlib.text.PersianNormalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DateProperties {
    private static final List<String> MONTHS = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");

    private final NewsDateReader reader = NewsDateReader.standard();

    @Property
    void laterDaysAreLater(
            @ForAll @IntRange(min = 1206, max = 1498) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        LocalDate today = PersianCalendar.toIso(year, month, day).orElseThrow();
        assertEquals(Optional.of(today.plusDays(1)), PersianCalendar.toIso(year, month, day + 1));
    }

    @Property
    void everyPrintedDayReadsAsItself(
            @ForAll @IntRange(min = 1300, max = 1419) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 29) int day) {
        Optional<LocalDate> expected = PersianCalendar.toIso(year, month, day);
        assertEquals(expected, day(day + " " + MONTHS.get(month - 1) + " " + year));
        assertEquals(expected, day(year + "/" + month + "/" + day));
        assertEquals(expected, day("%02d/%02d/%d".formatted(day, month, year)));
    }

    @Property
    void noTextMakesReadingThrow(@ForAll("dateLike") String text) {
        for (NewsDate date : reader.findAll(text)) {
            Span span = date.span().orElseThrow();
            assertEquals(date.text(), Optional.of(PersianNormalizer.standard().normalize(span.of(text))));
            assertTrue(date.calendar() != CalendarKind.GREGORIAN || date.date().getYear() >= 1800);
        }
        assertEquals(reader.read(text).isPresent(), reader.holdsDate(text));
        AlignedText alone = AlignedText.unchanged(text, new Span(0, text.length()));
        assertEquals(reader.readAlone(alone).isPresent(), reader.isDate(text));
        reader.readMachine(text, DateEvidence.META, ZoneOffset.UTC);
        reader.readUrl(text);
    }

    private Optional<LocalDate> day(String text) {
        return reader.read(text).map(NewsDate::date);
    }

    @Provide
    Arbitrary<String> dateLike() {
        Arbitrary<String> pieces = Arbitraries.of(
                "۲۳", "1402", "2023", "12", "0", "99", "آبان", "نوامبر", "رمضان", "سه‌شنبه", "ساعت", "و", "دقیقه", "/",
                "-", ":", ".", " ", "\n", "+", "T", "Z", "GMT", "pm", "میلادی", "ام", "\u200c", "گفت", "\ud83d", "١٤");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(14).map(list -> String.join("", list)), Arbitraries.strings());
    }
}
