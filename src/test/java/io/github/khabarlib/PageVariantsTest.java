package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy of a page for phones, for printing or in an archive gives the same article as the page itself. */
class PageVariantsTest {
    private static final String ARCHIVE = "https://web.archive.org/web/20240601120000/";

    private static Document page(String seed) throws IOException {
        return Jsoup.parse(Files.readString(Path.of("seeds", seed, "page.html")));
    }

    private static String url(String seed) throws IOException {
        String about = Files.readString(Path.of("seeds", seed, "about.json"));
        int at = about.indexOf("http");
        return about.substring(at, about.indexOf('"', at));
    }

    private static List<Object> told(Article article) {
        return List.of(
                article.titleText(),
                article.kicker().map(Passage::text),
                article.plainText(),
                article.published().map(NewsDate::date),
                article.agency(),
                article.newsCode(),
                article.tags());
    }

    private static void check(String seed, Document variant, String url) throws IOException {
        List<Object> page = told(Khabar.parse(page(seed).outerHtml(), url(seed)));
        assertEquals(page, told(Khabar.parse(variant.outerHtml(), url)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-nastooh", "page-iransamaneh", "page-asam", "page-studiokhabar", "page-pangea-dari"})
    void archived(String seed) throws IOException {
        Document copy = page(seed);
        copy.head().prepend("<script src=\"/_static/js/wombat.js\"></script><script>__wm.init();</script>");
        copy.body()
                .prepend(
                        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id=\"wm-ipp-base\" lang=\"en\" style=\"display:none\">"
                                + "<div id=\"wm-ipp\"><a href=\"/web/\">Wayback Machine</a><span>12 captures 1 Jun 2024</span></div></div>");
        for (Element link : copy.select("[href]")) {
            link.attr("href", ARCHIVE + link.attr("href"));
        }
        check(seed, copy, ARCHIVE + url(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-nastooh", "page-iransamaneh", "page-asam", "page-studiokhabar", "page-pangea-dari"})
    void forPhones(String seed) throws IOException {
        Document copy = page(seed);
        copy.selectXpath("//html").get(0).attr("⚡", "").attr("amp", "");
        copy.head().append("<style amp-boilerplate>body{-webkit-animation:none}</style>");
        copy.select("img").forEach(image -> image.tagName("amp-img").attr("layout", "responsive"));
        copy.body().append("<amp-analytics><script type=\"application/json\">{\"vars\":{}}</script></amp-analytics>");
        check(seed, copy, url(seed) + "?amp=1");
    }

    @ParameterizedTest
    @CsvSource({
        "page-nastooh, header#masthead",
        "page-iransamaneh, nav",
        "page-asam, .topbar",
        "page-studiokhabar, #menu"
    })
    void forPrinting(String seed, String menu) throws IOException {
        Document copy = page(seed);
        copy.select(menu).remove();
        copy.select("script").remove();
        copy.body().attr("onload", "window.print()");
        List<Object> page = told(Khabar.parse(page(seed).outerHtml(), url(seed)));
        List<Object> printed = told(Khabar.parse(copy.outerHtml(), url(seed) + "?print=1"));
        assertEquals(page, printed);
        assertEquals(Optional.class, printed.get(0).getClass());
    }
}
