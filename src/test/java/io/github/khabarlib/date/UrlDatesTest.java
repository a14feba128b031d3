package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDatesTest {
    private final NewsDateReader reader = NewsDateReader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.isna.ir/news/1402082312345/عنوان",
                "https://www.tasnimnews.com/fa/news/1402/08/23/2987654/عنوان",
                "https://www.farsnews.ir/news/14020823000123/title",
                "http://www.farsnews.com/newstext.php?nn=14020823000123",
                "https://www.alef.ir/news/4020823012.html",
                "https://www.iranintl.com/202311141234",
                "https://ir.sputniknews.com/20231114/slug-1234.html",
                "https://parsi.euronews.com/culture/2023/11/14/slug",
                "https://example.af/۱۴۰۲/۰۸/۲۳/خبر",
                "https://isna.ir/news/1402082312345",
                "isna.ir/news/1402082312345"
            })
    void readsTheDay(String url) {
        NewsDate date = reader.readUrl(url).orElseThrow();
        assertEquals(LocalDate.of(2023, 11, 14), date.date());
        assertEquals(DateEvidence.URL, date.evidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.ir/",
                "https://example.ir/news/1234567",
                "https://example.ir/news/14020823",
                "https://example.ir/news/1699944600000",
                "https://example.ir/1402/08/",
                "https://example.ir/1402/08",
                "https://example.ir/1369/12/29/",
                "https://example.ir/1989/12/31/",
                "https://isna.ir.example.org/news/1402082312345",
                "https://notisna.ir/news/1402082312345",
                "https://example.ir/1402/13/40/",
                "https://example.ir/wp-content/uploads/1402/08/pic.jpg"
            })
    void readsNothingElse(String url) {
        assertEquals(Optional.empty(), reader.readUrl(url));
    }

    @Test
    void newsOnTheWebBeganInTheNineties() {
        assertEquals(LocalDate.of(1991, 3, 21), day("https://example.ir/1370/01/01/"));
        assertEquals(LocalDate.of(1990, 1, 1), day("https://example.ir/1990/01/01/"));
    }

    @Test
    void readsUpToFourThousandCharacters() {
        String url = "https://example.ir/1402/08/23/";
        assertEquals(LocalDate.of(2023, 11, 14), day(url + "a".repeat(4096 - url.length())));
        assertEquals(Optional.empty(), reader.readUrl(url + "a".repeat(4097 - url.length())));
    }

    private LocalDate day(String url) {
        return reader.readUrl(url).orElseThrow().date();
    }
}
