package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Span;
import java.time.ZoneOffset;
import java.util.Optional;

/** Looks for texts, machine dates and addresses that the reader stumbles over, led by coverage. */
class NewsDateReaderFuzzTest {
    private static final NewsDateReader READER = NewsDateReader.standard();

    @DictionaryEntries({
        "فروردین ",
        "۱۴۰۲/۰۸/۲۳",
        "12 آبان 1402",
        " ساعت ",
        "2023-11-04T10:20:00Z",
        "/1402/08/23/",
        "سه‌شنبه ",
        "محرم ۱۴۴۵",
        "November 4, 2023",
        "نوامبر 2023",
        "حوت ",
        " بعدازظهر",
        "به روز شده در ",
        "تاریخ انتشار: ",
        "+03:30",
        "1699944600000"
    })
    @FuzzTest(maxDuration = "2m")
    void readsOrRefusesButNeverThrows(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        for (NewsDate date : READER.findAll(text)) {
            assertLiesWithin(date.span(), text.length());
        }
        READER.read(text).ifPresent(date -> assertLiesWithin(date.span(), text.length()));
        READER.readUrl(text);
        READER.readMachine(text, DateEvidence.JSON_LD, ZoneOffset.UTC);
    }

    private static void assertLiesWithin(Optional<Span> span, int length) {
        assertTrue(span.isEmpty() || span.get().end() <= length, "within the text");
    }
}
