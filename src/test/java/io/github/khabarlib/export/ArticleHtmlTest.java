package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.Seeds;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Polarity;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Resolution;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.article.WarningCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleHtmlTest {
    private static final String TEXT = """
            دیدگاه تازه درباره باغ شهر

            به گزارش کوهسار نیوز به نقل از ایسنا، نگار پازوکی، مدیر باغ شهر گفت: درخت ها امسال زودتر شکوفه کردند.

            وی افزود: آبیاری از فردا کم می شود.

            انتهای پیام""";

    static List<NewsSource> samples() {
        return Seeds.sources();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theLawsHoldForEverySample(NewsSource source) {
        Article article = Khabar.parse(source);
        Document view = ViewLaws.check(article);
        assertEquals(article.credits().size(), view.select("#credits ol > li").size());
        assertEquals(article.people().size(), view.select("#people .cards > li").size());
        assertEquals(
                article.statements().size(),
                view.select("#statements .cards > li").size());
        assertEquals(
                article.warnings().size(), view.select("#warnings .cards > li").size());
        for (int i = 1; i <= article.credits().size(); i++) {
            assertTrue(view.getElementById("s-credit-" + i) != null, "credit " + i + " is shown in the source");
        }
    }

    @Test
    void showsTheArticleAsReadBesideItsSource() {
        Document view = ViewLaws.check(Khabar.parseText(TEXT));
        List<String> article =
                view.select("#article > .cell h3, #article > .cell > p").eachText();
        List<String> source = view.select("#source > .cell > p").eachText();
        assertEquals(3, article.size());
        assertEquals(3, source.size());
        assertEquals("دیدگاه تازه درباره باغ شهر", article.get(0));
        assertTrue(article.get(1).contains("درخت‌ها"), "normalised");
        assertTrue(source.get(1).contains("درخت ها"), "as it came");
        assertEquals(
                view.select("#article > .cell").size(),
                view.select("#source > .cell").size(),
                "a row of one stands beside a row of the other");
    }

    @Test
    void greysWhatWasRemovedAndNamesItsType() {
        Document view = ViewLaws.check(Khabar.parseText(TEXT));
        Element removed = view.selectFirst("#source .removed");
        assertEquals("نشان پایان end-marker", removed.selectFirst(".type").text());
        assertEquals("انتهای پیام", removed.selectFirst("del").text());
        assertFalse(view.selectFirst("#article").text().contains("انتهای پیام"));
    }

    @Test
    void leadsFromAPronounToThePersonAndBack() {
        Document view = ViewLaws.check(Khabar.parseText(TEXT));
        Element pronoun = view.selectFirst("#article a.speaker.by-pronoun");
        assertEquals("وی", pronoun.text());
        assertEquals("۱", pronoun.attr("data-n"), "a number tells who it is without any colour");
        Element person = target(view, pronoun);
        assertEquals("نگار پازوکی", person.selectFirst(".who").text());
        Element statement = target(view, person.select(".numbers a").last());
        assertEquals("افزود", target(view, statement.selectFirst(".cue a")).text());
        assertTrue(target(view, statement.selectFirst(".said a")).text().startsWith("آبیاری"));
    }

    @Test
    void leadsFromACueToItsStatementAndFromAnOutletToTheList() {
        Document view = ViewLaws.check(Khabar.parseText(TEXT));
        Element cue = view.selectFirst("#article a.cue");
        assertEquals("گفت", cue.text());
        assertTrue(target(view, cue).text().contains("درخت‌ها"));
        List<Element> outlets = view.select("#article .credit a.outlet");
        assertEquals(
                List.of("کوهسار نیوز", "ایسنا"),
                outlets.stream().map(Element::text).toList());
        assertTrue(target(view, outlets.get(1)).text().contains("isna"));
    }

    @Test
    void marksTheHalfSpacesThatWerePutIn() {
        Document view = ViewLaws.check(Khabar.parseText(TEXT));
        assertEquals(2, view.select("#article .zwnj").size(), "those of «درخت‌ها» and «می‌شود»");
        assertTrue(view.select("#source .zwnj").isEmpty());
        assertTrue(view.selectFirst(".legend").text().contains("۲ نیم‌فاصلهٔ بازگردانده"));
        Document kept = ViewLaws.check(
                Khabar.parseText(TEXT.replace(" ها ", "\u200cها ").replace("می شود", "می\u200cشود")));
        assertTrue(kept.select("#article .zwnj").isEmpty(), "those that were there are not marked");
    }

    @Test
    void drawsTheChainFromTheFirstSourceDownToThePage() {
        Document view = ViewLaws.check(Khabar.parseText(TEXT));
        Element drawing = view.selectFirst("svg.chain");
        assertEquals(2, drawing.select("path.edge").size());
        List<String> names = drawing.select("text").stream()
                .sorted((a, b) -> Integer.compare(y(a), y(b)))
                .map(Element::text)
                .toList();
        assertEquals(List.of("ایسنا", "کوهسار نیوز", "این متن"), names);
        assertEquals(1, drawing.select("rect.unknown").size(), "an outlet that no table has");
    }

    private static int y(Element text) {
        return Integer.parseInt(text.attr("y"));
    }

    private static Element target(Document view, Element link) {
        return view.getElementById(link.attr("href").substring(1));
    }

    @Test
    void showsEveryFieldAndKindOfBlock() {
        Document view = ViewLaws.check(Articles.full());
        String article = view.selectFirst("#article").text();
        for (String text : List.of("سامانه‌ای تازه", "از فردا باران می‌بارد.", "دما", "قم", "ابرها", "عکاس", "۱۲")) {
            assertTrue(article.contains(text), text);
        }
        String facts = view.selectFirst("#facts").text();
        for (String text : List.of("1402082312345", "2023-11-14T10:20", "سرما", "برف در کوه", "خبر سوم", "نویسنده")) {
            assertTrue(facts.contains(text), text);
        }
        assertTrue(view.selectFirst("#warnings").text().contains("date-unreadable"));
        assertEquals("۱ هشدار", view.selectFirst(".alert a").text());
        assertTrue(view.select("[tabindex]").stream().allMatch(element -> element.hasAttr("aria-label")));
    }

    @Test
    void showsWhereThereIsNoArticle() {
        Document empty = ViewLaws.check(Articles.empty());
        assertTrue(empty.selectFirst("#article").text().contains("خبری یافت نشد"));
        Document none = ViewLaws.check(Khabar.parse("<nav><a href=/>خانه</a> <a href=/a>ورزش</a></nav>", ""));
        assertTrue(none.selectFirst(".alert").text().contains("خبری یافت نشد"));
        assertTrue(none.select("details").isEmpty(), "where there is nothing else nothing is folded away");
    }

    @Test
    void foldsLongStretchesAway() {
        String source = "بخش\n".repeat(40) + "باغ شهر باز شد";
        List<Removed> menu = IntStream.range(0, 40)
                .mapToObj(i -> Removed.of(RemovedType.NAVIGATION, "بخش", new Span(4 * i, 4 * i + 3)))
                .toList();
        Passage title = Passage.of("باغ شهر باز شد", new Span(160, source.length()));
        Document view = ViewLaws.check(
                Article.builder().title(title).removed(menu).sourceText(source).build());
        Element folded = view.selectFirst("#source details");
        assertEquals("۴۰ پاره · ناوبری", folded.selectFirst("summary").text());
        assertEquals(40, folded.select("del").size());
    }

    /** Text that another version normalised otherwise cannot be laid upon its source: no mark is put in a wrong place. */
    @Test
    void leavesMarksOutWhereTheirPlaceIsNotSure() {
        Article read = Khabar.parseText(TEXT);
        Passage title =
                Passage.of("تیتری دیگر", read.title().orElseThrow().span().orElseThrow());
        Document view = ViewLaws.check(read.toBuilder().title(title).build());
        assertEquals("تیتری دیگر", view.selectFirst("#article h3").text());
        Article beyond =
                read.toBuilder().title(Passage.of("تیتر", new Span(9000, 9004))).build();
        assertEquals("تیتر", ViewLaws.check(beyond).selectFirst("#article h3").text());
    }

    @Test
    void writesTheSameToAnyOutput() throws IOException {
        Article article = Khabar.parseText(TEXT);
        String html = ArticleHtml.standard().write(article);
        StringWriter writer = new StringWriter();
        ArticleHtml.standard().write(article, writer);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ArticleHtml.standard().write(article, bytes);
        assertEquals(html, writer.toString());
        assertEquals(html, bytes.toString(StandardCharsets.UTF_8));
        assertThrows(NullPointerException.class, () -> ArticleHtml.standard().write(null));
    }

    @Test
    void hasAWordForEveryValue() {
        assertWords("credit", CreditType.values(), CreditType::id);
        assertWords("form", StatementForm.values(), StatementForm::id);
        assertWords("polarity", Polarity.values(), Polarity::id);
        assertWords("resolution", Resolution.values(), Resolution::id);
        assertWords("evidence", DateEvidence.values(), DateEvidence::id);
        assertWords("removed", RemovedType.values(), RemovedType::id);
        assertWords("warning", WarningCode.values(), WarningCode::id);
        assertThrows(IllegalStateException.class, () -> ViewLabels.of("credit", "no such type"));
    }

    private static <T> void assertWords(String group, T[] values, Function<T, String> id) {
        List<String> words = Arrays.stream(values)
                .map(value -> ViewLabels.of(group, id.apply(value)))
                .toList();
        assertEquals(values.length, words.stream().distinct().count(), () -> "two share a word: " + words);
    }
}
