package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.WarningCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody means well with: no exception, no stack overflow, no time lost. */
class HostilePageTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final String PARAGRAPH =
            "<p>این پاراگراف، هرچند ساده است، برای آزمودن کافی به نظر می‌رسد و تمام شد.</p>";

    private final HtmlReader reader = HtmlReader.standard();

    private Draft read(String html) {
        return assertTimeoutPreemptively(LONG_ENOUGH, () -> reader.read(html, null, ParseLimits.standard()));
    }

    private static boolean warns(Draft draft, WarningCode code) {
        return draft.warnings().stream().anyMatch(warning -> warning.code() == code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<span class=related>",
                "<blockquote>",
                "<a href=x>"
            })
    void aHundredThousandNestedElements(String open) {
        assertNotNull(read(open.repeat(100_000) + "متن"));
    }

    @Test
    void aDocumentDeeperThanTheLimitKeepsItsText() {
        Document document = Document.createShell("");
        Element at = document.body();
        for (int i = 0; i < 20_000; i++) {
            at = at.appendElement("div");
        }
        at.appendText("در ژرفا");

        Draft draft = assertTimeoutPreemptively(LONG_ENOUGH, () -> reader.read(document, null, ParseLimits.standard()));

        assertTrue(draft.sourceText().contains("در ژرفا"));
        assertTrue(warns(draft, WarningCode.LIMIT_DEPTH));
    }

    @Test
    void whatIsLongerThanTheLimitIsCut() {
        byte[] input = ("<h1>تیتر این صفحه دراز</h1>" + PARAGRAPH.repeat(400_000)).getBytes(StandardCharsets.UTF_8);
        assertTrue(input.length > 50_000_000);

        Draft draft = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> reader.read(input, null, null, ParseLimits.standard()));

        assertTrue(warns(draft, WarningCode.LIMIT_INPUT));
        assertTrue(draft.sourceText().length() <= ParseLimits.standard().maxTextChars());
    }

    @Test
    void limitsOnNodesAndTextBiteWithAWarning() {
        ParseLimits few = ParseLimits.builder().maxNodes(50).build();
        ParseLimits little = ParseLimits.builder().maxTextChars(500).build();

        assertTrue(warns(reader.read(PARAGRAPH.repeat(100), null, few), WarningCode.LIMIT_NODES));
        Draft cut = reader.read(PARAGRAPH.repeat(100), null, little);
        assertTrue(warns(cut, WarningCode.LIMIT_TEXT));
        assertTrue(cut.sourceText().length() <= 500);
    }

    @Test
    void bytesWithoutMeaningAreNoArticle() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);

        Draft draft = reader.read(noise, null, null, ParseLimits.standard());

        assertFalse(draft.article());
        assertSpansFit(draft);
    }

    @Test
    void aPageCutAnywhereCanBeRead() {
        String page =
                "<html><head><title>تیتر نمونه برای برش</title><script type=application/ld+json>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"تیتر نمونه برای برش\"}</script></head><body><nav><a href=/>خانه</a></nav><h1>تیتر نمونه برای برش</h1>"
                        + PARAGRAPH.repeat(3)
                        + "<table><tr><td>الف<td>۱<tr><td>ب<td>۲</table><div class=tags><a>برچسب</a></div>";
        for (int end = 0; end <= page.length(); end += 7) {
            assertSpansFit(reader.read(page.substring(0, end), null, ParseLimits.standard()));
        }
    }

    private static void assertSpansFit(Draft draft) {
        int last = 0;
        for (DraftBlock block : draft.blocks()) {
            Span span = block.span();
            assertTrue(span.start() >= last && span.end() <= draft.sourceText().length());
            last = span.end();
        }
    }

    @Test
    void emptyElementsByTheThousandAreRead() {
        assertEquals("", read("<div class=body></div>".repeat(100_000)).sourceText());
        assertNotNull(read("<h1>ت</h1>".repeat(50_000)));
        assertNotNull(read("<div class=related><a href=/n>یک عنوان دیگر از خبرها</a></div>".repeat(30_000)));
        assertNotNull(read("<div class=breadcrumb><a href=/>خانه</a><a href=/n>بخش خبر</a></div>".repeat(30_000)));
    }
}
