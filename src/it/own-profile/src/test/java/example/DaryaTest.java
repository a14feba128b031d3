package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.NewsSource;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page of the site, as fetched, reads as it should. */
class DaryaTest {
    @Test
    void readsAPageOfTheSite() throws IOException {
        Article article = Darya.parser().parse(page());
        assertEquals("daryanews", article.publisher().orElseThrow().id().orElseThrow());
        assertEquals(Optional.of("در آستانه فصل صید"), article.kicker().map(Passage::text));
        assertEquals(Optional.of("اسکله چوبی بندر نو شد"), article.titleText());
        assertEquals(
                Optional.of("اسکله‌ای که دو سال بسته بود از امروز به روی قایق‌ها باز است."),
                article.lead().map(Passage::text));
        assertEquals(2, article.body().size());
        assertEquals(
                "2023-09-30T05:45:00Z",
                article.published().orElseThrow().instant().orElseThrow().toString());
        assertEquals(Optional.of("70112"), article.newsCode());
        assertEquals(List.of("بندر", "صید"), article.tags());
        assertEquals("رضا بندری", article.people().get(0).name().orElseThrow());
    }

    private static NewsSource page() throws IOException {
        try (InputStream in = DaryaTest.class.getResourceAsStream("/page.html")) {
            return NewsSource.bytes(in.readAllBytes()).withUrl("https://darya-news.example/n/70112");
        }
    }
}
