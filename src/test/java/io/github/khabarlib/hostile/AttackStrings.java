package io.github.khabarlib.hostile;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Dateline;
import io.github.khabarlib.article.Figure;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.ListBlock;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Polarity;
import io.github.khabarlib.article.Quote;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Resolution;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.SpeakerForm;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.article.Table;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Texts and addresses by which a page tries to have its own code run where an article is shown, and articles and pages
 * that have them in every field.
 */
public final class AttackStrings {
    /** Stands in every page and article made here where an attack stands. */
    public static final String MARK = "ضدحمله";

    private AttackStrings() {}

    /** Texts that become elements, attributes or script where they are written out as they are. */
    public static List<String> texts() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</ScRiPt ><img src=x onerror=alert(1)>",
                "<!--<script>",
                "--><script>alert(1)</script>",
                "]]><script>alert(1)</script>",
                "</title></style></textarea></noscript><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg/onload=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)' autofocus='",
                "` onclick=alert(1) `",
                "<a href=\"javascript:alert(1)\">خبر</a>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<base href=\"javascript:alert(1)//\">",
                "<form action=javascript:alert(1)><button>خبر</button></form>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<p style=\"background:url(javascript:alert(1))\">خبر</p>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
                "&quot;;alert(1)//",
                "\";alert(1)//",
                "\\\";alert(1)//",
                "\u2028alert(1)//\u2029",
                "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "<scr\u200cipt>alert(1)</scr\u200cipt>",
                "\ufeff<script>alert(1)</script>",
                "\ud83d<script>alert(1)</script>\udc00",
                "javascript:alert(1)");
    }

    /** Addresses that run code, hold a document or lead into the machine: as they stand in markup, entities and all. */
    public static List<String> addresses() {
        return List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "\u00a0javascript:alert(1)",
                "\u200b\ufeffjavascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "javascript\r\n:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;&#x61;vascript:alert(1)",
                "java&Tab;script&NewLine;:alert(1)",
                "javascript&colon;alert(1)",
                "&#0000106avascript&#58alert(1)",
                "javascript://example.org/%0aalert(1)",
                "vbscript:msgbox(1)",
                "livescript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "DATA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
                "da\tta:image/svg+xml,<svg onload=alert(1)>",
                "blob:https://example.org/1",
                "file:///etc/hosts",
                "filesystem:https://example.org/1",
                "jar:https://example.org/a!/b",
                "view-source:javascript:alert(1)",
                "feed:javascript:alert(1)",
                "intent://example.org#Intent;end",
                "mhtml:https://example.org/1");
    }

    /**
     * A page with both in every field that is read off markup or metadata.
     *
     * @param text in the way of markup: escaped to stand as text, as it is to stand as elements
     * @param address as it stands in an attribute
     */
    public static String page(String text, String address) {
        String link = address.replace("\"", "&quot;");
        String quoted = text.replace("\"", "&quot;");
        return TEMPLATE.replace("@TEXT@", MARK + " " + text)
                .replace("@META@", MARK + " " + quoted)
                .replace("@JSON@", MARK + " " + json(text))
                .replace("@URL@", link);
    }

    /** A text as it stands in markup where it shall be read as text. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/");
    }

    /** An article with {@code text} in every field of text and {@code address} in every address, as no parser made it. */
    public static Article article(String text, String address) {
        String marked = MARK + " " + text;
        Passage passage = Passage.of(marked, new Span(0, 1));
        Outlet outlet = Outlet.of(marked, marked);
        NewsDate date = NewsDate.builder()
                .text(marked)
                .calendar(CalendarKind.GREGORIAN)
                .date(LocalDate.of(2023, 11, 14))
                .evidence(DateEvidence.TEXT)
                .build();
        return Article.builder()
                .url(address)
                .canonicalUrl(address)
                .language(marked)
                .publisher(outlet)
                .title(passage)
                .kicker(passage)
                .subtitle(passage)
                .lead(passage)
                .body(List.of(
                        Paragraph.of(passage),
                        Heading.of(2, passage),
                        Quote.of(passage),
                        ListBlock.of(List.of(passage)),
                        Figure.of(address, marked, passage, marked),
                        Table.of(List.of(List.of(marked)), new Span(0, 1))))
                .credits(List.of(Credit.builder()
                        .type(CreditType.REPORT)
                        .text(marked)
                        .span(new Span(0, 1))
                        .outlets(List.of(OutletMention.of(marked, marked, new Span(0, 1))))
                        .desk(marked)
                        .reporter(marked)
                        .place(marked)
                        .build()))
                .statements(List.of(statement(marked)))
                .agency(outlet)
                .origin(outlet)
                .byline(List.of(passage))
                .dateline(Dateline.of(marked, marked, new Span(0, 1)))
                .published(date)
                .modified(date)
                .newsCode(marked)
                .section(List.of(marked))
                .tags(List.of(marked))
                .images(List.of(Image.of(address, marked, passage)))
                .related(List.of(RelatedLink.of(marked, address)))
                .removed(List.of(Removed.of(RemovedType.OTHER, marked, new Span(0, 1))))
                .warnings(List.of(Warning.of(WarningCode.LANGUAGE, marked, new Span(0, 1))))
                .sourceText(marked)
                .build();
    }

    private static Statement statement(String marked) {
        return Statement.builder()
                .id(1)
                .span(new Span(0, 1))
                .speakers(List.of(Speaker.builder()
                        .form(SpeakerForm.NAME_ROLE)
                        .mention(marked)
                        .name(marked)
                        .role(marked)
                        .span(new Span(0, 1))
                        .person(1)
                        .resolution(Resolution.EXPLICIT)
                        .build()))
                .cue(Cue.of(marked, marked, new Span(0, 1), Polarity.AFFIRMED))
                .content(Content.of(marked, new Span(0, 1), true))
                .form(StatementForm.COLON)
                .build();
    }

    private static final String TEMPLATE = """
            <html lang="fa"><head>
            <title>راه کوهستانی باز شد @META@</title>
            <base href="@URL@">
            <link rel="canonical" href="@URL@">
            <meta property="og:url" content="@URL@">
            <meta property="og:image" content="@URL@">
            <meta property="og:video" content="@URL@">
            <meta property="og:site_name" content="@META@">
            <meta name="author" content="@META@">
            <meta property="article:section" content="@META@">
            <meta name="keywords" content="@META@">
            <meta property="article:published_time" content="@META@">
            <meta name="newscode" content="@META@">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"@JSON@","url":"@JSON@",
            "author":{"name":"@JSON@"},"image":"@JSON@","articleSection":"@JSON@","datePublished":"@JSON@",
            "publisher":{"name":"@JSON@"},"description":"@JSON@"}</script>
            </head><body>
            <nav class="breadcrumb"><a href="/">خانه</a><a href="@URL@">جامعه @TEXT@</a></nav>
            <article class="news">
            <div class="rutitr">راه‌داری خبر داد @TEXT@</div>
            <h1>راه کوهستانی باز شد @TEXT@</h1>
            <div class="subtitle">گردنه از برف پاک شد @TEXT@</div>
            <div class="author">نویسنده: سارا نمونه @TEXT@</div>
            <time datetime="2023-11-14T10:20:00Z">۲۳ آبان ۱۴۰۲ @TEXT@</time>
            <div class="lead">گردنه‌ای که از پاییز بسته بود با تلاش راهداران باز شد. @TEXT@</div>
            <div class="news-body">
            <figure><a href="@URL@"><img src="@URL@" data-src="@URL@" alt="نمایی از راه @META@"
            onerror="alert(1)"></a><figcaption>نمایی از راه @TEXT@</figcaption></figure>
            <p>به گزارش پایگاه کوه‌پیما @TEXT@، راه کوهستانی استان پس از سه ماه باز شد و خودروها از آن می‌گذرند.</p>
            <p onclick="alert(1)">علی نمونه، مدیر راه‌داری @TEXT@ گفت: «راه تا پایان زمستان باز می‌ماند. @TEXT@»</p>
            <h2>برف‌روبی @TEXT@</h2>
            <blockquote>برف‌روب‌ها شب و روز کار کردند. @TEXT@</blockquote>
            <ul><li>زنجیر چرخ همراه داشته باشید. @TEXT@</li><li>شب‌ها سفر نکنید.</li></ul>
            <table><tr><td>گردنه @TEXT@</td><td>باز</td></tr><tr><td>تونل</td><td>بسته</td></tr></table>
            <p>اهالی روستاهای بالادست سال‌هاست که زمستان‌ها برای رسیدن به شهر از این گردنه می‌گذرند. @TEXT@</p>
            <video src="@URL@" poster="@URL@"></video><iframe src="@URL@"></iframe>
            <object data="@URL@"></object><embed src="@URL@"><svg><a xlink:href="@URL@"><text>خبر</text></a></svg>
            </div>
            <div class="related-news"><h3>اخبار مرتبط</h3>
            <a href="@URL@">تونل تازه در راه است @TEXT@</a><a href="/news/2">پل روستایی ساخته می‌شود امروز</a></div>
            <div class="tags"><a href="@URL@">راه @TEXT@</a><a href="/tag/2">برف</a></div>
            </article></body></html>
            """;
}
