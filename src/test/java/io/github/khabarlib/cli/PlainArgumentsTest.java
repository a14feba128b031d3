package io.github.khabarlib.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without picocli means what picocli would have made of it. */
class PlainArgumentsTest {
    private static final String TEXT = "آب دریاچه بالا آمد\nبه گزارش ایرنا، رئیس پارک گفت: باران کافی بود.";
    private static final List<String> WORDS = List.of(
            "--text",
            "--source",
            "--no-profiles",
            "--url",
            "https://example.ir/a?b=c",
            "--url=https://example.ir/2",
            "--url=",
            "--format",
            "text",
            "NinJS",
            "--format=json",
            "--format=xml",
            "--text=true",
            "--unknown",
            "--",
            "-",
            "-h",
            "",
            "@",
            "@more",
            "\"quoted\"",
            "missing.txt",
            "here.txt",
            "here.txt");

    @TempDir
    private Path folder;

    private CommandRun byPicocli(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        int code =
                Main.commandLine(Streams.of(in, out, err, OptionalInt::empty)).execute(arguments);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void same(List<String> words) {
        String[] arguments = words.stream()
                .map(word -> word.replace("here", folder.resolve("here").toString()))
                .toArray(String[]::new);
        assertEquals(byPicocli(arguments), CommandRun.of(TEXT, arguments), () -> String.join(" ", arguments));
    }

    @Test
    void meansWhatPicocliMakesOfIt() throws IOException {
        Files.writeString(folder.resolve("here.txt"), TEXT);
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            List<String> words = new ArrayList<>(List.of("parse"));
            for (int left = random.nextInt(6); left > 0; left--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            same(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse a.html",
                "parse - b.txt",
                "parse --text -",
                "parse --url https://example.ir/1 a.html",
                "parse a.html --url=https://example.ir/1 --source",
                "parse --format Schema.Org --no-profiles a.html b.html",
            })
    void readsFilesAndPlainOptions(String line) {
        assertTrue(PlainArguments.read(line.split(" ", -1)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "view a.html",
                "parse",
                "parse --help",
                "parse --text",
                "parse @files",
                "parse -- a.html",
                "parse --profile own.json a.html",
                "parse --url",
                "parse --url --text a.html",
                "parse --url https://example.ir/1 a.html b.html",
                "parse --format pdf a.html",
                "parse --text --text a.html",
            })
    void leavesTheRestToPicocli(String line) {
        assertFalse(PlainArguments.read(line.split(" ", -1)).isPresent());
    }
}
