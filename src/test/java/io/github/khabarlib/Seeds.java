package io.github.khabarlib;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.khabarlib.export.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The samples under {@code seeds}, as they are handed to a parser. */
public final class Seeds {
    private static final Path SEEDS = Path.of("seeds");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ArticleJson WHOLE = ArticleJson.standard().withSourceText();

    private Seeds() {}

    /** All of them, in the order of their names. */
    public static List<NewsSource> sources() {
        try (Stream<Path> folders = Files.list(SEEDS)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Seeds::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them. */
    public static NewsSource source(String name) {
        return source(SEEDS.resolve(name));
    }

    /** What a parser makes of each, as JSON with the source text. */
    static List<String> parsed(NewsParser parser) {
        return sources().stream()
                .map(source -> WHOLE.write(parser.parse(source)))
                .toList();
    }

    private static NewsSource source(Path folder) {
        try {
            JsonNode about = JSON.readTree(folder.resolve("about.json").toFile());
            Path text = folder.resolve("text.txt");
            NewsSource source = Files.exists(text)
                    ? NewsSource.text(Files.readString(text))
                    : NewsSource.bytes(Files.readAllBytes(folder.resolve("page.html")));
            source = about.has("url") ? source.withUrl(about.get("url").asText()) : source;
            return about.has("contentType")
                    ? source.withContentType(about.get("contentType").asText())
                    : source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
