package io.github.khabarlib;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Pages to measure on: those of {@code pages/<set>} in the corpora that {@code -Dkhabar.corpora} names, of the samples
 * where there are none.
 */
final class BenchPages {
    /**
     * A page to read.
     *
     * @param html its markup
     * @param url its address
     */
    record Page(String html, String url) {}

    private BenchPages() {}

    static List<Page> of(String set) throws IOException {
        Path folder = Path.of(System.getProperty("khabar.corpora", "../shared/corpora"), "pages", set);
        Path root = Files.isDirectory(folder) ? folder : Path.of("seeds");
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(BenchPages::isPage).sorted().toList()) {
                pages.add(new Page(read(file), url(root, file)));
            }
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        return file.toString().matches(".*\\.html(\\.gz)?");
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            boolean packed = file.toString().endsWith(".gz");
            return new String((packed ? new GZIPInputStream(in) : in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The address beside the page, else one at the site that its folder is named after. */
    private static String url(Path root, Path file) throws IOException {
        Path gold = Path.of(file.toString().replaceFirst("\\.html(\\.gz)?$", ".gold.json"));
        String known = Files.exists(gold)
                ? new ObjectMapper().readTree(gold.toFile()).path("url").asText("")
                : "";
        return known.isEmpty() ? "https://" + root.relativize(file).getName(0) + "/news/1" : known;
    }
}
