package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a page that is larger than the limits, and what is said of it. */
class PageLimitsTest {
    private static Draft read(String html, ParseLimits limits) {
        return HtmlReader.generic().read(html, null, limits);
    }

    private static List<WarningCode> limitsOf(Draft draft) {
        return draft.warnings().stream()
                .map(Warning::code)
                .filter(code -> code.name().startsWith("LIMIT"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefgh, abcdefgh, ''",
        "abcdefghi, abcdefgh, LIMIT_TEXT",
        "abc defgh, abc defg, LIMIT_TEXT",
        "abcdefgh<p>i, abcdefgh, LIMIT_TEXT",
        "abcdefgh<i> </i><p> <p>, abcdefgh, ''",
        "abc<p>de<p>f, abc¶de¶f, ''",
        "'<p>  abc  <b> d </b>', abc d, ''",
        "<pre>a¶b</pre>c, 'a¶b¶c', ''",
        "<pre><pre>a¶b</pre>c¶d</pre>e¶f, a¶b¶c¶d¶e, LIMIT_TEXT",
        "a<br><br>b<br>c, 'a¶b¶c', ''",
    })
    void textIsCutTwoCharactersBeforeTheLimit(String html, String text, String warning) {
        Draft draft = read(
                "<body>" + html.replace('¶', '\n'),
                ParseLimits.builder().maxTextChars(10).build());

        assertEquals(text, draft.sourceText().replace('\n', '¶'));
        assertEquals(warning.isEmpty() ? List.of() : List.of(WarningCode.valueOf(warning)), limitsOf(draft));
    }

    /** The document itself, html, head and body count too, and so does the text. */
    @ParameterizedTest
    @CsvSource({"6, a, LIMIT_NODES", "7, a¶b, LIMIT_NODES", "9, a¶b¶c, ''"})
    void nodesAreReadUpToTheLimit(int most, String text, String warning) {
        Draft draft =
                read("<p>a<p>b<p>c", ParseLimits.builder().maxNodes(most + 1).build());

        assertEquals(text, draft.sourceText().replace('\n', '¶'));
        assertEquals(warning.isEmpty() ? List.of() : List.of(WarningCode.valueOf(warning)), limitsOf(draft));
    }

    @ParameterizedTest
    @CsvSource({"3, LIMIT_DEPTH", "4, ''"})
    void elementsDeeperThanTheLimitAreNoneOfTheirOwn(int depth, String warning) {
        Draft draft = read(
                "<div><div><div>a</div></div></div>",
                ParseLimits.builder().maxDepth(depth).build());

        assertEquals("a", draft.sourceText());
        assertEquals(warning.isEmpty() ? List.of() : List.of(WarningCode.valueOf(warning)), limitsOf(draft));
    }

    @Test
    void inputIsCutAtTheLimit() {
        ParseLimits limits = ParseLimits.builder().maxInputBytes(12).build();

        assertEquals("abcdef", read("<body>abcdef", limits).sourceText());
        assertEquals(List.of(), limitsOf(read("<body>abcdef", limits)));
        assertEquals("abcdef", read("<body>abcdefg", limits).sourceText());
        assertEquals(List.of(WarningCode.LIMIT_INPUT), limitsOf(read("<body>abcdefg", limits)));
    }

    @Test
    void textLongerThanTheFirstWorkSpaceIsKept() {
        String word = "کارگاه";
        String text = (word + " ").repeat(1_500).strip();

        assertEquals(
                text + "\n" + text,
                read("<p>" + text + "<p>" + text, ParseLimits.standard()).sourceText());
    }

    @Test
    void aBlockOfJsonLdOfTheLimitIsRead() {
        String json = "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-02\"}";
        String html = "<script type='application/ld+json'>" + json + "</script><p>a";

        assertEquals(
                1,
                read(html, ParseLimits.builder().maxJsonLdChars(json.length()).build())
                        .metadata()
                        .of(Metadata.Field.PUBLISHED)
                        .size());
        assertEquals(
                List.of(WarningCode.LIMIT_JSON_LD),
                limitsOf(read(
                        html,
                        ParseLimits.builder().maxJsonLdChars(json.length() - 1).build())));
    }

    /** Past a million characters the tree is built no further than it is read. */
    @Test
    void aLongPageIsReadAsAShortOneUpToTheLimit() {
        ParseLimits limits = ParseLimits.builder().maxNodes(21).build();
        Draft shorter = read("<p>a</p>".repeat(1_000), limits);
        Draft longer = read("<p>a</p>".repeat(150_000), limits);

        assertEquals(shorter.sourceText(), longer.sourceText());
        assertEquals(List.of(WarningCode.LIMIT_NODES), limitsOf(longer));
    }

    @Test
    void aLongPageWithinTheLimitsIsReadWhole() {
        String word = "a".repeat(1_000_000);

        assertEquals(
                word + "\nb",
                read("<p>" + word + "<p>b", ParseLimits.standard()).sourceText());
    }

    @Test
    void bytesAndDocumentsAreReadAsTheirTextIs() {
        String html = "<p>کوره</p>";
        HtmlReader reader = HtmlReader.standard();
        ParseLimits limits = ParseLimits.standard();

        assertEquals("کوره", reader.read(html, null, limits).sourceText());
        assertEquals(
                "کوره",
                reader.read(html.getBytes(StandardCharsets.UTF_8), null, null, limits)
                        .sourceText());
        assertEquals("کوره", reader.read(Jsoup.parse(html), null, limits).sourceText());
    }
}
