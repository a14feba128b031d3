package io.github.khabarlib.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.khabarlib.NewsSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A saved page and what readers say stands in it.
 *
 * @param id its path below the folder of its set, without ending
 * @param file the page
 * @param gold what readers say; a missing node where nobody read it
 */
record PageGold(String id, Path file, JsonNode gold) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All pages of a folder, by name. */
    static List<PageGold> all(Path folder) throws IOException {
        List<PageGold> pages = new ArrayList<>();
        for (Path file : htmlFiles(folder)) {
            String id = folder.relativize(file).toString().replaceFirst("\\.html(\\.gz)?$", "");
            Path gold = folder.resolve(id + ".gold.json");
            pages.add(new PageGold(
                    id, file, Files.exists(gold) ? JSON.readTree(gold.toFile()) : MissingNode.getInstance()));
        }
        return pages;
    }

    /** Those of {@link #all} that somebody read. */
    static List<PageGold> marked(Path folder) throws IOException {
        return all(folder).stream().filter(PageGold::isMarked).toList();
    }

    private static List<Path> htmlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.html(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    boolean isMarked() {
        return !gold.isMissingNode();
    }

    /** The page as it came, with its address where that is known. */
    NewsSource source() throws IOException {
        NewsSource source = NewsSource.bytes(bytes());
        JsonNode url = gold.path("url");
        return url.isTextual() ? source.withUrl(url.asText()) : source;
    }

    byte[] bytes() throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
