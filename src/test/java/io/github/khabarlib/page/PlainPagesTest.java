package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.publisher.PublisherProfiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages whose markup says little, and pages that look like articles and are none. */
class PlainPagesTest {
    private static final String HEADLINE = "کارگاه سفالگری در کنار رودخانه دوباره به کار افتاد";
    private static final String FIRST =
            "استادکار این کارگاه گفت که کوره کهنه، پس از چهار ماه تعمیر، از امروز روشن شده و سفارش می‌پذیرد.";
    private static final String SECOND =
            "او افزود: خاک این کوزه‌ها از تپه‌های پشت روستا می‌آید و هیچ رنگ ساختگی، در لعاب آن‌ها، به کار نمی‌رود.";
    private static final String THIRD =
            "شاگردان کارگاه هم، که بیشترشان نوجوان‌اند، هر هفته دو روز چرخ‌کاری و نقاشی روی سفال را یاد می‌گیرند.";
    private static final String MENU = "<div><a href=/1>خانه</a> <a href=/2>شهر</a> <a href=/3>هنر</a></div>";

    private static Draft read(String title, String head, String body) {
        return HtmlReader.generic()
                .read(
                        "<html><head><title>" + title + "</title>" + head + "</head><body>" + body + "</body></html>",
                        null,
                        ParseLimits.standard());
    }

    private static List<String> texts(Draft draft, BlockRole role) {
        return draft.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> block.span().of(draft.sourceText()))
                .toList();
    }

    private static String rows(String... texts) {
        return String.join(
                "",
                List.of(texts).stream()
                        .map(text -> "<div class=r><div class=c>" + text + "</div></div>")
                        .toList());
    }

    private static String cards(String open, String heading, String close) {
        return (open + heading + "<p>گزارشی کوتاه از آنچه در بازار میوه گذشت و آنچه فروشندگان می‌گویند.</p>" + close)
                .repeat(7);
    }

    @Test
    void findsHeadlineThatNothingNames() {
        Draft draft = read(
                "نشریه نمونه",
                "",
                MENU + "<div>" + rows(HEADLINE, "دوشنبه ۵ خرداد ۱۳۹۹", FIRST, SECOND, THIRD) + "</div>");

        assertTrue(draft.article());
        assertEquals(List.of(HEADLINE), texts(draft, BlockRole.TITLE));
        assertTrue(texts(draft, BlockRole.PARAGRAPH).containsAll(List.of(SECOND, THIRD)));
    }

    @Test
    void readersCommentsInPlainRowsEndTheStory() {
        String comment = "به نظر من باید برای این کارگاه، بیش از این‌ها تبلیغ کنند تا مردم باخبر شوند.";
        Draft draft = read(
                HEADLINE,
                "",
                "<h1>" + HEADLINE + "</h1><div>"
                        + rows(FIRST, SECOND, THIRD, FIRST.replace("امروز", "فردا"), "نظر خوانندگان", comment)
                        + "</div>");

        assertTrue(texts(draft, BlockRole.PARAGRAPH).contains(THIRD));
        assertFalse(texts(draft, BlockRole.PARAGRAPH).contains(comment));
    }

    @Test
    void cardsOfOtherArticlesAreNotTheStory() {
        Draft draft = read(
                HEADLINE,
                "",
                "<h1>" + HEADLINE + "</h1><div class=x><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                        + "</p></div><div class=y>"
                        + cards("<div>", "<h5>میوه در بازار فراوان شد</h5>", "</div>") + "</div>");

        assertEquals(
                3,
                texts(draft, BlockRole.PARAGRAPH).size()
                        + texts(draft, BlockRole.LEAD).size());
        assertTrue(texts(draft, BlockRole.HEADING).isEmpty());
    }

    @Test
    void sectionsWithHeadingsAreNoCards() {
        String sections = ("<section><h3>چگونه خاک را می‌سایند</h3><p>" + FIRST + "</p><p>" + SECOND + "</p></section>")
                .repeat(5);
        Draft draft = read(HEADLINE, "", "<h1>" + HEADLINE + "</h1><div>" + sections + "</div>");

        assertEquals(5, texts(draft, BlockRole.HEADING).size());
    }

    @Test
    void partsOfPageBuildersAreNoSidebars() {
        Draft draft = read(
                HEADLINE,
                "",
                "<h1>" + HEADLINE + "</h1><div class='elementor-widget elementor-widget-text'><p>" + FIRST + "</p><p>"
                        + SECOND + "</p><p>" + THIRD + "</p></div>"
                        + cards("<article>", "<h3><a href=/n>میوه در بازار فراوان شد</a></h3>", "</article>")
                                .repeat(3));

        assertTrue(draft.article());
        assertTrue(texts(draft, BlockRole.PARAGRAPH).contains(SECOND));
    }

    @Test
    void pagesAboutTheSiteAreNoArticles() {
        String prose = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

        assertFalse(read("درباره ما و همکاران", "", "<h1>درباره ما و همکاران</h1>" + prose)
                .article());
        assertTrue(
                read("درباره ماه و ستاره‌ها در آسمان کویر", "", "<h1>درباره ماه و ستاره‌ها در آسمان کویر</h1>" + prose)
                        .article());
    }

    @Test
    void listsOfATagAreNoArticles() {
        String body = "<h1>سفالگری در روستاها</h1><p>" + FIRST + "</p><p>۵ خرداد ۱۳۹۹</p>";
        String address = "<link rel=canonical href=https://example.org/tags/pottery>";

        assertFalse(read("سفالگری در روستاها", address, body).article());
    }

    @Test
    void aProfileThatFitsMakesAnArticleOfAShortPage() {
        PublisherProfile profile = PublisherProfile.parse(
                "{\"id\": \"own\", \"name\": \"نمونه\", \"hosts\": [\"example.org\"],"
                        + " \"select\": {\"title\": [\"b.t\"], \"body\": [\"div.s\"]}}",
                "own.json");
        Draft draft = HtmlReader.of(PublisherProfiles.none().with(profile))
                .read(
                        "<html><body><b class=t>کوره روشن شد</b><div class=s><p>" + FIRST + "</p><p>" + SECOND
                                + "</p></div></body></html>",
                        "https://example.org/n/1",
                        ParseLimits.standard());

        assertTrue(draft.article());
        assertEquals(List.of("کوره روشن شد"), texts(draft, BlockRole.TITLE));
    }

    @Test
    void takesTheDateFromItsPartOfALongLine() {
        Draft draft = read(
                HEADLINE,
                "",
                "<div><span>سرویس: هنر و زندگی و صنایع دستی و میراث</span> <span class=the-date>سه شنبه 6 خرداد 1399 - 10:15</span>"
                        + " <span>فرستنده: دبیر بخش هنر و زندگی</span></div><h1>" + HEADLINE + "</h1><p>" + FIRST
                        + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>");

        assertTrue(draft.metadata().of(Metadata.Field.PUBLISHED).stream()
                .anyMatch(date -> date.value().equals("سه شنبه 6 خرداد 1399 - 10:15")));
    }

    @Test
    void datesOfCommentsAreNotThePages() {
        PublisherProfile profile = PublisherProfile.parse(
                "{\"id\": \"own\", \"name\": \"نمونه\", \"hosts\": [\"example.org\"],"
                        + " \"select\": {\"date\": [\".when\"]}}",
                "own.json");
        Draft draft = HtmlReader.of(PublisherProfiles.none().with(profile))
                .read(
                        "<html><body><h1>" + HEADLINE + "</h1><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                                + "</p><div id=comments><h4>نظرات</h4><p class=when>۱۴۰۲/۰۱/۰۹</p><p>دست‌مریزاد</p></div></body></html>",
                        "https://example.org/n/1",
                        ParseLimits.standard());

        assertTrue(draft.metadata().of(Metadata.Field.PUBLISHED).isEmpty());
    }

    @Test
    void aLabelBeforeALinkTakesBothOut() {
        Draft draft = read(
                HEADLINE,
                "",
                "<h1>" + HEADLINE + "</h1><div><p>" + FIRST + "</p><div class=q><span>مطالب مرتبط</span>"
                        + "<a href=/n/3>برداشت انار در باغ‌های شهر آغاز شد</a></div><p>" + SECOND + "</p><p>" + THIRD
                        + "</p></div>");

        assertFalse(texts(draft, BlockRole.PARAGRAPH).stream().anyMatch(text -> text.contains("انار")));
    }

    @Test
    void theFrontPageIsNoArticleForOneStoryOnIt() {
        String address = "<link rel=canonical href=https://example.org/><script type=application/ld+json>"
                + "{\"@type\": \"WebSite\", \"name\": \"نمونه\"}</script>";
        String body = "<h1>نشریه نمونه</h1><p>۵ خرداد ۱۳۹۹</p><p>" + FIRST + "</p>";

        assertFalse(read("نشریه نمونه", address, body).article());
    }

    @Test
    void callsToInstallAndListenAreNotTheStory() {
        Draft draft = read(
                HEADLINE,
                "",
                "<h1>" + HEADLINE + "</h1><div><p>" + FIRST + "</p><p>به این گزارش گوش دهید</p><p>" + SECOND
                        + "</p><p>اپلیکیشن نشریه ما را نصب کنید</p><p>" + THIRD + "</p></div>");

        assertEquals(
                List.of(SECOND, THIRD),
                texts(draft, BlockRole.PARAGRAPH).stream()
                        .filter(text -> !text.equals(FIRST))
                        .toList());
    }
}
