package io.github.khabarlib.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders, patterns, output files, and going on after a kill. */
class BatchInputsTest {
    private static final String TEXT = "باران در راه است\nبه گزارش ایسنا، مدیر هواشناسی گفت: هوا سرد می‌شود.";
    private static final String PAGE = "<meta charset=utf-8><title>باران در راه است</title><h1>باران در راه است</h1>"
            + "<p>سامانه تازه‌ای از فردا وارد کشور می‌شود و هوای بیشتر شهرها را سرد می‌کند.</p>"
            + "<p>مدیر هواشناسی گفت: دمای هوا در کوهستان تا هشت درجه پایین می‌آید و برف می‌بارد.</p>";

    @TempDir
    private Path folder;

    private String crawl;
    private Path output;
    private Path failures;

    @BeforeEach
    void makeFiles() throws IOException {
        Path root = Files.createDirectories(folder.resolve("crawl/b"));
        Files.writeString(root.resolve("2.html"), PAGE);
        Files.writeString(root.resolve("1.txt"), TEXT);
        Files.writeString(root.resolveSibling("c.jsonl"), jsonLines("x", "y"));
        Files.writeString(root.resolveSibling("a.html"), PAGE);
        Files.writeString(root.resolveSibling("notes.md"), "no news");
        Files.writeString(root.resolveSibling(".hidden.html"), PAGE);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(root.resolve("3.html.gz")))) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        crawl = folder.resolve("crawl").toString();
        output = folder.resolve("out.jsonl");
        failures = folder.resolve("failures.jsonl");
    }

    private static String jsonLines(String... ids) {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            lines.append("{\"id\":\"").append(id).append("\",\"text\":\"باران آمد\"}\n");
        }
        return lines.toString();
    }

    @Test
    void readsAllFilesOfAFolderInTheOrderOfTheirNames() throws IOException {
        CommandRun run = CommandRun.of("", "batch", crawl);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        String base = crawl.replace('\\', '/');
        assertEquals(
                List.of(base + "/a.html", base + "/b/1.txt", base + "/b/2.html", base + "/b/3.html.gz", "x", "y"),
                ids(run.out()));
        assertEquals(
                "باران در راه است",
                lines(run.out()).get(3).at("/article/title/text").textValue());
    }

    @Test
    void readsTheFilesThatAPatternMatches() throws IOException {
        CommandRun deep = CommandRun.of("", "batch", crawl + "/**/*.html");
        assertEquals(2, ids(deep.out()).size(), deep.err());
        CommandRun flat = CommandRun.of("", "batch", crawl + "/*.{html,jsonl}");
        assertEquals(3, ids(flat.out()).size(), flat.err());
    }

    @Test
    void readsJsonLinesWhateverTheirName() throws IOException {
        Path file = Files.writeString(folder.resolve("records.data"), jsonLines("x", "y"));
        assertEquals(
                List.of("x", "y"),
                ids(CommandRun.of("", "batch", "--jsonl", file.toString()).out()));
    }

    @Test
    void neverReadsItsOwnOutput() throws IOException {
        Path inside = folder.resolve("crawl/out.jsonl");
        CommandRun run = CommandRun.of("", "batch", crawl, "-o", inside.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(6, Files.readAllLines(inside).size());
        CommandRun again = CommandRun.of("", "batch", crawl, "-o", inside.toString(), "--overwrite");
        assertEquals(0, again.exitCode(), again.err());
        assertEquals(6, Files.readAllLines(inside).size());
    }

    @Test
    void saysWhatIsWrongBeforeItBegins() throws IOException {
        Files.createFile(output);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertWrong("nothing.html: no such file", "batch", "nothing.html");
        assertWrong("no such folder: missing", "batch", "missing/*.html");
        assertWrong("tells by its name", "batch", empty.toString());
        assertWrong("Which input?", "batch");
        assertWrong("--threads must be 1 or more", "batch", "--jsonl", "--threads", "0");
        assertWrong("--resume goes with --output", "batch", crawl, "--resume");
        assertWrong("out.jsonl exists", "batch", crawl, "-o", output.toString());
        assertWrong("Either --resume or --overwrite", "batch", crawl, "-o", "x", "--resume", "--overwrite");
        assertWrong("Unknown option: '--thread'", "batch", crawl, "--thread", "2");
    }

    private static void assertWrong(String told, String... arguments) {
        CommandRun run = CommandRun.of("", arguments);
        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains(told), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void setsFailuresApart() throws IOException {
        Path bad = Files.writeString(folder.resolve("crawl/b/9.jsonl"), jsonLines("x") + "{\n" + jsonLines("y"));
        Files.writeString(folder.resolve("crawl/b/4.txt.gz"), "not packed");
        CommandRun run = CommandRun.of(
                "", "batch", crawl, "--output", output.toString(), "--failures", failures.toString(), "--threads", "3");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("2 of 10 record(s)"), run.err());
        assertEquals(8, Files.readAllLines(output).size());
        List<JsonNode> failed = lines(Files.readString(failures));
        assertEquals(2, failed.size());
        assertEquals(5, failed.get(0).get("record").intValue());
        assertTrue(failed.get(0).get("file").textValue().endsWith("crawl/b/4.txt.gz"));
        assertTrue(failed.get(0).get("error").textValue().contains("no gzip file"), failed.toString());
        assertEquals(7, failed.get(1).get("record").intValue());
        assertEquals(2, failed.get(1).get("line").intValue());
        assertEquals(
                bad.toString().replace('\\', '/'), failed.get(1).get("file").textValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void keepsTheOrderWhateverTheThreads(int threads) throws IOException {
        String in = IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "باران آمد. ".repeat(i % 7 == 0 ? 200 : 1) + "\"}\n")
                .collect(Collectors.joining());
        CommandRun run = CommandRun.of(in, "batch", "--jsonl", "--threads", "" + threads);
        assertEquals(IntStream.range(0, 300).mapToObj(String::valueOf).toList(), ids(run.out()));
    }

    /** However much of the two files a kill left, going on makes them what they would have been. */
    @Test
    void goesOnWhereverItWasCutOff() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.jsonl"),
                jsonLines("a") + "{\n" + jsonLines("b", "c") + "[]\n{\n" + jsonLines("d", "e") + "7\n");
        String[] arguments = {
            "batch", in.toString(), "-o", output.toString(), "--failures", failures.toString(), "--resume"
        };
        assertEquals(1, CommandRun.of("", arguments).exitCode());
        byte[] wholeOutput = Files.readAllBytes(output);
        byte[] wholeFailures = Files.readAllBytes(failures);
        assertEquals(5, lines(Files.readString(output)).size());
        assertEquals(4, lines(Files.readString(failures)).size());
        int step = wholeOutput.length / 40;
        for (int cut = 0; cut <= wholeOutput.length; cut += step) {
            Files.write(output, Arrays.copyOf(wholeOutput, cut));
            Files.write(failures, wholeFailures);
            CommandRun run = CommandRun.of("", arguments);
            assertTrue(run.exitCode() <= 1, run.err());
            assertEquals(new String(wholeOutput, StandardCharsets.UTF_8), Files.readString(output), "cut at " + cut);
            assertEquals(new String(wholeFailures, StandardCharsets.UTF_8), Files.readString(failures));
        }
    }

    @Test
    void goesOnWhereFailuresStandInTheOutput() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), jsonLines("a") + "{\n" + jsonLines("b", "c"));
        String[] arguments = {"batch", in.toString(), "-o", output.toString(), "--resume"};
        assertEquals(1, CommandRun.of("", arguments).exitCode());
        String whole = Files.readString(output);
        for (int cut : new int[] {0, 10, whole.indexOf('\n') + 5, whole.length() - 1}) {
            Files.writeString(output, whole.substring(0, cut));
            CommandRun.of("", arguments);
            assertEquals(whole, Files.readString(output));
        }
        CommandRun nothingLeft = CommandRun.of("", arguments);
        assertEquals(0, nothingLeft.exitCode(), nothingLeft.err());
        assertEquals(whole, Files.readString(output));
    }

    @Test
    void refusesToGoOnWithTheOutputOfAnotherInput() throws IOException {
        Path first = Files.writeString(folder.resolve("first.jsonl"), jsonLines("a", "b"));
        Path other = Files.writeString(folder.resolve("other.jsonl"), jsonLines("x", "y", "z"));
        Path shorter = Files.writeString(folder.resolve("shorter.jsonl"), jsonLines("a"));
        CommandRun.of("", "batch", first.toString(), "-o", output.toString());
        String before = Files.readString(output);
        CommandRun run = CommandRun.of("", "batch", other.toString(), "-o", output.toString(), "--resume");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("record 2 is \"b\" there and \"y\" here"), run.err());
        CommandRun less = CommandRun.of("", "batch", shorter.toString(), "-o", output.toString(), "--resume");
        assertEquals(2, less.exitCode());
        assertTrue(less.err().contains("holds 2 records, the input only 1"), less.err());
        assertEquals(before, Files.readString(output));
    }

    @Test
    void showsProgressOnATerminalOnly() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams terminal = Streams.of(new ByteArrayInputStream(new byte[0]), out, err, () -> OptionalInt.of(100));
        assertEquals(0, Main.run(new String[] {"batch", crawl}, terminal));
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains("100%"), shown);
        assertTrue(shown.contains("6 records"), shown);
        assertEquals(6, out.toString(StandardCharsets.UTF_8).lines().count());
        err.reset();
        assertEquals(0, Main.run(new String[] {"batch", crawl, "--no-progress"}, terminal));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysRateAndFailures() {
        assertEquals("1,200 records, 60/s", ProgressLine.message(1200, 0, 20));
        assertEquals("3 records, 0.0/s, 1 failed", ProgressLine.message(3, 1, 0));
        assertEquals(120, Terminal.columns("40 120"));
        assertEquals(80, Terminal.columns("0 0"));
        assertEquals(80, Terminal.columns(""));
    }

    private static List<JsonNode> lines(String output) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : output.lines().toList()) {
            lines.add(JsonMapper.builder().build().readTree(line));
        }
        return lines;
    }

    private static List<String> ids(String output) throws IOException {
        return lines(output).stream().map(line -> line.path("id").asText()).toList();
    }
}
