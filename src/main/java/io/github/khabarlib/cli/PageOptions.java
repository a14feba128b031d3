package io.github.khabarlib.cli;

import io.github.khabarlib.NewsSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that read single pages have in common. */
final class PageOptions {
    private static final String STANDARD_INPUT = "-";

    @Option(names = "--text", description = "Read the input as text in UTF-8; files that end in .txt are anyway.")
    private boolean text;

    @Option(names = "--url", paramLabel = "URL", description = "The address the page was fetched from.")
    private @Nullable String url;

    /** Nothing chosen yet. */
    PageOptions() {}

    PageOptions(boolean text, @Nullable String url) {
        this.text = text;
        this.url = url;
    }

    boolean hasUrl() {
        return url != null;
    }

    /**
     * The page or text in {@code file}, {@code -} for standard input.
     *
     * @throws IOException if it cannot be read
     */
    NewsSource source(String file, InputStream in) throws IOException {
        byte[] bytes = read(file, in);
        boolean isText = text || file.toLowerCase(Locale.ROOT).endsWith(".txt");
        NewsSource source = PageFile.source(bytes, isText);
        return url == null ? source : source.withUrl(url);
    }

    private static byte[] read(String file, InputStream standard) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return standard.readNBytes(PageFile.MOST_BYTES);
        }
        try (InputStream in = Files.newInputStream(path(file))) {
            return in.readNBytes(PageFile.MOST_BYTES);
        }
    }

    private static Path path(String file) throws IOException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new IOException("no file can have this name here; set LC_ALL=C.UTF-8, or give the file as -", e);
        }
    }
}
