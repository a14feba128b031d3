package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
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

    /** In a virtual machine of its own, where the tables too are loaded in these surroundings. */
    @Test
    void doNotShowFromTheStart() throws IOException, InterruptedException {
        assertEquals(
                Seeds.parsed(NewsParser.standard()),
                parsedElsewhere("-Duser.language=tr", "-Duser.timezone=Pacific/Apia", "-Dfile.encoding=windows-1252"));
    }

    private List<String> parsedElsewhere(String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("articles");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder process = new ProcessBuilder(java.toString(), "-Xmx256m");
        process.command().addAll(List.of(options));
        process.command().addAll(List.of("-cp", System.getProperty("java.class.path"), Elsewhere.class.getName()));
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

        public static void main(String[] arguments) {
            PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            out.print(String.join("\u0000", Seeds.parsed(NewsParser.standard())));
            out.flush();
        }
    }
}
