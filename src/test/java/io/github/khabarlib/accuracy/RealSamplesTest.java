package io.github.khabarlib.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.text.ScriptFolding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Scraped articles as they came, beside the corpora in {@code seeds}; what each part is, is told by line numbers. */
@Tag("accuracy")
class RealSamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    List<DynamicTest> readAsExpected() throws IOException {
        Path seeds = Corpora.orSkip().path("../seeds");
        JsonNode samples =
                JSON.readTree(seeds.resolve("expected.json").toFile()).get("samples");
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> sample : samples.properties()) {
            String text = Files.readString(seeds.resolve(sample.getKey()));
            tests.add(dynamicTest(sample.getKey(), () -> check(text, sample.getValue())));
        }
        return tests;
    }

    private static void check(String text, JsonNode expected) {
        Article article = Khabar.parseText(text);
        List<String> lines = List.of(text.split("\n", -1));
        assertEquals(line(lines, expected.get("title")), folded(article.title()), "title");
        assertEquals(leadOf(lines, expected), folded(article.lead()), "lead");
        assertEquals(headings(lines, expected), texts(article, Heading.class::isInstance), "headings");
        assertEquals(paragraphs(lines, expected), texts(article, Paragraph.class::isInstance), "paragraphs");
        assertEquals(
                expected.get("agency").asText(),
                article.agency().map(Outlet::name).orElse(""),
                "agency");
        assertEquals(
                expected.get("origin").asText(),
                article.origin().map(Outlet::name).orElse(""),
                "origin");
        expected.get("removed").properties().forEach(entry -> checkRemoved(article, lines, entry));
    }

    /** A line that opens with debris is lead only behind it. */
    private static String leadOf(List<String> lines, JsonNode expected) {
        String lead = line(lines, expected.get("lead"));
        boolean debris = expected.get("removed").properties().stream()
                .anyMatch(entry -> entry.getKey().equals(expected.get("lead").asText())
                        && entry.getValue().asText().startsWith("markup"));
        return debris ? lead.substring(lead.indexOf("47") + 2) : lead;
    }

    private static void checkRemoved(Article article, List<String> lines, Map.Entry<String, JsonNode> entry) {
        String type = entry.getValue().asText().replaceFirst(":.*", "");
        Span line = spanOf(lines, Integer.parseInt(entry.getKey()) - 1);
        boolean found = article.removed().stream()
                .filter(removed -> removed.type().id().equals(type))
                .map(Removed::span)
                .flatMap(Optional::stream)
                .anyMatch(line::overlaps);
        assertEquals(true, found, "line " + entry.getKey() + " removed as " + type);
    }

    private static Span spanOf(List<String> lines, int number) {
        int start = lines.subList(0, number).stream()
                .mapToInt(line -> line.length() + 1)
                .sum();
        return new Span(start, start + lines.get(number).length());
    }

    private static List<String> headings(List<String> lines, JsonNode expected) {
        return stream(expected.get("headings"))
                .map(number -> line(lines, number))
                .toList();
    }

    private static List<String> paragraphs(List<String> lines, JsonNode expected) {
        return stream(expected.get("paragraphs"))
                .map(numbers ->
                        String.join("", stream(numbers).map(n -> line(lines, n)).toList()))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get);
    }

    private static String line(List<String> lines, JsonNode number) {
        return number.isNull() ? "" : fold(lines.get(number.asInt() - 1));
    }

    private static String folded(Optional<Passage> passage) {
        return passage.map(Passage::text).map(RealSamplesTest::fold).orElse("");
    }

    private static List<String> texts(Article article, Predicate<Block> kind) {
        return article.body().stream().filter(kind).map(RealSamplesTest::text).toList();
    }

    private static String text(Block block) {
        return fold(block instanceof Heading heading ? heading.text() : ((Paragraph) block).text());
    }

    /** Spaces, half-spaces and punctuation do not count. */
    private static String fold(String text) {
        return ScriptFolding.fold(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
