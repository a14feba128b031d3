package io.github.khabarlib.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Figure;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.ListBlock;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Quote;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Table;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.page.BlockRole;
import io.github.khabarlib.page.Draft;
import io.github.khabarlib.page.DraftBlock;
import io.github.khabarlib.page.DraftImage;
import io.github.khabarlib.page.Metadata;
import io.github.khabarlib.page.Metadata.Field;
import io.github.khabarlib.page.MetadataCandidate;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a draft whose blocks have roles and whose metadata speaks, as that of a page does. */
class DraftArticleTest {
    private static final String PROSE = "به گزارش ایسنا، موزه ساعت از امروز باز است و تا پایان پاییز باز می‌ماند.";

    private final StringBuilder source = new StringBuilder();
    private final List<DraftBlock> blocks = new ArrayList<>();
    private final Map<Field, List<MetadataCandidate>> metadata = new EnumMap<>(Field.class);

    private DraftBlock.Builder block(BlockRole role, String text) {
        if (source.length() > 0) {
            source.append('\n');
        }
        int start = source.length();
        source.append(text);
        return DraftBlock.builder().span(new Span(start, source.length())).role(role);
    }

    private void add(BlockRole role, String text) {
        blocks.add(block(role, text).build());
    }

    private void removed(RemovedType type, String text) {
        blocks.add(block(BlockRole.REMOVED, text).removedType(type).build());
    }

    private void told(Field field, DateEvidence evidence, String... values) {
        for (String value : values) {
            metadata.computeIfAbsent(field, f -> new ArrayList<>()).add(MetadataCandidate.of(value, evidence, null));
        }
    }

    private Draft.Builder draft() {
        return Draft.builder()
                .sourceText(source.toString())
                .blocks(blocks)
                .metadata(Metadata.of(metadata))
                .html(true)
                .article(true);
    }

    private Article article() {
        return ArticleAssembler.standard().assemble(draft().build());
    }

    private <T extends Block> List<T> body(Class<T> type) {
        return article().body().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    @Test
    void itemsOfOneListAreOneBlockAndThoseOfAnotherAnother() {
        add(BlockRole.TITLE, "موزه ساعت باز شد");
        add(BlockRole.PARAGRAPH, PROSE);
        blocks.add(block(BlockRole.LIST_ITEM, "ساعت‌هاي ديواري").group(1).build());
        blocks.add(block(BlockRole.LIST_ITEM, "  ").group(1).build());
        blocks.add(block(BlockRole.LIST_ITEM, "ساعت‌های جیبی").group(1).build());
        blocks.add(block(BlockRole.LIST_ITEM, "ساعت‌های آبی").group(2).build());
        List<ListBlock> lists = body(ListBlock.class);
        assertEquals(2, lists.size());
        assertEquals(
                List.of("ساعت‌های دیواری", "ساعت‌های جیبی"), texts(lists.get(0).items()));
        assertEquals(List.of("ساعت‌های آبی"), texts(lists.get(1).items()));
    }

    @Test
    void aListOfNothingIsNone() {
        add(BlockRole.PARAGRAPH, PROSE);
        blocks.add(block(BlockRole.LIST_ITEM, " ").group(1).build());
        assertEquals(List.of(), body(ListBlock.class));
    }

    @Test
    void rowsAreATableOfNormalisedCellsEmptyOnesIncluded() {
        add(BlockRole.PARAGRAPH, PROSE);
        int start = source.length() + 1;
        for (int row = 0; row < 2; row++) {
            DraftBlock.Builder block = block(BlockRole.TABLE_ROW, "ساعت آبي");
            int at = source.length() - 8;
            blocks.add(block.group(1)
                    .cells(List.of(new Span(at, at + 4), new Span(at + 4, at + 4), new Span(at + 5, at + 8)))
                    .build());
        }
        Table table = body(Table.class).get(0);
        assertEquals(List.of(List.of("ساعت", "", "آبی"), List.of("ساعت", "", "آبی")), table.rows());
        assertEquals(Optional.of(new Span(start, source.length())), table.span());
    }

    @Test
    void figuresKeepTheirPictureWithAndWithoutACaption() {
        add(BlockRole.PARAGRAPH, PROSE);
        blocks.add(block(BlockRole.FIGURE, "ساعت آبي")
                .image(DraftImage.of("https://example.ir/a.jpg", "ساعت  آبي", "سارا نمونه"))
                .build());
        blocks.add(block(BlockRole.FIGURE, "")
                .image(DraftImage.of("https://example.ir/b.jpg", null, null))
                .build());
        blocks.add(block(BlockRole.FIGURE, "ساعت شنی").build());
        List<Figure> figures = body(Figure.class);
        assertEquals("ساعت آبی", figures.get(0).caption().orElseThrow().text());
        assertEquals(Optional.of("ساعت آبی"), figures.get(0).alt());
        assertEquals(Optional.of("سارا نمونه"), figures.get(0).credit());
        assertEquals(Optional.of("https://example.ir/b.jpg"), figures.get(1).url());
        assertEquals(Optional.empty(), figures.get(1).caption());
        assertEquals(Optional.empty(), figures.get(1).alt());
        assertEquals(Optional.empty(), figures.get(2).url());
        assertEquals("ساعت شنی", figures.get(2).caption().orElseThrow().text());
    }

    @Test
    void headingsKeepTheirLevelOrAreOfTheSecond() {
        add(BlockRole.PARAGRAPH, PROSE);
        blocks.add(block(BlockRole.HEADING, "ساعت‌های آبی").level(4).build());
        add(BlockRole.HEADING, "ساعت‌های جیبی");
        add(BlockRole.QUOTE, "ساعت‌ها همه کار می‌کنند و کوک هستند.");
        assertEquals(
                List.of(4, 2), body(Heading.class).stream().map(Heading::level).toList());
        assertEquals(1, body(Quote.class).size());
    }

    @Test
    void whatIsVisibleComesBeforeMetadata() {
        add(BlockRole.TITLE, "موزه ساعت باز شد");
        add(BlockRole.BYLINE, "سارا نمونه");
        add(BlockRole.PARAGRAPH, PROSE);
        told(Field.TITLE, DateEvidence.META, "موزه‌ای دیگر");
        told(Field.KICKER, DateEvidence.META, "ميراث فرهنگي");
        told(Field.AUTHOR, DateEvidence.META, "مریم کاردان");
        Article article = article();
        assertEquals(Optional.of("موزه ساعت باز شد"), article.titleText());
        assertEquals("میراث فرهنگی", article.kicker().orElseThrow().text());
        assertEquals(Optional.empty(), article.kicker().orElseThrow().span());
        assertEquals(List.of("سارا نمونه"), texts(article.byline()));
    }

    @Test
    void metadataFillsWhatIsNotVisible() {
        add(BlockRole.PARAGRAPH, PROSE);
        told(Field.TITLE, DateEvidence.META, " ", "موزه ساعت باز شد", "موزه");
        told(Field.AUTHOR, DateEvidence.JSON_LD, "سارا نمونه", "مریم کاردان", "سارا نمونه");
        told(Field.NEWS_CODE, DateEvidence.META, "۱۴۰۲۰۸۲۳");
        told(Field.SECTION, DateEvidence.META, "فرهنگ", "ميراث", "فرهنگ");
        Article article = article();
        assertEquals(Optional.of("موزه ساعت باز شد"), article.titleText());
        assertEquals(List.of("سارا نمونه", "مریم کاردان"), texts(article.byline()));
        assertEquals(Optional.of("۱۴۰۲۰۸۲۳"), article.newsCode());
        assertEquals(List.of("فرهنگ", "میراث"), article.section());
    }

    @Test
    void metadataOfWhatIsNoArticleIsNotBelieved() {
        add(BlockRole.REMOVED, "ورود");
        told(Field.TITLE, DateEvidence.META, "موزه ساعت باز شد");
        Article article =
                ArticleAssembler.standard().assemble(draft().article(false).build());
        assertEquals(Optional.empty(), article.title());
        assertTrue(article.warnings().stream().anyMatch(warning -> warning.code() == WarningCode.NO_ARTICLE));
    }

    @Test
    void theCodeIsReadFromItsLine() {
        add(BlockRole.PARAGRAPH, PROSE);
        removed(RemovedType.CODE, "کد ۱۲۳۴۵");
        removed(RemovedType.CODE, "کد خبر: ۱۲");
        removed(RemovedType.CODE, "کد خبر: a۱۲۳");
        removed(RemovedType.CODE, "کد خبر: ۸۵۲۳۱");
        assertEquals(Optional.of("۸۵۲۳۱"), article().newsCode().map(DraftArticleTest::persian));
    }

    private static String persian(String digits) {
        return digits.chars()
                .map(c -> '۰' + Character.digit(c, 10))
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    @Test
    void theAgencyIsThatOfTheTextBeforeThatOfThePage() {
        add(BlockRole.PARAGRAPH, PROSE);
        told(Field.AGENCY, DateEvidence.PROFILE, "ایرنا");
        assertEquals(Optional.of("isna"), article().agency().flatMap(Outlet::id));
    }

    @Test
    void theAgencyThatThePageNamesIsLookedUp() {
        add(BlockRole.PARAGRAPH, "موزه ساعت از امروز باز است و تا پایان پاییز باز می‌ماند.");
        told(Field.AGENCY, DateEvidence.PROFILE, "ایرنا");
        assertEquals(Optional.of("irna"), article().agency().flatMap(Outlet::id));
        metadata.clear();
        told(Field.AGENCY, DateEvidence.PROFILE, "کوه‌پیما");
        assertEquals(Optional.of(Outlet.of("کوه‌پیما", null)), article().agency());
        assertEquals(Optional.of(Outlet.of("کوه‌پیما", null)), article().origin());
    }

    @Test
    void aPageThatNamesItselfFirstHasItsReportFromTheNext() {
        add(BlockRole.PARAGRAPH, "به گزارش ایسنا به نقل از ایرنا، موزه ساعت از امروز باز است و باز می‌ماند.");
        Article article = ArticleAssembler.standard()
                .assemble(draft().publisher(Outlet.of("ایسنا", "isna")).build());
        assertEquals(Optional.of("irna"), article.agency().flatMap(Outlet::id));
    }

    @Test
    void theAddressIsTheWitnessOfTheDate() {
        add(BlockRole.PARAGRAPH, PROSE);
        told(Field.PUBLISHED, DateEvidence.META, "2020-01-01T10:20:00Z", "2023-11-14T10:20:00Z");
        Article article = ArticleAssembler.standard()
                .assemble(draft().url("https://example.ir/fa/news/1402/08/23/1").build());
        assertEquals("2023-11-14", day(article));
        assertTrue(article.warnings().stream().anyMatch(warning -> warning.code() == WarningCode.METADATA_CONFLICT));
    }

    @Test
    void aWitnessAloneAgainstAllIsNotBelieved() {
        add(BlockRole.PARAGRAPH, PROSE);
        told(Field.PUBLISHED, DateEvidence.META, "2020-01-01T10:20:00Z");
        Article article = ArticleAssembler.standard()
                .assemble(draft().url("https://example.ir/fa/news/1402/08/23/1").build());
        assertEquals("2020-01-01", day(article));
    }

    @Test
    void whereNothingElseTellsTheAddressIsTheDate() {
        add(BlockRole.PARAGRAPH, PROSE);
        Article article = ArticleAssembler.standard()
                .assemble(draft().url("https://example.ir/fa/news/1402/08/23/1").build());
        assertEquals("2023-11-14", day(article));
        assertEquals(DateEvidence.URL, article.published().orElseThrow().evidence());
    }

    @Test
    void nothingIsPublishedAfterItWasFetched() {
        add(BlockRole.PARAGRAPH, PROSE);
        told(Field.PUBLISHED, DateEvidence.META, "2030-01-01T10:20:00Z", "2023-11-14T10:20:00Z");
        Article article = ArticleAssembler.standard().assemble(draft().build(), Instant.parse("2023-11-15T00:00:00Z"));
        assertEquals("2023-11-14", day(article));
    }

    @Test
    void aDayTakesItsTimeFromALineThatHasIt() {
        add(BlockRole.PARAGRAPH, PROSE);
        removed(RemovedType.DATE, "تاریخ انتشار: ۲۳ آبان ۱۴۰۲ - ۱۰:۲۰");
        told(Field.PUBLISHED, DateEvidence.META, "2023-11-14");
        NewsDate date = article().published().orElseThrow();
        assertEquals(Optional.of(LocalTime.of(10, 20)), date.time());
    }

    @Test
    void theDateOfAnotherArticleIsNotTaken() {
        add(BlockRole.PARAGRAPH, PROSE);
        removed(RemovedType.RELATED, "۲۳ آبان ۱۴۰۲ - ۱۰:۲۰");
        assertEquals(Optional.empty(), article().published());
    }

    @Test
    void theDayOnWhichThePageWasShownIsNotTaken() {
        add(BlockRole.PARAGRAPH, PROSE);
        removed(RemovedType.DATE, "امروز: ۲۵ آبان ۱۴۰۲");
        removed(RemovedType.DATE, "۲۳ آبان ۱۴۰۲");
        assertEquals("2023-11-14", day(article()));
    }

    @Test
    void aDateThatCannotBeReadIsNamed() {
        add(BlockRole.PARAGRAPH, PROSE);
        removed(RemovedType.DATE, "تاریخ انتشار: ۳۱ مهر ۱۴۰۲");
        Article article = article();
        assertEquals(Optional.empty(), article.published());
        assertTrue(article.warnings().stream()
                .filter(warning -> warning.code() == WarningCode.DATE_UNREADABLE)
                .anyMatch(warning ->
                        warning.span().isPresent() && warning.message().contains("۳۱ مهر ۱۴۰۲")));
    }

    @Test
    void aChangeIsADateOfItsOwn() {
        add(BlockRole.PARAGRAPH, PROSE);
        told(Field.MODIFIED, DateEvidence.JSON_LD, "2023-11-16T08:00:00+03:30");
        NewsDate date = article().modified().orElseThrow();
        assertEquals(Optional.of(Instant.parse("2023-11-16T04:30:00Z")), date.instant());
        assertEquals(DateEvidence.JSON_LD, date.evidence());
    }

    private static String day(Article article) {
        return article.published().orElseThrow().date().toString();
    }

    @Test
    void aPageSaysWhichLanguageItIsWhereItsLettersDoNot() {
        add(BlockRole.PARAGRAPH, "The museum of clocks is open from today and will stay so until winter.");
        Draft.Builder draft = draft();
        assertEquals(Optional.of("en"), language(draft.language("en-GB")));
        assertEquals(Optional.of("de"), language(draft.language("de")));
        assertEquals(Optional.empty(), language(draft.language("fa")));
        assertEquals(Optional.empty(), language(draft.language("fa-AF")));
        assertEquals(Optional.empty(), language(draft.language(null)));
    }

    @Test
    void aPageOfAfghanistanIsDariWhereOneWordIs() {
        add(BlockRole.PARAGRAPH, "موزه ساعت از امروز باز است و شاروالی تا پایان پاییز آن را باز نگه می‌دارد.");
        Draft.Builder draft = draft();
        assertEquals(Optional.of("prs"), language(draft.language("fa-AF")));
        assertEquals(Optional.of("prs"), language(draft.language("prs")));
        assertEquals(Optional.of("fa"), language(draft.language("fa-IR")));
    }

    private static Optional<String> language(Draft.Builder draft) {
        return ArticleAssembler.standard().assemble(draft.build()).language();
    }

    private static String agencyId(Article article) {
        return article.agency().flatMap(Outlet::id).orElse("");
    }

    @Test
    void theNameInThePagesFurnitureCountsWhereNothingElseIsCredited() {
        removed(RemovedType.NAVIGATION, "خبرگزاری ایسنا");
        add(BlockRole.PARAGRAPH, "موزه ساعت از امروز باز است و تا پایان پاییز باز می‌ماند.");
        told(Field.NEWS_CODE, DateEvidence.META, "۱۴۰۲");
        assertEquals("", agencyId(article()));
        add(BlockRole.PARAGRAPH, "به گزارش ایرنا، موزه ساعت از امروز باز است.");
        assertEquals("irna", agencyId(article()));
    }

    @Test
    void aPageThatNamesItselfByAnotherNameIsTheSame() {
        add(BlockRole.PARAGRAPH, "به گزارش ایسنا به نقل از ایرنا، موزه ساعت از امروز باز است و باز می‌ماند.");
        Draft own =
                draft().publisher(Outlet.of("خبرگزاری دانشجویان ایران", "isna")).build();
        assertEquals("irna", agencyId(ArticleAssembler.standard().assemble(own)));
        Draft unlisted = draft().publisher(Outlet.of("کوه‌پیما", null)).build();
        assertEquals("isna", agencyId(ArticleAssembler.standard().assemble(unlisted)));
    }

    @Test
    void aCreditOfOthersOutweighsWhatThePageSays() {
        add(BlockRole.PARAGRAPH, PROSE);
        told(Field.AGENCY, DateEvidence.PROFILE, "ایرنا");
        Draft page = draft().publisher(Outlet.of("تسنیم", "tasnim")).build();
        assertEquals("isna", agencyId(ArticleAssembler.standard().assemble(page)));
    }

    @Test
    void anAgencyInTheBylineCountsUnlessItIsThePublisher() {
        told(Field.AUTHOR, DateEvidence.META, "ایسنا");
        add(BlockRole.PARAGRAPH, "موزه ساعت از امروز باز است و تا پایان پاییز باز می‌ماند.");
        assertEquals("isna", agencyId(article()));
        Draft own = draft().publisher(Outlet.of("ایسنا", "isna")).build();
        assertEquals("", agencyId(ArticleAssembler.standard().assemble(own)));
    }

    @Test
    void onlyALineOfCodesHoldsTheCodeAndOnlyOneOfThreeDigitsOrMore() {
        add(BlockRole.PARAGRAPH, PROSE);
        removed(RemovedType.OTHER, "تلفن: ۱۲۳۴۵");
        removed(RemovedType.CODE, "کد خبر: ۱۲");
        assertEquals(Optional.empty(), article().newsCode());
        removed(RemovedType.CODE, "کد خبر: ۱۲۳");
        assertEquals(Optional.of("۱۲۳"), article().newsCode());
    }

    @Test
    void lettersOfOtherScriptsAreNotPersian() {
        add(BlockRole.PARAGRAPH, "Музей часов открыт с сегодняшнего дня до конца осени.");
        assertEquals(Optional.of("ru"), language(draft().language("ru")));
        assertEquals(Optional.empty(), language(draft()));
    }

    @Test
    void twoWordsOfDariMakeATextDari() {
        add(BlockRole.PARAGRAPH, "شاروالی امروز باز است و شفاخانه تا پایان پاییز باز می‌ماند.");
        assertEquals(Optional.of("prs"), language(draft()));
    }

    @Test
    void aTextOfAsManyPersianWordsAsOthersIsPersian() {
        add(BlockRole.PARAGRAPH, "سلام است hello world");
        assertEquals(Optional.of("fa"), language(draft().language("en")));
    }

    @Test
    void whatWasWarnedOfIsNotWarnedOfAgain() {
        Article empty = ArticleAssembler.standard()
                .assemble(draft().article(false)
                        .warnings(List.of(Warning.of(WarningCode.NO_ARTICLE, "No article", null)))
                        .build());
        assertEquals(1, empty.warnings().size());
    }

    @Test
    void aLongDateThatCannotBeReadIsQuotedInPart() {
        add(BlockRole.PARAGRAPH, PROSE);
        removed(RemovedType.DATE, "تاریخ انتشار: " + "۳۱ مهر ۱۴۰۲ - ".repeat(8));
        String message = article().warnings().get(0).message();
        assertTrue(message.contains("۳۱ مهر") && message.endsWith("…"), message);
    }
}
