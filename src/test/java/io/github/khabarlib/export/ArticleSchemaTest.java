package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema that is published says what is written, no more and no less. */
class ArticleSchemaTest {
    private static final String SCHEMA = "khabar-article-1.schema.json";

    private final ArticleJson json = ArticleJson.standard().withSourceText();

    @Test
    void whatIsWrittenIsValid() {
        assertEquals(Set.of(), Schemas.problems(SCHEMA, json.write(Articles.full())));
        assertEquals(Set.of(), Schemas.problems(SCHEMA, json.write(Articles.empty())));
    }

    @Test
    void knowsEveryKindOfThing() {
        Article article = Articles.full().toBuilder()
                .removed(Arrays.stream(RemovedType.values())
                        .map(type -> Removed.of(type, "متن", null))
                        .toList())
                .warnings(Arrays.stream(WarningCode.values())
                        .map(code -> Warning.of(code, "message", null))
                        .toList())
                .credits(Arrays.stream(CreditType.values())
                        .map(type -> Articles.full().credits().get(0).toBuilder()
                                .type(type)
                                .build())
                        .toList())
                .build();
        assertEquals(Set.of(), Schemas.problems(SCHEMA, json.write(article)));
    }

    @Test
    void namesEveryFieldThatIsWritten() throws Exception {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode properties = mapper.readTree(Schemas.text(SCHEMA)).get("properties");
        assertEquals(names(mapper.readTree(json.write(Articles.full()))), names(properties));
    }

    /** The one beside the pages is for readers without the jar; it is copied from the resource whenever that changes. */
    @Test
    void theSchemaInTheDocumentationIsTheOneInTheJar() throws Exception {
        assertEquals(Schemas.text(SCHEMA), Files.readString(Path.of("docs", SCHEMA)));
    }

    @Test
    void theExampleInTheDocumentationIsValid() throws Exception {
        String page = Files.readString(Path.of("docs/json.md"));
        int start = page.indexOf("```json") + "```json".length();
        String example = page.substring(start, page.indexOf("```", start));
        assertEquals(Set.of(), Schemas.problems(SCHEMA, example));
        Article article = json.read(example);
        assertEquals(
                article.credits().get(0).text(), article.credits().get(0).span().of(article.sourceText()));
    }

    @Test
    void wouldTell() {
        assertFalse(Schemas.problems(SCHEMA, "{}").isEmpty());
        assertFalse(Schemas.problems(SCHEMA, json.write(Articles.full()).replace("\"end-marker\"", "\"wild\""))
                .isEmpty());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
