package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.WarningCode;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit holds unless told otherwise, can be drawn tighter and wider, and says so where it bites. */
class LimitsTest {
    private static final String STORY =
            "<h1>راه کوهستانی باز شد</h1><p>به گزارش ایسنا، راه کوهستانی استان پس از سه ماه باز شد.</p>";

    /**
     * A limit, and inputs that reach beyond it.
     *
     * @param standard what holds where nobody sets it
     * @param beyond an input that needs more than it is given
     */
    record Limit(
            String name,
            WarningCode warning,
            int standard,
            ToIntFunction<ParseLimits> value,
            ObjIntConsumer<ParseLimits.Builder> set,
            Function<Integer, NewsSource> beyond) {
        ParseLimits at(int value) {
            ParseLimits.Builder builder = ParseLimits.builder();
            set.accept(builder, value);
            return builder.build();
        }

        boolean bites(ParseLimits limits, NewsSource input) {
            Article article = NewsParser.builder().limits(limits).build().parse(input);
            return article.warnings().stream().anyMatch(warning -> warning.code() == this.warning);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Limit> limits() {
        return Stream.of(
                new Limit(
                        "maxInputBytes",
                        WarningCode.LIMIT_INPUT,
                        16 << 20,
                        ParseLimits::maxInputBytes,
                        ParseLimits.Builder::maxInputBytes,
                        size -> NewsSource.html(STORY + "<!--" + "-".repeat(size))),
                new Limit(
                        "maxInputBytes of bytes",
                        WarningCode.LIMIT_INPUT,
                        16 << 20,
                        ParseLimits::maxInputBytes,
                        ParseLimits.Builder::maxInputBytes,
                        size -> NewsSource.bytes((STORY + "<!--" + "-".repeat(size)).getBytes(StandardCharsets.UTF_8))),
                new Limit(
                        "maxDepth",
                        WarningCode.LIMIT_DEPTH,
                        512,
                        ParseLimits::maxDepth,
                        ParseLimits.Builder::maxDepth,
                        size -> NewsSource.html("<div>".repeat(size + 1) + STORY)),
                new Limit(
                        "maxNodes",
                        WarningCode.LIMIT_NODES,
                        500_000,
                        ParseLimits::maxNodes,
                        ParseLimits.Builder::maxNodes,
                        size -> NewsSource.html(STORY + "<br>".repeat(size))),
                new Limit(
                        "maxTextChars",
                        WarningCode.LIMIT_TEXT,
                        4_000_000,
                        ParseLimits::maxTextChars,
                        ParseLimits.Builder::maxTextChars,
                        size -> NewsSource.text("The dam. ".repeat(size / 9 + 1))),
                new Limit(
                        "maxLines",
                        WarningCode.LIMIT_LINES,
                        100_000,
                        ParseLimits::maxLines,
                        ParseLimits.Builder::maxLines,
                        size -> NewsSource.text("The dam.\r\n".repeat(size) + "It held.")),
                new Limit(
                        "maxTextChars of a page",
                        WarningCode.LIMIT_TEXT,
                        4_000_000,
                        ParseLimits::maxTextChars,
                        ParseLimits.Builder::maxTextChars,
                        size -> NewsSource.html("<p>" + "The dam. ".repeat(size / 9 + 1))),
                new Limit(
                        "maxJsonLdChars",
                        WarningCode.LIMIT_JSON_LD,
                        2 << 20,
                        ParseLimits::maxJsonLdChars,
                        ParseLimits.Builder::maxJsonLdChars,
                        size -> NewsSource.html(STORY + "<script type=application/ld+json>{\"a\":\"" + "b".repeat(size)
                                + "\"}</script>")),
                new Limit(
                        "maxCombiningMarks",
                        WarningCode.LIMIT_COMBINING_MARKS,
                        30,
                        ParseLimits::maxCombiningMarks,
                        ParseLimits.Builder::maxCombiningMarks,
                        size -> NewsSource.text("سد" + "\u064e".repeat(size + 1) + " پر شد.")),
                new Limit(
                        "maxCombiningMarks of a page",
                        WarningCode.LIMIT_COMBINING_MARKS,
                        30,
                        ParseLimits::maxCombiningMarks,
                        ParseLimits.Builder::maxCombiningMarks,
                        size -> NewsSource.html(STORY + "<p>سد" + "\u064e".repeat(size + 1) + " پر شد.")));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void holdsUnlessToldOtherwise(Limit limit) {
        assertEquals(limit.standard(), limit.value().applyAsInt(ParseLimits.standard()));
        assertTrue(limit.bites(ParseLimits.standard(), limit.beyond().apply(limit.standard())));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void canBeDrawnTighterAndWider(Limit limit) {
        int tight = limit.name().startsWith("maxCombining") ? 3 : limit.standard() == 512 ? 20 : 1000;
        NewsSource input = limit.beyond().apply(tight);
        assertTrue(limit.bites(limit.at(tight), input), "tighter");
        assertFalse(limit.bites(limit.at(4 * tight), input), "wider");
    }

    /** As much as the limit allows is no more than it allows. */
    @Test
    void biteBeyondTheLimitOnly() {
        assertFalse(warnsOf(WarningCode.LIMIT_INPUT, ParseLimits.builder().maxInputBytes(STORY.length()), STORY));
        assertTrue(warnsOf(WarningCode.LIMIT_INPUT, ParseLimits.builder().maxInputBytes(STORY.length() - 1), STORY));
    }

    private static boolean warnsOf(WarningCode code, ParseLimits.Builder limits, String html) {
        return NewsParser.builder().limits(limits.build()).build().parse(NewsSource.html(html)).warnings().stream()
                .anyMatch(warning -> warning.code() == code);
    }

    @Test
    void whatStandsBeforeTheLimitIsKept() {
        String page = STORY + "<p>برف‌روب‌ها شب و روز کار کردند تا راه باز شود و خودروها از آن بگذرند.</p>".repeat(200);
        ParseLimits limits = ParseLimits.builder().maxTextChars(400).build();
        Article article = NewsParser.builder().limits(limits).build().parse(NewsSource.html(page));
        assertEquals("راه کوهستانی باز شد", article.titleText().orElse(""));
        assertTrue(article.sourceText().length() <= 400);
        assertFalse(article.body().isEmpty());
    }

    /** The depth of a document is its caller's doing; the walk over it is ours. */
    @Test
    void countTheNodesOfADocumentToo() {
        NewsSource input = NewsSource.document(Jsoup.parse(STORY + "<br>".repeat(1000)));
        ParseLimits few = ParseLimits.builder().maxNodes(500).build();
        Article article = NewsParser.builder().limits(few).build().parse(input);
        assertTrue(article.warnings().stream().anyMatch(warning -> warning.code() == WarningCode.LIMIT_NODES));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void refusesToAllowNothing(Limit limit) {
        for (int none : new int[] {0, -1}) {
            String message = assertThrows(IllegalArgumentException.class, () -> limit.at(none))
                    .getMessage();
            assertTrue(limit.name().startsWith(message.substring(0, message.indexOf(':'))), message);
        }
    }
}
