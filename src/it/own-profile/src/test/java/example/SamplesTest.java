package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.NewsParser;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.export.ArticleJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With a profile of one's own all other pages still read as Khabar's samples say. */
class SamplesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void otherPagesReadAsBefore() throws Exception {
        NewsParser parser = Darya.parser();
        URI jar = SamplesTest.class.getResource("/khabar-samples").toURI();
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> folders = Files.list(files.getPath("/khabar-samples"))) {
            List<Path> samples = folders.filter(Files::isDirectory).toList();
            assertTrue(samples.size() > 10);
            for (Path sample : samples) {
                String article = ArticleJson.standard().write(parser.parse(source(sample)));
                JsonNode expected = JSON.readTree(Files.readString(sample.resolve("expected.json")));
                assertEquals(expected, JSON.readTree(article), sample.toString());
            }
        }
    }

    /** A sample is {@code page.html} or {@code text.txt}, with what is known of it in {@code about.json}. */
    private static NewsSource source(Path sample) throws IOException {
        JsonNode about = JSON.readTree(Files.readString(sample.resolve("about.json")));
        Path text = sample.resolve("text.txt");
        NewsSource source = Files.exists(text)
                ? NewsSource.text(Files.readString(text))
                : NewsSource.bytes(Files.readAllBytes(sample.resolve("page.html")));
        if (about.has("url")) {
            source = source.withUrl(about.get("url").asText());
        }
        return about.has("contentType")
                ? source.withContentType(about.get("contentType").asText())
                : source;
    }
}
