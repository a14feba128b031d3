package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.Khabar;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.Seeds;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KhabarModuleTest {
    private final JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    private final JsonMapper whole = JsonMapper.builder()
            .findAndAddModules()
            .addModule(new KhabarModule().withSourceText())
            .build();

    record Row(String id, Article article) {}

    static List<NewsSource> seeds() {
        return Seeds.sources();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void samplesAreWrittenAsByOurselvesAndReadBack(NewsSource seed) throws JsonProcessingException {
        Article article = Khabar.parse(seed);
        assertEquals(ArticleJson.standard().compact().write(article), found.writeValueAsString(article));
        assertEquals(
                article.toBuilder().sourceText("").build(),
                found.readValue(found.writeValueAsString(article), Article.class));
        ArticleJson json = ArticleJson.standard().withSourceText();
        assertEquals(json.compact().write(article), whole.writeValueAsString(article));
        assertEquals(article, whole.readValue(whole.writeValueAsString(article), Article.class));
        assertEquals(article, json.read(json.write(article)));
    }

    @Test
    void articlesStandWithinOtherValues() throws JsonProcessingException {
        Row row = new Row("12", Articles.full());
        assertEquals(row, whole.readValue(whole.writeValueAsString(row), Row.class));
        assertEquals(new Row("12", null), whole.readValue(whole.writeValueAsString(new Row("12", null)), Row.class));
        List<Article> two = List.of(Articles.empty(), Articles.full());
        assertEquals(two, whole.readValue(whole.writeValueAsString(two), new TypeReference<List<Article>>() {}));
    }

    @Test
    void partsOfAnArticleStandAlone() throws JsonProcessingException {
        Article article = Articles.full();
        assertComesBack(article.credits().get(0), Credit.class);
        assertComesBack(article.statements().get(0), Statement.class);
        assertComesBack(article.published().orElseThrow(), NewsDate.class);
        assertComesBack(article.title().orElseThrow(), Passage.class);
    }

    private <T> void assertComesBack(T value, Class<T> type) throws JsonProcessingException {
        assertEquals(value, found.readValue(found.writeValueAsString(value), type));
    }

    @Test
    void keepsTheMappersOwnHabits() throws JsonProcessingException {
        JsonMapper pretty =
                found.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        assertTrue(pretty.writeValueAsString(Articles.empty()).contains("\n  \"url\" : null"));
        JsonMapper ascii = whole.rebuild()
                .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        Article article = Articles.empty().toBuilder().sourceText("<می\udc00>").build();
        String written = ascii.writeValueAsString(article);
        assertTrue(written.chars().allMatch(c -> c < 128), written);
        assertEquals(article, ascii.readValue(written, Article.class));
    }

    @Test
    void readsWholeNumbersOfAnyKind() throws JsonProcessingException {
        JsonMapper big = whole.rebuild()
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .build();
        assertEquals(Articles.full(), big.readValue(big.writeValueAsString(Articles.full()), Article.class));
    }

    @Test
    void writesNothingThatABrowserActsOn() throws JsonProcessingException {
        Article article = Articles.empty().toBuilder()
                .title(Passage.ofMetadata("</script>\u2028"))
                .build();
        String written = found.writeValueAsString(Map.of("article", article));
        assertFalse(written.contains("<"), written);
        assertFalse(written.contains("\u2028"), written);
    }

    @Test
    void tellsWhichFieldIsWrong() {
        String json = "{\"article\":{\"schema\":\"khabar-article/1\",\"title\":{}}}";
        JsonMappingException thrown = assertThrows(JsonMappingException.class, () -> found.readValue(json, Row.class));
        assertTrue(thrown.getMessage().contains("title.text is missing"), thrown.getMessage());
        assertTrue(thrown.getPathReference().contains("article"), thrown.getPathReference());
    }

    @Test
    void aMapperThatKnowsItCanBeSent() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(whole);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            JsonMapper back = (JsonMapper) in.readObject();
            assertEquals(Articles.full(), back.readValue(back.writeValueAsString(Articles.full()), Article.class));
        }
    }
}
