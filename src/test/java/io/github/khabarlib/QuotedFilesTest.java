package io.github.khabarlib;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation quotes of the projects in {@code src/it} is what stands there, and is built and run there. */
class QuotedFilesTest {
    private static final Path PROJECTS = Path.of("src/it");
    /** A line that is a link to a file of a project, then a block of code: the whole file, or some of its lines. */
    private static final Pattern QUOTE =
            Pattern.compile("\n\\[(src/it/[^\\]]+)\\]\\(\\.\\./\\1\\):\n\n```[a-z]*\n(.*?)```", Pattern.DOTALL);

    private record Quote(Path page, Path file, String text) {}

    @Test
    void quotesStandInTheirFiles() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Quote quote : quotes()) {
            if (!flat(Files.readString(quote.file())).contains(flat(quote.text()))) {
                wrong.add(quote.page() + " quotes " + quote.file() + " otherwise than it is");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyProjectIsQuoted() throws IOException {
        try (Stream<Path> projects = Files.list(PROJECTS)) {
            TreeSet<Path> all = projects.filter(Files::isDirectory).collect(toCollection(TreeSet::new));
            TreeSet<Path> quoted =
                    quotes().stream().map(quote -> quote.file().subpath(0, 3)).collect(toCollection(TreeSet::new));
            assertEquals(all, quoted);
            assertTrue(all.size() > 2);
        }
    }

    private static List<Quote> quotes() throws IOException {
        List<Quote> quotes = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("docs"))) {
            pages.filter(page -> page.toString().endsWith(".md")).forEach(page -> {
                Matcher matcher = QUOTE.matcher(text(page));
                while (matcher.find()) {
                    quotes.add(new Quote(page, Path.of(matcher.group(1)), matcher.group(2)));
                }
            });
        }
        return quotes;
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Part of a file may be quoted with less indentation than it has there. */
    private static String flat(String text) {
        return text.lines().map(String::stripLeading).reduce("\n", (all, line) -> all + line + "\n");
    }
}
