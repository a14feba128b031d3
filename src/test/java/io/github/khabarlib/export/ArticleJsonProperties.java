package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleJsonProperties {
    private final ArticleJson json = ArticleJson.standard().withSourceText();
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new KhabarModule().withSourceText()).build();

    @Provide
    Arbitrary<Article> articles() {
        return AnyArticle.articles();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anyArticleComesBackEqual(@ForAll("articles") Article article) throws IOException {
        assertEquals(article, json.read(json.write(article)));
        assertEquals(article, json.read(json.compact().write(article)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.write(article, bytes);
        assertEquals(article, json.read(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aMapperWritesTheSameJson(@ForAll("articles") Article article) throws JsonProcessingException {
        assertEquals(json.compact().write(article), mapper.writeValueAsString(article));
        assertEquals(article, mapper.readValue(json.write(article), Article.class));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aMapperReadsBackFromBytesAndTrees(@ForAll("articles") Article article) throws IOException {
        assertEquals(article, mapper.readValue(mapper.writeValueAsBytes(article), Article.class));
        assertEquals(article, mapper.treeToValue(mapper.valueToTree(article), Article.class));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyArticleIsOfItsForm(@ForAll("articles") Article article) {
        assertEquals(Set.of(), Schemas.problems("khabar-article-1.schema.json", json.write(article)));
        assertEquals(
                Set.of(),
                Schemas.problems("ninjs-schema_3.1.json", NinjsJson.standard().write(article)));
    }
}
