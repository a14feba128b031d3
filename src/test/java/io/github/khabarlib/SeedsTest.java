package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.export.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Parses every sample under {@code seeds} and compares with its expected article; a new sample is a new folder. */
class SeedsTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    List<DynamicTest> samplesReadAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(SEEDS)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList();
        }
    }

    private static void check(Path folder) throws IOException {
        JsonNode about = JSON.readTree(folder.resolve("about.json").toFile());
        assertEquals(false, about.path("shows").asText().isBlank(), "about.json says what the sample shows");
        Article article = Khabar.parse(source(folder, about));
        Path expected = folder.resolve("expected.json");
        String json = ArticleJson.standard().write(article);
        if (System.getProperty("seeds.update") != null) {
            Files.writeString(expected, json + "\n");
        }
        assertEquals(Files.readString(expected).strip(), json.strip());
    }

    private static NewsSource source(Path folder, JsonNode about) throws IOException {
        Path text = folder.resolve("text.txt");
        NewsSource source = Files.exists(text)
                ? NewsSource.text(Files.readString(text))
                : NewsSource.bytes(Files.readAllBytes(folder.resolve("page.html")));
        if (about.has("url")) {
            source = source.withUrl(about.get("url").asText());
        }
        return about.has("contentType")
                ? source.withContentType(about.get("contentType").asText())
                : source;
    }
}
