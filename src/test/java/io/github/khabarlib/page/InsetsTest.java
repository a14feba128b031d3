package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.khabarlib.article.ParseLimits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set into a story, and copies of it, stay out of its paragraphs. */
class InsetsTest {
    private static final String HEADLINE = "کشتی گردشگری تازه در دریاچه سد لنگر انداخت";
    private static final List<String> STORY = List.of(
            "مدیر گردشگری گفت: این کشتی، که ساخت آن سه سال به درازا کشید، از فردا روزی چهار بار به آب می‌زند.",
            "او افزود: بهای بلیت برای کودکان نیم‌بهاست و مردم روستاهای کنار سد، تا پایان پاییز، رایگان سوار می‌شوند.",
            "ناخدای کشتی هم از کم‌آبی نگران است؛ به گفته او، اگر باران نبارد، لنگرگاه باید صد متر جابه‌جا شود.",
            "کارکنان این کشتی همگی از جوانان همان روستاها هستند و دوره نجات‌غریق را در مرکز استان گذرانده‌اند.");

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    private static String story(int from, int to) {
        return String.join(
                "", STORY.subList(from, to).stream().map(InsetsTest::p).toList());
    }

    private static Draft read(String body) {
        return HtmlReader.generic()
                .read(
                        "<html><head><title>" + HEADLINE + "</title></head><body><h1>" + HEADLINE + "</h1>" + body
                                + "</body></html>",
                        null,
                        ParseLimits.standard());
    }

    private static List<String> texts(Draft draft, BlockRole role) {
        return draft.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> block.span().of(draft.sourceText()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=v><span>پخش ویدئو</span><span>کیفیت بالا</span><span>۰۳:۴۱</span></div>",
                "<div><b>نبض بازار</b><span>دلار ۱۲</span><span>حجم ۴ میلیون</span></div>",
                "<div><span>گزارش ویدئویی از سد</span><button>پخش</button></div>",
                "<div class=x><ins class=ad></ins><p>همین امروز حساب باز کنید و هدیه بگیرید.</p></div>",
                "<div class=donate-end><h4>این مطلب را پسندیدید؟</h4><p>کمک مالی شما به ما امکان می‌دهد بیشتر بنویسیم.</p></div>",
                "<p>خبرهای سد را در اینستاگرام ما بخوانید</p>",
                "<p><i>شنبه، بیست و ششم مهر سال ۱۴۰۴ – ساعت ۴ و ۳۰ دقیقه</i></p>",
                "<blockquote class=pull><p>از فردا روزی چهار بار به آب می‌زند</p></blockquote>",
            })
    void whatIsSetIntoAStoryIsNoPartOfIt(String inset) {
        Draft draft = read("<div class=text>" + story(0, 2) + inset + story(2, 4) + "</div>");
        assertEquals(STORY, texts(draft, BlockRole.PARAGRAPH));
        assertEquals(List.of(), texts(draft, BlockRole.QUOTE));
        assertEquals(List.of(), texts(draft, BlockRole.HEADING));
    }

    @Test
    void smallPrintRightUnderAPictureIsItsCaption() {
        Draft draft = read("<div class=text><p><img src=a.jpg></p><p><small>کشتی در لنگرگاه روستای بالا</small></p>"
                + story(0, 4) + "</div>");
        assertEquals(STORY, texts(draft, BlockRole.PARAGRAPH));
        assertEquals(List.of("کشتی در لنگرگاه روستای بالا"), texts(draft, BlockRole.FIGURE));
    }

    @Test
    void aStoryPrintedTwiceIsReadOnce() {
        String copy = String.join("<br>", STORY);
        Draft draft = read("<div class=text>" + story(0, 4) + "<div class=m>" + copy + "</div></div>");
        assertEquals(STORY, texts(draft, BlockRole.PARAGRAPH));
    }

    @Test
    void aParagraphThatComesAgainAmongOthersStays() {
        Draft draft = read("<div class=text>" + story(0, 2) + story(0, 1) + story(2, 4) + "</div>");
        assertEquals(5, texts(draft, BlockRole.PARAGRAPH).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>نادر - 16:17</p><p>R</p><p>مهتاب - 17:41</p><p>R</p>",
                "<p>17:20 ۱۴۰۴/۰۶/۱۸ بی‌نام</p><p>R</p><p>18:20 ۱۴۰۴/۰۶/۱۹ نادر</p><p>R</p>",
                "<p>برچسب‌ها: سد، کشتی</p><p>R</p>",
                "<p><b>نظرات خواننده‌گان</b></p><p>R</p>",
            })
    void whatFollowsTheStoryInTheSameRowsIsCutOff(String after) {
        String remark = "کاش بهای بلیت را هم برای سالمندان کم می‌کردند، چون حقوق بازنشستگی به این تفریح نمی‌رسد.";
        Draft draft = read("<div>" + story(0, 4) + after.replace("R", remark) + "</div>");
        assertEquals(STORY, texts(draft, BlockRole.PARAGRAPH));
    }

    @Test
    void headingsBelowAListOfOtherArticlesStayHeadings() {
        String offers =
                "<div class=related><b>مطالب مرتبط</b><ul><li><a href=/1>سد تازه پر شد و سرریز کرد</a></li></ul></div>";
        Draft draft = read(
                "<div class=text>" + story(0, 2) + offers + "<h3>لنگرگاه در خطر کم‌آبی</h3>" + story(2, 4) + "</div>");
        assertEquals(List.of("لنگرگاه در خطر کم‌آبی"), texts(draft, BlockRole.HEADING));
    }

    @Test
    void readsPagesOfElementsThatTheSiteMadeUp() {
        String html = "<html><head><title>نسیم</title></head><body><ns-bar>شهر</ns-bar><ns-story><ns-title>" + HEADLINE
                + "</ns-title><ns-text>"
                + String.join(
                        "",
                        STORY.stream()
                                .map(text -> "<ns-par>" + text + "</ns-par>")
                                .toList())
                + "</ns-text></ns-story></body></html>";
        Draft draft = HtmlReader.generic().read(html, null, ParseLimits.standard());
        assertEquals(List.of(HEADLINE), texts(draft, BlockRole.TITLE));
        assertEquals(STORY, texts(draft, BlockRole.PARAGRAPH));
    }

    @Test
    void aStoryAmongManyHeadlinesOfOthersIsNoListOfThem() {
        String links =
                "<a href=/1><h3>نان در نانوایی‌های شهر گران شد</h3></a><a href=/2><h3>برف راه کوهستان را بست</h3></a>"
                        + "<a href=/3><h3>نمایشگاه گل و گیاه باز شد</h3></a><a href=/4><h3>بازار میوه آرام گرفت</h3></a>";
        String parts = STORY.stream().map(text -> "<h2>بخش تازه</h2>" + p(text)).reduce("", String::concat);
        Draft draft = read("<div class=two><div><b>فهرست</b></div><div class=article-body>" + parts + "</div><div>"
                + links + "</div></div>");
        assertEquals(STORY, texts(draft, BlockRole.PARAGRAPH));
    }

    @Test
    void cardsBelowTheStoryDoNotDrawItWider() {
        String card =
                "<div class=c><h2>شیوع سرماخوردگی در شهر</h2><div>پزشکان می‌گویند که شمار بیماران، در دو هفته گذشته، دو برابر شده است.</div></div>";
        Draft draft = read("<div class=l><div class=text>" + story(0, 4) + "</div><div class=e>" + card.repeat(3)
                + "</div></div>");
        assertEquals(STORY, texts(draft, BlockRole.PARAGRAPH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"نسیم - صفحه یافت نشد", "404 Not Found", "خطای ۴۰۴ | نسیم"})
    void aPageThatStandsForOneThatIsNotThereIsNoArticle(String title) {
        String html = "<html><head><title>" + title
                + "</title></head><body><h1>آنچه می‌جویید این‌جا نیست</h1><div class=body>" + story(0, 2)
                + "</div></body></html>";
        assertFalse(
                HtmlReader.generic().read(html, null, ParseLimits.standard()).article());
    }
}
