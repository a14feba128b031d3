package io.github.khabarlib.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandTest {
    private static final String TEXT = "باران در راه است\nبه گزارش ایسنا، مدیر هواشناسی گفت: هوا سرد می‌شود.";

    @TempDir
    private Path folder;

    @Test
    void writesAFile() throws IOException {
        Path page = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path out = folder.resolve("out.html");
        CommandRun run = CommandRun.of("", "view", page.toString(), "-o", out.toString());
        assertEquals(new CommandRun(0, "", ""), run);
        assertTrue(Files.readString(out).startsWith("<!DOCTYPE html>\n<html lang=\"fa\" dir=\"rtl\">"));
        assertTrue(Files.readString(out).contains("باران در راه است"));
    }

    @Test
    void writesToStandardOutput() {
        String page = "<h1>باران</h1><p>" + "باران از فردا در راه است. ".repeat(9) + "</p>";
        CommandRun run = CommandRun.of(page, "view", "--url", "https://example.ir/1", "-");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("href=\"https://example.ir/1\""));
        assertTrue(run.out().endsWith("</html>\n"));
    }

    @Test
    void saysWhatCannotBeRead() {
        CommandRun run = CommandRun.of("", "view", "missing.html");
        assertEquals(1, run.exitCode());
        assertEquals("khabar: missing.html: no such file\n", run.err());
    }

    @Test
    void saysWhatCannotBeWritten() {
        Path out = folder.resolve("no-such-folder/out.html");
        CommandRun run = CommandRun.of(TEXT, "view", "--text", "-", "-o", out.toString());
        assertEquals(3, run.exitCode());
        assertEquals("khabar: " + out + ": there is no such folder\n", run.err());
    }

    @Test
    void doesNotWriteOverThePage() throws IOException {
        Path page = Files.writeString(folder.resolve("a.txt"), TEXT);
        CommandRun run = CommandRun.of(
                "", "view", page.toString(), "-o", folder.resolve("./a.txt").toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("--output names the page itself"), run.err());
        assertEquals(TEXT, Files.readString(page));
    }

    @Test
    void takesProfilesAsParseDoes() {
        CommandRun run = CommandRun.of(TEXT, "view", "--profile", "missing.json", "-");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("missing.json"), run.err());
        assertFalse(CommandRun.of("", "view", "--help").out().contains("--source"));
    }
}
