package io.github.khabarlib.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.page.TextReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextArticleTest {
    private static final String TITLE = "پل شمالی کوهپایه تا مهر باز می‌شود";
    private static final String LEAD = "شهردار کوهپایه از پایان کار پل شمالی تا آغاز سال تحصیلی خبر داد.";
    private static final String REPORT = "به گزارش کوه‌نیوز، بهرام کاوه شهردار کوهپایه گفت: پل تا مهر باز می‌شود.";
    private static final String MORE = "وی افزود: نرده‌ها نصب شده است و تنها چراغ‌ها مانده است.";

    private static Article parse(String... lines) {
        return ArticleAssembler.standard()
                .assemble(TextReader.of(ParseLimits.standard()).read(String.join("\n", lines)));
    }

    private static Optional<String> lead(Article article) {
        return article.lead().map(Passage::text);
    }

    private static List<String> body(Article article, Class<? extends Block> type) {
        return article.body().stream()
                .filter(type::isInstance)
                .map(block -> block instanceof Heading heading ? heading.text() : ((Paragraph) block).text())
                .toList();
    }

    private static List<RemovedType> removed(Article article) {
        return article.removed().stream().map(Removed::type).toList();
    }

    @Test
    void headlineLeadAndBodyAreToldApart() {
        Article article = parse(TITLE, LEAD, REPORT, MORE);
        assertEquals(Optional.of(TITLE), article.titleText());
        assertEquals(Optional.of(LEAD), lead(article));
        assertEquals(List.of(REPORT, MORE), body(article, Paragraph.class));
        assertEquals("کوه‌نیوز", article.agency().orElseThrow().name());
    }

    @Test
    void aSummaryPrintedTwiceIsTheLead() {
        Article article = parse(TITLE, LEAD, LEAD, MORE);
        assertEquals(Optional.of(LEAD), lead(article));
        assertEquals(List.of(MORE), body(article, Paragraph.class));
    }

    @Test
    void aClauseThatIntroducesATextIsNoHeading() {
        String introduction = "متن نامهٔ شهردار به این شرح است:";
        Article article = parse(TITLE, REPORT, introduction, MORE, MORE);
        assertEquals(List.of(REPORT, introduction, MORE, MORE), body(article, Paragraph.class));
    }

    @Test
    void aDateInLocalTimeIsNoHeadline() {
        Article article = parse("سه‌شنبه 12 جدی 1396 وقت محلی 10:40 AM", TITLE, LEAD, REPORT, MORE);
        assertEquals(Optional.of(TITLE), article.titleText());
        assertEquals(LocalDate.of(2018, 1, 2), article.published().orElseThrow().date());
    }

    @Test
    void theDayOnWhichThePageWasShownIsNotThatOfTheArticle() {
        String shown = "امروز: دوشنبه ۱۱ تیر ۱۴۰۳ - ۰۳:۲۳";
        Article dated = parse(shown, "کد خبر: ۷۷۱۲", "تاریخ انتشار: ۲۴ دی ۱۳۹۴", TITLE, REPORT, MORE);
        assertEquals(LocalDate.of(2016, 1, 14), dated.published().orElseThrow().date());
        assertEquals(Optional.empty(), parse(shown, TITLE, REPORT, MORE).published());
    }

    @Test
    void aTextThatStartsWithItsBodyHasNoHeadline() {
        Article article = parse(REPORT, MORE, "انتهای پیام");
        assertEquals(Optional.empty(), article.titleText());
        assertEquals(Optional.empty(), lead(article));
        assertEquals(List.of(RemovedType.END_MARKER), removed(article));
    }

    @Test
    void aLineWithAColonAboveTheHeadlineIsItsKicker() {
        Article article = parse("شهردار کوهپایه:", TITLE, REPORT, MORE);
        assertEquals("شهردار کوهپایه:", article.kicker().map(Passage::text).orElseThrow());
        assertEquals(Optional.of(TITLE), article.titleText());
    }

    @Test
    void aHeadlinePrintedAgainIsNeitherParagraphNorBoilerplate() {
        Article article = parse(TITLE, "", LEAD, "", TITLE, "", "بهرام کاوه شهردار کوهپایه گفت: پل باز می‌شود.", MORE);
        assertEquals(Optional.of(TITLE), article.titleText());
        assertEquals(Optional.of(LEAD), lead(article));
        assertEquals(2, article.body().size());
        assertEquals(List.of(), article.removed());
    }

    @Test
    void aShortLineBetweenParagraphsIsAHeading() {
        Article article = parse(TITLE, REPORT, "چراغ‌های تازه در راه است", MORE);
        assertEquals(List.of("چراغ‌های تازه در راه است"), body(article, Heading.class));
    }

    @Test
    void linesBehindRelatedNewsBelongToIt() {
        Article article = parse(TITLE, REPORT, MORE, "اخبار مرتبط", "- پل جنوبی بسته شد", "- خیابان باغ یک‌طرفه شد");
        assertEquals(List.of(RemovedType.RELATED, RemovedType.RELATED, RemovedType.RELATED), removed(article));
    }

    @Test
    void aCaptionThatStandsTwiceIsNoHeadline() {
        String caption = "نمایی از پل شمالی در روزهای پایانی ساخت";
        Article article = parse(TITLE, "", caption, caption, "", REPORT, MORE);
        assertEquals(Optional.of(TITLE), article.titleText());
        assertEquals(List.of(RemovedType.PHOTO, RemovedType.PHOTO), removed(article));
    }

    @Test
    void theLineUnderSourceNamesIt() {
        Article article = parse(TITLE, MORE, "منبع خبر", "خبرگزاری کوهستان");
        assertEquals(List.of(RemovedType.SOURCE_LINE, RemovedType.SOURCE_LINE), removed(article));
    }

    @Test
    void chromeBetweenTheFirstParagraphAndTheRestMakesItASummary() {
        Article article = parse(LEAD, "شریک سازید:", "نرده‌ها نصب شده است.", "چراغ‌ها هفته آینده می‌رسد.");
        assertEquals(Optional.of(LEAD), lead(article));
    }

    @Test
    void theDateLineIsRead() {
        Article article = parse("۱۲ تیر ۱۴۰۲ - ۱۵:۳۰", TITLE, REPORT, MORE);
        assertEquals("2023-07-03", article.published().orElseThrow().date().toString());
        assertEquals(
                "15:30", article.published().orElseThrow().time().orElseThrow().toString());
    }

    @Test
    void aLineThatNamesTheSiteIsNoHeadline() {
        Article article = parse("کوه‌نیوز پایگاه خبری تحلیلی کوهپایه", TITLE, REPORT, MORE);
        assertEquals(Optional.of(TITLE), article.titleText());
        assertEquals(List.of(RemovedType.NAVIGATION), removed(article));
    }

    @Test
    void whatStandsBehindTheEndIsNoParagraph() {
        Article article = parse(TITLE, REPORT, MORE, "انتهای پیام/", "پل جنوبی از فردا بسته است.");
        assertEquals(List.of(REPORT, MORE), body(article, Paragraph.class));
    }

    @Test
    void theCodeBehindItsLabelIsTheNewsCode() {
        assertEquals(Optional.of("۸۱۲۳۴"), parse("کد خبر: ۸۱۲۳۴", TITLE, REPORT).newsCode());
    }

    @Test
    void spansLeadToTheSourceAsItStands() {
        String source = "به گزارش كوه نيوز،\nشهردار گفت: پل باز مي شود.";
        Article article = parse(source);
        Paragraph paragraph = (Paragraph) article.body().get(0);
        assertEquals(source, paragraph.passage().span().orElseThrow().of(article.sourceText()));
        assertTrue(paragraph.text().startsWith("به گزارش کوه"));
    }

    @Test
    void dariIsToldFromPersianByItsWords() {
        Article article =
                parse("قوماندان امنیهٔ ولسوالی گفت که دو تن در شفاخانه بستری شدند.", "موترهای باربری در راه ماندند.");
        assertEquals(Optional.of("prs"), article.language());
        assertEquals(Optional.of("fa"), parse(TITLE, REPORT).language());
    }

    @Test
    void creditsAreNotLookedForInOtherLanguages() {
        Article article = parse("قال الوزير في مؤتمر صحفي إن الجسر الشمالي قد تم افتتاحه على يد رئيس البلدية.");
        assertEquals(Optional.of("ar"), article.language());
        assertEquals(List.of(), article.credits());
        assertEquals(
                List.of(WarningCode.LANGUAGE),
                article.warnings().stream().map(Warning::code).toList());
    }

    @Test
    void aListOfLinesIsNoArticle() {
        Article article = parse("پل شمالی باز شد", "سیل در دره", "باران در راه است", "برف در کوه", "باد در دشت");
        assertEquals(List.of(), article.body());
        assertTrue(article.warnings().stream().anyMatch(warning -> warning.code() == WarningCode.NO_ARTICLE));
    }

    @Test
    void nothingMakesNothingAndSaysSo() {
        Article article = parse("");
        assertEquals(List.of(), article.body());
        assertEquals(List.of(), article.removed());
        assertEquals(
                List.of(WarningCode.EMPTY_INPUT),
                article.warnings().stream().map(Warning::code).toList());
    }

    @Test
    void aHeadlineOrSummaryPrintedOnceMoreSaysNothingNew() {
        String speaking = "شهردار کوهپایه: پل شمالی تا مهر باز می‌شود";
        String said = "شهردار کوهپایه گفت: پل شمالی کوهپایه تا آغاز سال تحصیلی باز خواهد شد و راه کوتاه می‌شود.";
        String told = "نرده‌ها نصب شده است و تنها چراغ‌ها مانده است که هفته آینده می‌رسد.";
        assertEquals(
                1,
                parse(speaking, "", told, "", speaking, "", told).statements().size());
        assertEquals(1, parse(TITLE, "", said, "", said, "", told).statements().size());
        assertEquals(
                2, parse(speaking, "", said, "", said, "", told).statements().size());
    }
}
