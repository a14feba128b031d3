package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine's language, time zone and charset do not show in an article. */
class SurroundingsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "fa-IR-u-ca-persian-nu-arabext, Asia/Tehran",
        "ar-SA-u-ca-islamic-nu-arab, Pacific/Apia",
        "th-TH-u-ca-buddhist-nu-thai, America/St_Johns"
    })
    void doNotShowWhenTheyChange(String locale, String zone) {
        List<String> here = Seeds.parsed(NewsParser.standard());
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(here, Seeds.parsed(NewsParser.builder().build()));
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }

    /** In a virtual machine of its own, where the tables too are loaded in these surroundings; twice, by so many threads. */
    @ParameterizedTest
    @CsvSource({"tr, Pacific/Apia, windows-1252, 1", "fa, Asia/Tehran, US-ASCII, 8", "ar, America/St_Johns, UTF-16BE, 8"
    })
    void doNotShowFromTheStart(String language, String zone, String charset, String threads)
            throws IOException, InterruptedException {
        List<String> here = Seeds.parsed(NewsParser.standard());
        List<String> elsewhere = parsedElsewhere(
                threads, "-Duser.language=" + language, "-Duser.timezone=" + zone, "-Dfile.encoding=" + charset);
        int times = 2 * Integer.parseInt(threads);
        assertEquals(times * here.size(), elsewhere.size());
        for (int i = 0; i < times; i++) {
            assertEquals(here, elsewhere.subList(i * here.size(), (i + 1) * here.size()));
        }
    }

    private List<String> parsedElsewhere(String threads, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("articles");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder process = new ProcessBuilder(java.toString(), "-Xmx256m");
        process.command().addAll(List.of(options));
        process.command()
                .addAll(List.of("-cp", System.getProperty("java.class.path"), Elsewhere.class.getName(), threads));
        process.redirectOutput(out.toFile()).redirectError(new File(folder.toFile(), "errors"));
        assertEquals(0, process.start().waitFor(), () -> errors());
        return List.of(Files.readString(out).split("\u0000"));
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Writes the articles to standard output, in UTF-8 whatever the surroundings say. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] arguments) throws InterruptedException, ExecutionException {
            ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[0]));
            List<Callable<List<String>>> tasks =
                    Collections.nCopies(2 * Integer.parseInt(arguments[0]), () -> Seeds.parsed(NewsParser.standard()));
            List<String> articles = new ArrayList<>();
            for (Future<List<String>> parsed : threads.invokeAll(tasks)) {
                articles.addAll(parsed.get());
            }
            threads.shutdown();
            PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            out.print(String.join("\u0000", articles));
            out.flush();
        }
    }
}
