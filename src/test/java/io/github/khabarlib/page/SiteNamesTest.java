package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.ParseLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNamesTest {
    private static final String HEADLINE = "پل چوبی روستای بالا پس از سیل دوباره ساخته شد";
    private static final String PROSE =
            "<p>دهیار روستا گفت: مردم، با کمک هم، پل را در دو هفته ساختند و راه باز شد.</p>";

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "declared; <meta property='og:site_name' content='نسیم تالاب'><title>T - ایسنا</title>; ; نسیم تالاب",
                "declared in JSON-LD; <script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"نسیم تالاب\"}}</script>; ; نسیم تالاب",
                "declared in Dublin Core; <meta name='dcterms.publisher' content='نسیم تالاب'>; ; نسیم تالاب",
                "known outlet in the title; <title>T | ایسنا</title>; ; خبرگزاری دانشجویان ایران",
                "kind of outlet in the title; <title>آرشیو | روزنامه تالاب (1386/03/01): T</title>; ; روزنامه تالاب",
                "in the title and on the logo; <title>نسیم تالاب :: T</title>; <img src=logo.png alt='نسیم تالاب'>; نسیم تالاب",
                "in rights and on the link home; <meta name=rights content='نسیم تالاب'>; <a href='/'>نسیم تالاب</a>; نسیم تالاب",
                "section in the title; <title>T | اقتصاد</title>; <a href='/eco'>اقتصاد</a>; ",
                "an outlet's name that is a common word; <title>T | دانشجو</title>; ; ",
                "only the headline; <title>T</title>; <a href='/'>خانه</a>; ",
            })
    void readsTheNameOfTheSite(String what, String head, String body, String name) {
        String html = "<html><head>" + head.replace("T", HEADLINE) + "</head><body>" + (body == null ? "" : body)
                + "<h1>" + HEADLINE + "</h1><div>" + PROSE.repeat(3) + "</div></body></html>";
        Draft draft = HtmlReader.generic().read(html, null, ParseLimits.standard());
        assertEquals(name, draft.publisher().map(Outlet::name).orElse(null));
    }
}
