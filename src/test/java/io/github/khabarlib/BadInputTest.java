package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.WarningCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whatever a page holds, an article comes back; a caller's mistake throws and names the argument. */
class BadInputTest {
    private static final String URL = "https://www.isna.ir/news/1403020512345/";
    private static final String PARAGRAPH =
            "<p>به گزارش ایسنا، فرماندار شهر گفت: راه روستایی تا پایان ماه آسفالت می‌شود و مدرسه باز است.</p>";

    @Test
    void nullThrowsAndNamesTheArgument() {
        assertNames("html", () -> Khabar.parse((String) null));
        assertNames("html", () -> Khabar.parse((String) null, URL));
        assertNames("bytes", () -> Khabar.parse((byte[]) null, URL));
        assertNames("document", () -> Khabar.parse((Document) null, URL));
        assertNames("url", () -> Khabar.parse("<p>", null));
        assertNames("text", () -> Khabar.parseText(null));
        assertNames("source", () -> Khabar.parse((NewsSource) null));
        assertNames("contentType", () -> NewsSource.html("").withContentType(null));
        assertNames("fetchedAt", () -> NewsSource.html("").withFetchedAt(null));
        assertNames("limits", () -> NewsParser.builder().limits(null));
        assertNames("profile", () -> NewsParser.builder().profile(null));
    }

    private static void assertNames(String argument, Executable call) {
        assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void emptyInputHasNoArticleAndSaysSo() {
        for (Article article : List.of(
                Khabar.parse("", URL),
                Khabar.parse(new byte[0], URL),
                Khabar.parseText(""),
                Khabar.parseText(" \n "))) {
            assertTrue(article.body().isEmpty());
            assertTrue(article.title().isEmpty());
            assertFalse(article.warnings().isEmpty());
        }
    }

    @Test
    void binaryInputIsSurvived() {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        Article article = Khabar.parse(noise, URL);
        assertFalse(article.warnings().isEmpty());
        Khabar.parseText(new String(noise, StandardCharsets.ISO_8859_1));
        Khabar.parseText(new String(noise, StandardCharsets.UTF_16BE));
    }

    @Test
    void textInAnotherLanguageSaysSo() {
        Article article = Khabar.parseText("""
                The mayor opened a bridge over the river on Monday.

                It took three years to build, and the town hall said that buses would use it from spring.
                """);
        assertTrue(hasWarning(article, WarningCode.LANGUAGE));
        assertTrue(article.statements().isEmpty());
    }

    @Test
    void aTruncatedPageGivesWhatIsThere() {
        String page = "<html><body><h1>آسفالت راه روستایی</h1><article>" + PARAGRAPH
                + "<p>وی افزود: دو پل چوبی نیز جای خود را به پل سنگی می‌دهند و کارگاه تا بهار برپاست.</p>"
                + "<p>اهالی سال‌هاست که زمستان‌ها برای رسیدن به شهر از گردنه‌ای برف‌گیر می‌گذرند.</p><p>نیمه‌کا";
        Article article = Khabar.parse(page, "https://example.org/1");
        assertTrue(article.plainText().contains("فرماندار شهر"));
    }

    @Test
    void fiftyMegabytesAreCutAtTheLimit() {
        Article article =
                Khabar.parse("<div>" + PARAGRAPH.repeat(50_000_000 / PARAGRAPH.length()), "https://example.org/2");
        assertTrue(hasWarning(article, WarningCode.LIMIT_INPUT));
    }

    @Test
    void aHundredThousandNestedElementsDoNotOverflow() {
        String deep = "<div>".repeat(100_000) + PARAGRAPH + "</div>".repeat(100_000);
        Khabar.parse(deep, "https://example.org/3");
        Document document = Jsoup.parse("<body></body>");
        Element at = document.body();
        for (int i = 0; i < 100_000; i++) {
            Element child = new Element("div");
            at.appendChild(child);
            at = child;
        }
        at.appendText(PARAGRAPH);
        assertTrue(hasWarning(Khabar.parse(document, "https://example.org/4"), WarningCode.LIMIT_DEPTH));
    }

    @Test
    void aDocumentIsNotChanged() {
        Document document = Jsoup.parse("<h1>آسفالت راه</h1><article>" + PARAGRAPH.repeat(3) + "</article>");
        String before = document.outerHtml();
        Khabar.parse(document, URL);
        assertEquals(before, document.outerHtml());
    }

    @Test
    void anAddressThatIsNoneIsSurvived() {
        for (String url : List.of("", "not an address", "http://[::1", "https://", "javascript:alert(1)", "%%%")) {
            assertEquals(url, Khabar.parse(PARAGRAPH, url).url().orElse(""));
        }
    }

    private static boolean hasWarning(Article article, WarningCode code) {
        return article.warnings().stream().anyMatch(warning -> warning.code() == code);
    }
}
