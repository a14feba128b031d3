package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Passage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleJsonTest {
    private final ArticleJson json = ArticleJson.standard().withSourceText();

    @Test
    void readsBackWhatItWrote() {
        assertEquals(Articles.full(), json.read(json.write(Articles.full())));
        assertEquals(Articles.full(), json.read(json.compact().write(Articles.full())));
        assertEquals(Articles.empty(), json.read(json.write(Articles.empty())));
    }

    @Test
    void readsBackFromBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(Articles.full(), out);
        assertEquals(Articles.full(), json.read(new ByteArrayInputStream(out.toByteArray())));
    }

    @Test
    void leavesTheSourceTextOutUnlessAsked() {
        String written = ArticleJson.standard().write(Articles.full());
        assertFalse(written.contains("sourceText"));
        assertEquals("", ArticleJson.standard().read(written).sourceText());
    }

    @Test
    void hasTheFieldsOfTheContractInOrder() throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(json.write(Articles.full()));
        List<String> names = new ArrayList<>();
        root.fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of(
                        "schema",
                        "url",
                        "canonicalUrl",
                        "language",
                        "publisher",
                        "title",
                        "kicker",
                        "subtitle",
                        "lead",
                        "body",
                        "credits",
                        "statements",
                        "agency",
                        "origin",
                        "byline",
                        "dateline",
                        "published",
                        "modified",
                        "newsCode",
                        "section",
                        "tags",
                        "images",
                        "related",
                        "removed",
                        "warnings",
                        "sourceText"),
                names);
        assertEquals("[17,31]", root.at("/credits/0/span").toString());
        assertEquals("persian", root.at("/published/calendar").textValue());
        assertEquals("10:20", root.at("/published/time").textValue());
        assertEquals("end-marker", root.at("/removed/0/type").textValue());
        assertTrue(root.at("/kicker/span").isNull());
        assertTrue(root.at("/images/1/caption").isNull());
    }

    @Test
    void keepsPersianReadable() {
        String written = json.write(Articles.full());
        assertTrue(written.contains("\"text\": \"باران در راه است\""), written);
        assertTrue(written.contains("می‌شود"), written);
    }

    @Test
    void isInertWithinAPage() {
        Article article = Article.builder()
                .title(Passage.ofMetadata("</script><!-- \u2028 \u2029"))
                .sourceText("")
                .build();
        String written = json.write(article);
        assertFalse(written.contains("<"));
        assertFalse(written.contains("\u2028"));
        assertFalse(written.contains("\u2029"));
        assertEquals(article, json.read(written));
    }

    @Test
    void keepsHalvesOfCharacters() throws IOException {
        Article article =
                Article.builder().sourceText("\ud83d \udc00\ud83d\ude00\n\"").build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(article, out);
        assertEquals(article, json.read(new ByteArrayInputStream(out.toByteArray())));
    }

    @Test
    void passesOverUnknownFields() {
        Article read = json.read("{\"schema\":\"khabar-article/1\",\"new\":[1,{}]}");
        assertEquals(Articles.empty(), read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | schema",
                "{ | malformed",
                "{\"schema\":\"other/1\"} | other/1",
                "{\"schema\":\"khabar-article/1\",\"title\":{}} | title.text",
                "{\"schema\":\"khabar-article/1\",\"title\":{\"text\":\"\"}} | title.text",
                "{\"schema\":\"khabar-article/1\",\"title\":{\"text\":\"a\",\"span\":[5,1]}} | title.span",
                "{\"schema\":\"khabar-article/1\",\"tags\":\"a\"} | tags",
                "{\"schema\":\"khabar-article/1\",\"tags\":[1]} | tags",
                "{\"schema\":\"khabar-article/1\",\"url\":5} | url",
                "{\"schema\":\"khabar-article/1\",\"body\":[{\"type\":\"x\"}]} | body[0].type",
                "{\"schema\":\"khabar-article/1\",\"body\":[{\"type\":\"heading\",\"text\":\"a\"}]} | body[0].level",
                "{\"schema\":\"khabar-article/1\",\"credits\":[{\"type\":\"wild\"}]} | credits[0].type",
                "{\"schema\":\"khabar-article/1\",\"published\":{\"calendar\":\"persian\",\"date\":\"x\"}} | published.date"
            })
    void namesTheFieldThatIsWrong(String text, String named) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> json.read(text));
        assertTrue(thrown.getMessage().contains(named), thrown.getMessage());
    }
}
