package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.NewsParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each record that holds a page makes one row, whatever is in it. */
class PagesTest {
    private final Pages pages = new Pages(NewsParser.standard());

    @Test
    void aPageMakesAnArticle() {
        CorpusRow row = only("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PageMaker.page(7));
        assertEquals("article", row.getOutcome());
        assertTrue(row.getArticle().getTitle().contains("پس از 9 سال")
                || row.getArticle().getTitle().contains("پس از ۹ سال"));
        assertEquals("https://www.kuhpaye-news.example/news/7", row.getUrl());
    }

    @Test
    void aBrokenAnswerMakesAFailure() {
        assertFails("HTTP rubbish\r\n\r\n<html>");
        assertFails("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nno gzip");
    }

    @Test
    void whatIsNoPageIsPassedOver() {
        assertEquals(List.of(), rows(""));
        assertEquals(List.of(), rows("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>"));
        assertEquals(List.of(), rows("HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n"));
        assertEquals(List.of(), rows("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\npng"));
    }

    @Test
    void aRecordShorterThanItSaysMakesAFailure() {
        byte[] record = record("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>", 5_000);
        List<CorpusRow> rows = pages.rows("a", RawRecord.sound(0, record));
        assertEquals(1, rows.size());
        assertEquals("failure", rows.get(0).getOutcome());
    }

    @Test
    void whatIsNoRecordMakesAFailure() {
        List<CorpusRow> rows =
                pages.rows("a", RawRecord.sound(3, "WARC/1.0\r\nrubbish".getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, rows.size());
        assertEquals("failure", rows.get(0).getOutcome());
        assertEquals(3, rows.get(0).getOffset());
    }

    private void assertFails(String http) {
        CorpusRow row = only(http);
        assertEquals("failure", row.getOutcome(), http);
        assertTrue(row.getError().startsWith("bad page: "), row.getError());
        assertEquals("https://www.kuhpaye-news.example/news/7", row.getUrl());
    }

    private CorpusRow only(String http) {
        List<CorpusRow> rows = rows(http);
        assertEquals(1, rows.size(), http);
        return rows.get(0);
    }

    private List<CorpusRow> rows(String http) {
        return pages.rows("a", RawRecord.sound(0, record(http, http.getBytes(StandardCharsets.UTF_8).length)));
    }

    private static byte[] record(String http, int length) {
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "WARC-Date: 2024-06-01T06:00:00Z\r\nWARC-Target-URI: " + PageMaker.url(7) + "\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
        return (header + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
