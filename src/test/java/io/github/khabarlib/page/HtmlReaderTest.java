package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.WarningCode;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String FIRST =
            "مدیر باغ گیاه‌شناسی شهر گفت که گلخانه تازه از هفته آینده، هر روز تا غروب، باز است.";
    private static final String SECOND =
            "او افزود: بازدید از بخش کاکتوس‌ها رایگان است و راهنما در هر سالن، پاسخگوی بازدیدکنندگان خواهد بود.";
    private static final String THIRD =
            "به گفته وی ساخت این گلخانه دو سال طول کشید و هزینه آن، با کمک خیران، پرداخت شد.";
    private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    private final HtmlReader reader = HtmlReader.generic();

    private Draft read(String body) {
        return reader.read(
                "<html><head><title>گلخانه تازه باز شد | سایت نمونه</title></head><body>" + body,
                null,
                ParseLimits.standard());
    }

    private static List<String> texts(Draft draft, BlockRole role) {
        return draft.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> block.span().of(draft.sourceText()))
                .toList();
    }

    @Test
    void findsHeadlineAndParagraphsAmongMenusAndLists() {
        Draft draft = read("<ul class=menu><li><a href=/a>ورزش</a><li><a href=/b>شهر</a></ul>"
                + "<div class=news><h1>گلخانه تازه باز شد</h1><div class=text>" + STORY + "</div></div>"
                + "<div class=rel_news><h4>اخبار مرتبط</h4><a href=/n/7>برداشت زعفران در باغ آغاز شد</a></div>");

        assertTrue(draft.article());
        assertEquals(List.of("گلخانه تازه باز شد"), texts(draft, BlockRole.TITLE));
        assertEquals(List.of(FIRST, SECOND, THIRD), texts(draft, BlockRole.PARAGRAPH));
        assertEquals("برداشت زعفران در باغ آغاز شد", draft.related().get(0).title());
    }

    @Test
    void linesPartedByBreaksAreParagraphs() {
        Draft draft = read("<h1>گلخانه تازه باز شد</h1><table><tr><td>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD
                + "<br>انتهای پیام/۱۲</td></tr></table>");

        assertEquals(List.of(FIRST, SECOND, THIRD), texts(draft, BlockRole.PARAGRAPH));
        assertTrue(draft.blocks().stream()
                .anyMatch(b -> b.removedType().equals(java.util.Optional.of(RemovedType.END_MARKER))));
    }

    @Test
    void everyVisibleLineIsABlockAndBlocksDoNotOverlap() {
        Draft draft =
                read("<nav>فهرست</nav><h1>گلخانه تازه باز شد</h1>" + STORY + "<p hidden>پنهان</p><script>x()</script>");

        assertFalse(draft.sourceText().contains("پنهان"));
        assertEquals(
                draft.sourceText(),
                String.join(
                        "\n",
                        draft.blocks().stream()
                                .map(b -> b.span().of(draft.sourceText()))
                                .toList()));
    }

    @Test
    void theDocumentIsNotChanged() {
        Document document = Jsoup.parse("<h1>گلخانه تازه باز شد</h1>" + STORY);
        String before = document.outerHtml();

        reader.read(document, null, ParseLimits.standard());

        assertEquals(before, document.outerHtml());
    }

    @Test
    void aListOfLinksIsNoArticle() {
        Draft draft =
                read("<h1>ورزش</h1><ul><li><a href=/1>یک خبر کوتاه از لیگ</a><li><a href=/2>خبر کوتاه دیگر</a></ul>");

        assertFalse(draft.article());
        assertEquals(WarningCode.NO_ARTICLE, draft.warnings().get(0).code());
        assertTrue(draft.blocks().stream().allMatch(block -> block.role() == BlockRole.REMOVED));
    }

    @Test
    void anEmptyPageSaysSo() {
        Draft draft = reader.read("", null, ParseLimits.standard());

        assertFalse(draft.article());
        assertEquals("", draft.sourceText());
        assertEquals(WarningCode.EMPTY_INPUT, draft.warnings().get(0).code());
    }
}
