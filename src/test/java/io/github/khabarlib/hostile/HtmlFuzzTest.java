package io.github.khabarlib.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.khabarlib.Khabar;

/** Looks for pages, of sites known and unknown, that the parser stumbles over. */
class HtmlFuzzTest {
    private static final String[] URLS = {
        "https://www.isna.ir/news/1402082315678/a",
        "https://www.tasnimnews.com/fa/news/1402/08/23/1",
        "https://www.radiofarda.com/a/1.html",
        "https://example.org/1",
        "http://[::1",
        ""
    };

    @DictionaryEntries({
        "<title>",
        "<h1>",
        "<article>",
        "<div class=\\\"item-text\\\">",
        "<p>سد تازه در استان پر شد.</p>",
        "<li>",
        "<table><tr><td>",
        "<br>",
        "<meta property=\\\"og:title\\\" content=\\\"",
        "<figure><img src=a><figcaption>",
        "<time datetime=\\\"2023-11-14\\\">",
        "<div class=\\\"rutitr lead subtitle author tags breadcrumb related\\\">",
        "<base href=\\\"",
        "<link rel=\\\"canonical\\\" href=\\\"",
        "<a href=\\\"/news/1\\\">",
        "</div>",
        "</p>",
        "<!--",
        "<script type=\\\"application/ld+json\\\">{\\\"@type\\\":\\\"NewsArticle\\\"}</script>",
        "<blockquote>",
        "<span>",
        "&zwnj;",
        "&#8204;",
        "&amp;nbsp;",
        "<h2>",
        "بیشتر بخوانید",
        "کد خبر: ",
        "۲۳ آبان ۱۴۰۲ - ۱۰:۲۰",
        " style=\\\"display:none\\\"",
        "به گزارش ایسنا، "
    })
    @FuzzTest(maxDuration = "1m")
    void becomesAnArticle(FuzzedDataProvider data) {
        String url = data.pickValue(URLS);
        Spans.assertLieWithin(Khabar.parse(data.consumeRemainingAsString(), url));
    }
}
