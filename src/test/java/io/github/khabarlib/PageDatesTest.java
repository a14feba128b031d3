package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.publisher.PublisherProfile;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day a page is of, as metadata, printed lines, the address and the zone of the publisher say. */
class PageDatesTest {
    private static final String URL = "https://tagarg.example/n/1";
    private static final String HEADLINE = "باغ‌های انجیر شهرستان از تگرگ در امان ماند";
    private static final String PROSE =
            "<p>رئیس جهاد کشاورزی گفت: تگرگ دیروز، به باغ‌های انجیر، هیچ آسیبی نزده است.</p>";
    private static final Instant FETCHED = Instant.parse("2023-11-14T18:00:00Z");

    private static NewsSource page(String head, String line) {
        String html = "<html lang=fa><head><title>" + HEADLINE + "</title>" + head + "</head><body><h1>" + HEADLINE
                + "</h1><div class=date>" + line + "</div><div class=text>" + PROSE.repeat(4) + "</div></body></html>";
        return NewsSource.html(html).withUrl(URL);
    }

    private static NewsParser profiled(String zone) {
        String json = "{\"id\": \"tagarg\", \"name\": \"تگرگ\", \"hosts\": [\"tagarg.example\"]" + zone + "}";
        return NewsParser.builder()
                .profile(PublisherProfile.parse(json, "tagarg.json"))
                .build();
    }

    private static String meta(String value) {
        return "<meta property='article:published_time' content='" + value + "'>";
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "۲۳ آبان ۱۴۰۲ - ۱۰:۲۰ | , \"zone\": \"Asia/Tehran\" | 2023-11-14T06:50:00Z",
                "۲۳ آبان ۱۴۰۲ - ۱۰:۲۰ | , \"zone\": \"Asia/Kabul\" | 2023-11-14T05:50:00Z",
                "۲۳ آبان ۱۴۰۲ - ۱۰:۲۰ | | ",
                "۲۳ تیر ۱۴۰۱ - ۱۰:۲۰ | , \"zone\": \"Asia/Tehran\" | 2022-07-14T05:50:00Z",
                "۲۳ تیر ۱۴۰۲ - ۱۰:۲۰ | , \"zone\": \"Asia/Tehran\" | 2023-07-14T06:50:00Z",
                "۲۳ تیر ۱۳۸۵ - ۱۰:۲۰ | , \"zone\": \"Asia/Tehran\" | 2006-07-14T06:50:00Z",
                "۲۳ تیر ۱۴۰۱ - ۱۰:۲۰ | , \"zone\": \"Asia/Kabul\" | 2022-07-14T05:50:00Z",
            })
    void aPrintedTimeIsOfThePublishersZone(String printed, String zone, String instant) {
        NewsDate date = profiled(zone == null ? "" : zone)
                .parse(page("", printed))
                .published()
                .orElseThrow();
        assertEquals(Optional.ofNullable(instant), date.instant().map(Instant::toString));
        assertEquals(Optional.of(LocalTime.of(10, 20)), date.time());
    }

    @Test
    void machinesUtcIsTurnedToThePublishersZoneAndElseStays() {
        NewsSource page = page(meta("2023-11-13T21:30:00Z"), "");
        NewsDate known =
                profiled(", \"zone\": \"Asia/Tehran\"").parse(page).published().orElseThrow();
        assertEquals("2023-11-14", known.date().toString());
        assertEquals(Optional.of(LocalTime.of(1, 0)), known.time());
        NewsDate unknown = profiled("").parse(page).published().orElseThrow();
        assertEquals("2023-11-13", unknown.date().toString());
        assertEquals(known.instant(), unknown.instant());
    }

    @Test
    void aRelativeDateCountsFromWhenThePageWasFetchedOnly() {
        NewsSource page = page("", "۲ روز پیش");
        NewsParser parser = profiled(", \"zone\": \"Asia/Tehran\"");
        assertEquals(Optional.empty(), parser.parse(page).published());
        NewsDate date = parser.parse(page.withFetchedAt(FETCHED)).published().orElseThrow();
        assertEquals("2023-11-12", date.date().toString());
        assertEquals(
                Optional.of("۲ روز پیش"),
                date.span().map(span -> span.of(parser.parse(page).sourceText())));
        assertEquals(
                Optional.empty(),
                profiled("").parse(page.withFetchedAt(FETCHED)).published());
    }

    @Test
    void anAbsoluteDateIsBelievedBeforeARelativeOne() {
        NewsSource page = page(meta("2023-11-10T08:00:00+03:30"), "۲ روز پیش").withFetchedAt(FETCHED);
        assertEquals(
                "2023-11-10",
                Khabar.parse(page).published().orElseThrow().date().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "۰/۰۰/۰۰ | ۲۳ آبان ۱۴۰۲",
                "0000-00-00T00:00:00 | ۲۳ آبان ۱۴۰۲",
                "۱۴۰۲-۰۸-۲۳ ۱۰:۲۰:۰۰ | ",
                "2023-11-14T10:20:00+3:30 | ",
                "2030-01-01T00:00:00Z | ۲۳ آبان ۱۴۰۲",
                "text/html | ۲۳ عقرب ۱۴۰۲",
                " | ۹۲/۰۸/۲۳ نشد، ۰۲/۸/۲۳",
            })
    void whatMachinesWriteWrongIsNotBelieved(String machine, String printed) {
        String line = printed == null ? "" : printed.replaceFirst(".* نشد، ", "");
        NewsSource page = page(meta(machine == null ? "" : machine), line).withFetchedAt(FETCHED);
        assertEquals(
                "2023-11-14",
                Khabar.parse(page).published().orElseThrow().date().toString());
    }
}
