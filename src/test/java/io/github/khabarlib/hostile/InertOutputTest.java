package io.github.khabarlib.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.export.ArticleJson;
import io.github.khabarlib.export.KhabarModule;
import io.github.khabarlib.export.NinjsJson;
import io.github.khabarlib.export.SchemaOrgJson;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page writes into whichever field: what goes to a browser runs nothing there. */
class InertOutputTest {
    private static final String URL = "https://example.org/news/1402/08/23/1";
    private static final ArticleJson WHOLE = ArticleJson.standard().withSourceText();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new KhabarModule().withSourceText()).build();

    static List<String> texts() {
        return AttackStrings.texts();
    }

    static List<String> addresses() {
        return AttackStrings.addresses();
    }

    /** Else the tests below would not try the field. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/publisher/name",
                "/title/text",
                "/kicker/text",
                "/subtitle/text",
                "/lead/text",
                "/body/0/alt",
                "/body/0/caption/text",
                "/body/1/text",
                "/body/3/text",
                "/body/4/text",
                "/body/5/items/0/text",
                "/body/6/rows/0/0",
                "/credits/0/text",
                "/credits/0/outlets/0/name",
                "/statements/1/speakers/0/mention",
                "/statements/1/speakers/0/role",
                "/statements/1/content/text",
                "/agency/name",
                "/byline/0/text",
                "/byline/1/text",
                "/newsCode",
                "/section/0",
                "/section/1",
                "/tags/0",
                "/images/0/alt",
                "/images/0/caption/text",
                "/related/0/title",
                "/removed/0/text",
                "/sourceText"
            })
    void thePageReaches(String field) {
        JsonNode article = Inertness.tree(WHOLE.write(Khabar.parse(AttackStrings.page("", "/a"), URL)));
        assertTrue(article.at(field).asText().contains(AttackStrings.MARK), () -> field + ": " + article.at(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/canonicalUrl", "/body/0/url", "/images/0/url", "/related/0/url"})
    void thePageReachesTheAddress(String field) {
        JsonNode article = Inertness.tree(WHOLE.write(Khabar.parse(AttackStrings.page("", "/attack"), URL)));
        assertTrue(article.at(field).asText().endsWith("/attack"), () -> field + ": " + article.at(field));
    }

    /** A field added to the article is to be added to the attacked one. */
    @Test
    void theMadeArticleHasThemInEveryField() {
        List<String> others = new ArrayList<>();
        collectUnmarked("", Inertness.tree(WHOLE.write(AttackStrings.article("", AttackStrings.MARK))), others);
        Set<String> codes = Set.of(
                "schema",
                "type",
                "form",
                "resolution",
                "polarity",
                "calendar",
                "date",
                "evidence",
                "time",
                "instant",
                "zone",
                "code");
        others.removeIf(path -> codes.contains(path.substring(path.lastIndexOf('/') + 1)));
        assertEquals(List.of(), others);
    }

    private static void collectUnmarked(String path, JsonNode node, List<String> into) {
        boolean isEmpty = node.isContainerNode() ? node.isEmpty() : node.isNull();
        if (isEmpty && !path.endsWith("/span")
                || node.isTextual() && !node.textValue().contains(AttackStrings.MARK)) {
            into.add(path);
        }
        node.properties().forEach(field -> collectUnmarked(path + '/' + field.getKey(), field.getValue(), into));
        node.elements().forEachRemaining(element -> {
            if (node.isArray()) {
                collectUnmarked(path + "/*", element, into);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsStayTexts(String attack) {
        Stream.of(
                        Khabar.parse(AttackStrings.page(AttackStrings.escaped(attack), "/a"), URL),
                        Khabar.parse(AttackStrings.page(attack, "/a"), URL),
                        Khabar.parseText(
                                AttackStrings.MARK + "\n\n" + attack + "\n\nبه گزارش " + attack + "، سد پر شد."),
                        AttackStrings.article(attack, "/a"))
                .flatMap(InertOutputTest::written)
                .forEach(Inertness::assertInertInScript);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void addressesLeadToTheWebOrNowhere(String attack) {
        for (String url : List.of(URL, "")) {
            Article article = Khabar.parse(AttackStrings.page("", attack), url);
            assertFalse(article.body().isEmpty());
            written(article).forEach(json -> {
                Inertness.assertInertInScript(json);
                Inertness.assertHarmlessAddresses(json);
            });
        }
    }

    /** An article need not come from the parser: other forms than our own carry no such address on. */
    @ParameterizedTest
    @MethodSource("addresses")
    void addressesOfMadeArticlesAreNotCarriedOn(String attack) {
        Article article = AttackStrings.article("", attack);
        Inertness.assertHarmlessAddresses(NinjsJson.standard().write(article));
        Inertness.assertHarmlessAddresses(SchemaOrgJson.standard().write(article));
    }

    private static Stream<String> written(Article article) {
        return Stream.of(
                WHOLE.write(article),
                WHOLE.compact().write(article),
                mapped(article),
                NinjsJson.standard().write(article),
                SchemaOrgJson.standard().write(article));
    }

    private static String mapped(Article article) {
        try {
            return MAPPER.writeValueAsString(article);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
