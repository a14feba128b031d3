package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaOrgJsonTest {
    @Test
    void carriesWhatTheArticleHas() throws Exception {
        JsonNode json = json(Articles.full());
        assertEquals("https://schema.org", json.get("@context").textValue());
        assertEquals("NewsArticle", json.get("@type").textValue());
        assertEquals("باران در راه است", json.get("headline").textValue());
        assertEquals("2023-11-14T10:20:00+03:30", json.get("datePublished").textValue());
        assertEquals("2023-11-15", json.get("dateModified").textValue());
        assertEquals("ایسنا", json.at("/sourceOrganization/name").textValue());
        assertEquals("تهران", json.get("dateline").textValue());
        assertEquals("برف در کوه", json.at("/image/0/caption").textValue());
        assertFalse(json.has("hasPart"), "the statement is not in quotation marks");
    }

    @Test
    void leavesOutWhatTheArticleHasNot() throws Exception {
        assertEquals(2, json(Articles.empty()).size());
    }

    @Test
    void quotesWhatStandsInQuotationMarks() throws Exception {
        Article full = Articles.full();
        Statement statement = full.statements().get(0);
        Statement direct = statement.toBuilder()
                .content(Content.of("هوا سرد می‌شود", new Span(52, 66), true))
                .speakers(List.of(statement.speakers().get(0).toBuilder()
                        .name("مریم نمونه")
                        .build()))
                .build();
        JsonNode json = json(full.toBuilder().statements(List.of(direct)).build());
        assertEquals("هوا سرد می‌شود", json.at("/hasPart/0/text").textValue());
        assertEquals(
                "مریم نمونه", json.at("/hasPart/0/spokenByCharacter/0/name").textValue());
    }

    @Test
    void cannotEndTheScriptAroundIt() {
        Article article = Articles.empty().toBuilder()
                .title(Passage.ofMetadata("</script>"))
                .build();
        assertFalse(SchemaOrgJson.standard().write(article).contains("<"));
    }

    private static JsonNode json(Article article) throws Exception {
        return JsonMapper.builder().build().readTree(SchemaOrgJson.standard().write(article));
    }
}
