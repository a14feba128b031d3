package io.github.khabarlib.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.export.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    private static final String TEXT = "باران در راه است\nبه گزارش ایسنا، مدیر هواشناسی گفت: هوا سرد می‌شود.";

    @TempDir
    private Path folder;

    @Test
    void readsATextFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        CommandRun run = CommandRun.of("", "parse", "--source", file.toString());
        assertEquals(0, run.exitCode(), run.err());
        Article article = ArticleJson.standard().read(run.out());
        assertEquals(TEXT, article.sourceText());
        assertEquals("باران در راه است", article.titleText().orElseThrow());
    }

    @Test
    void readsStandardInput() {
        CommandRun run = CommandRun.of(TEXT, "parse", "--text", "--url", "https://example.ir/1", "-");
        assertEquals(0, run.exitCode(), run.err());
        Article article = ArticleJson.standard().read(run.out());
        assertEquals("https://example.ir/1", article.url().orElseThrow());
        assertEquals("", article.sourceText());
    }

    @Test
    void printsPlainText() {
        CommandRun run = CommandRun.of(TEXT, "parse", "--text", "--format", "text", "-");
        assertEquals(TEXT + "\n", run.out());
    }

    @Test
    void goesOnBehindAFileThatCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        CommandRun run = CommandRun.of("", "parse", "--format", "text", "missing.html", file.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("missing.html: no such file"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertEquals(TEXT + "\n", run.out());
    }

    @Test
    void saysWhatIsWrongWithTheArguments() {
        assertTrue(CommandRun.of("", "parse").err().contains("FILE"));
        CommandRun format = CommandRun.of("", "parse", "--format", "xml", "-");
        assertEquals(2, format.exitCode());
        assertTrue(format.err().contains("xml"), format.err());
        assertTrue(format.err().contains("json"), format.err());
        CommandRun url = CommandRun.of("", "parse", "--url", "https://example.ir/1", "a.html", "b.html");
        assertEquals(2, url.exitCode());
        assertTrue(url.err().contains("--url"), url.err());
    }

    @Test
    void readsAPageByAProfileOfOnesOwn() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("p.json"),
                "{\"id\":\"tapeh\",\"name\":\"تپه خبر\",\"hosts\":[\"tapeh.example\"],\"select\":{\"title\":[\".t\"],\"body\":[\".b\"]}}");
        Path page = Files.writeString(
                folder.resolve("a.html"),
                "<meta charset=utf-8><h1>صفحه نخست</h1><h2 class=t>باران در راه است</h2>"
                        + "<div class=b><p>هواشناسی از فردا برای بیشتر شهرهای شمال کشور باران پیش‌بینی کرده است.</p>"
                        + "<p>مدیر این سازمان گفت: دمای هوا در کوهستان تا هشت درجه پایین می‌آید.</p></div>");
        CommandRun run = CommandRun.of(
                "", "parse", "--url", "https://tapeh.example/1", "--profile", profile.toString(), page.toString());
        assertEquals(0, run.exitCode(), run.err());
        Article article = ArticleJson.standard().read(run.out());
        assertEquals("تپه خبر", article.publisher().orElseThrow().name());
    }

    @Test
    void refusesAProfileThatIsNone() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), "{\"id\":5}");
        CommandRun wrong = CommandRun.of("", "parse", "--profile", profile.toString(), "-");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("p.json"), wrong.err());
        CommandRun missing = CommandRun.of("", "parse", "--profile", "missing.json", "-");
        assertEquals(2, missing.exitCode());
        assertTrue(missing.err().contains("missing.json: no such file"), missing.err());
    }
}
