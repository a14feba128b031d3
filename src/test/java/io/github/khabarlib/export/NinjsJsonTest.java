package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.Khabar;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.Seeds;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.RelatedLink;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsJsonTest {
    private static final String SCHEMA = "ninjs-schema_3.1.json";

    @Test
    void isValidNinjs() {
        assertEquals(Set.of(), Schemas.problems(SCHEMA, NinjsJson.standard().write(Articles.full())));
        assertEquals(Set.of(), Schemas.problems(SCHEMA, NinjsJson.standard().write(Articles.empty())));
    }

    static List<NewsSource> seeds() {
        return Seeds.sources();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void samplesAreValidNinjs(NewsSource seed) throws Exception {
        String ninjs = NinjsJson.standard().write(Khabar.parse(seed));
        assertEquals(Set.of(), Schemas.problems(SCHEMA, ninjs));
        assertTrue(
                new URI(JsonMapper.builder().build().readTree(ninjs).get("uri").textValue()).isAbsolute());
    }

    @Test
    void theSchemaWouldTell() {
        assertFalse(Schemas.problems(SCHEMA, "{\"headlines\":[]}").isEmpty());
        assertFalse(
                Schemas.problems(SCHEMA, "{\"uri\":\"urn:a:b\",\"madeUp\":1}").isEmpty());
    }

    @Test
    void theSchemaWouldTellOfPlaces() {
        String place = "{\"uri\":\"urn:a:b\",\"places\":[{\"geoJSON\":{\"type\":\"Point\",\"coordinates\":[%s]}}]}";
        assertEquals(Set.of(), Schemas.problems(SCHEMA, String.format(place, "51.4,35.7")));
        assertFalse(Schemas.problems(SCHEMA, String.format(place, "51.4")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.ir/خبر تازه|۱?q=<a>%zz", "/relative", "", "not an address", "javascript:x y"})
    void staysValidWithAnyAddress(String address) {
        Article article = Articles.full().toBuilder()
                .url(address)
                .canonicalUrl(null)
                .images(List.of(Image.of(address, null, null)))
                .related(List.of(RelatedLink.of("خبر", address)))
                .build();
        assertEquals(Set.of(), Schemas.problems(SCHEMA, NinjsJson.standard().write(article)));
    }

    @Test
    void namesATextWithoutAddressByItsContent() throws Exception {
        Article one = Articles.empty();
        Article other = one.toBuilder().sourceText("متنی دیگر").build();
        assertTrue(json(one).get("uri").textValue().startsWith("urn:uuid:"));
        assertEquals(json(one).get("uri"), json(one).get("uri"));
        assertNotEquals(json(one).get("uri"), json(other).get("uri"));
    }

    @Test
    void carriesWhatTheArticleHas() throws Exception {
        JsonNode json = json(Articles.full());
        assertEquals("https://example.ir/news/1/rain", json.get("uri").textValue());
        assertEquals("باران در راه است", json.at("/headlines/0/value").textValue());
        assertEquals("2023-11-14T06:50:00Z", json.get("firstCreated").textValue());
        assertFalse(json.has("versionCreated"));
        assertEquals("isna", json.at("/infoSources/0/literal").textValue());
        assertEquals("section", json.at("/subjects/0/rel").textValue());
        assertTrue(json.at("/bodies/0/value").textValue().contains("می‌شود"));
        assertEquals(
                "برف در کوه", json.at("/associations/0/descriptions/0/value").textValue());
        assertEquals("1402082312345", json.at("/altIds/0/value").textValue());
    }

    private static JsonNode json(Article article) throws Exception {
        return JsonMapper.builder().build().readTree(NinjsJson.standard().write(article));
    }
}
