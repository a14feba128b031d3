package io.github.khabarlib.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.export.ArticleJson;
import java.io.UncheckedIOException;

/** Looks over every span of an article, whatever field it belongs to: the JSON has them all. */
final class Spans {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Spans() {}

    static void assertLieWithin(Article article) {
        int length = article.sourceText().length();
        for (JsonNode span : tree(article).findValues("span")) {
            if (!span.isNull()) {
                int start = span.get(0).intValue();
                int end = span.get(1).intValue();
                assertTrue(
                        0 <= start && start <= end && end <= length, () -> "[" + start + ", " + end + "] of " + length);
            }
        }
    }

    private static JsonNode tree(Article article) {
        try {
            return MAPPER.readTree(ArticleJson.standard().write(article));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
