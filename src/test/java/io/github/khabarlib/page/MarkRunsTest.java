package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.export.ArticleJson;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkRunsTest {
    private static final Pattern TOO_LONG = Pattern.compile("\\p{M}{31}");

    private final MarkRuns runs = new MarkRuns(2);

    @Test
    void whatIsShortEnoughIsLeftAsItIs() {
        String text = "سَّدِّ تازَهٔ पर्वत";
        assertSame(text, runs.cutOn(text));
        assertFalse(runs.cut());
    }

    @Test
    void theRestOfALongRunIsLeftOutAndWhatFollowsKept() {
        assertEquals("سَِد پ\u0301\u0301ر", runs.cutOn("سَِّّد پ\u0301\u0301\u0301ر"));
        assertTrue(runs.cut());
    }

    @Test
    void marksBeyondTheBasePlaneCount() {
        String mark = Character.toString(0x1D165);
        assertEquals("ب" + mark.repeat(2), runs.cutOn("ب" + mark.repeat(9)));
    }

    @Test
    void aRunGoesOnFromOneTextToTheNext() {
        assertEquals("سَ", runs.cutOn("سَ"));
        assertEquals("ِد", runs.cutOn("ِّد"));
        assertEquals("ّ", runs.cutAlone("ّ"));
    }

    @Test
    void aTextByItselfDoesNotEndTheRunAroundIt() {
        assertEquals("سَِ", runs.cutOn("سَِ"));
        assertEquals("ب", runs.cutAlone("ب"));
        assertEquals("", runs.cutOn("ّ"));
    }

    /** Wherever the page hides it: in pieces of text, behind entities, in attributes and in JSON. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>راه کوهستانی باز شد@</h1>",
                "<h1>راه کوهستانی باز شد<b>@</b><i>@</i></h1>",
                "<title>راه کوهستانی باز شد@</title><h1>راه</h1>",
                "<meta property=og:title content='راه کوهستانی باز شد@'>",
                "<meta name=author content='سارا نمونه@'><h1>راه کوهستانی باز شد</h1>",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"راه کوهستانی@\"}</script>",
                "<h1>راه کوهستانی باز شد</h1><figure><img src=/a.jpg alt='راه@'><figcaption>راه@</figcaption></figure>"
            })
    void noFieldOfAnArticleHasALongRun(String page) {
        for (String marks : new String[] {"\u0651".repeat(500), "&#x651;".repeat(500), "\u0301\u0323".repeat(300)}) {
            Article article = Khabar.parse(
                    page.replace("@", marks)
                            + "<p>به گزارش ایسنا، راه کوهستانی استان پس از سه ماه باز شد.</p>".repeat(3),
                    "https://example.org/1");
            String json = ArticleJson.standard().withSourceText().write(article);
            assertFalse(TOO_LONG.matcher(json).find(), json);
        }
    }
}
