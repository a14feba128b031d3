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
import java.util.Base64;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {
    private static final String TEXT = "باران در راه است\\nبه گزارش ایسنا، مدیر هواشناسی گفت: هوا سرد می‌شود.";
    private static final String PAGE =
            "<html><head><title>باران در راه است</title></head><body><h1>باران در راه است</h1>"
                    + "<p>سامانه تازه‌ای از فردا وارد کشور می‌شود و هوای بیشتر شهرها را سرد می‌کند.</p></body></html>";

    @Test
    void printsALinePerRecordInOrder() throws Exception {
        CommandRun run = CommandRun.of(record("a") + "\n" + record("b") + "\n\n" + record("c"), "batch", "--jsonl");
        assertEquals(0, run.exitCode(), run.err());
        String[] lines = run.out().split("\n", -1);
        assertEquals(4, lines.length);
        assertEquals("a", json(lines[0]).get("id").textValue());
        assertEquals("c", json(lines[2]).get("id").textValue());
        assertEquals("khabar-article/1", json(lines[1]).at("/article/schema").textValue());
        assertTrue(json(lines[1]).at("/article/sourceText").isMissingNode());
    }

    @Test
    void addsTheSourceTextWhenAsked() throws Exception {
        CommandRun run = CommandRun.of(record("a"), "batch", "--jsonl", "--source");
        assertEquals(
                TEXT.replace("\\n", "\n"),
                json(run.out()).at("/article/sourceText").textValue());
    }

    @Test
    void readsPagesAsMarkupAndAsBytes() throws Exception {
        String bytes = Base64.getEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
        CommandRun run = CommandRun.of(
                "{\"id\":\"a\",\"url\":null,\"html\":\"" + PAGE + "\"}\n"
                        + "{\"id\":7,\"url\":\"https://example.ir/1\",\"contentType\":\"text/html\","
                        + "\"fetchedAt\":\"2023-11-14T06:50:00Z\",\"htmlBase64\":\"" + bytes + "\"}\n",
                "batch",
                "--jsonl",
                "--no-profiles");
        assertEquals(0, run.exitCode(), run.out());
        JsonNode second = json(run.out().split("\n", -1)[1]);
        assertEquals(7, second.get("id").intValue());
        assertEquals("https://example.ir/1", second.at("/article/url").textValue());
    }

    @Test
    void stopsWhereTheOutputCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("disk full");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] in = (record("a") + "\n").getBytes(StandardCharsets.UTF_8);
        int code = Main.run(
                new String[] {"batch", "--jsonl"},
                Streams.of(new ByteArrayInputStream(in), full, err, OptionalInt::empty));
        assertEquals(3, code);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("disk full"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | no JSON",
                "[] | no record",
                "7 | no record",
                "{\"text\":\"a\"} | no record",
                "{\"id\":null,\"text\":\"a\"} | no record",
                "{\"id\":\"x\"} | needs one of",
                "{\"id\":\"x\",\"text\":\"a\",\"html\":\"a\"} | needs one of",
                "{\"id\":\"x\",\"text\":5} | must be a string",
                "{\"id\":\"x\",\"htmlBase64\":\"!!\"} | no Base64",
                "{\"id\":\"x\",\"text\":\"a\",\"fetchedAt\":\"yesterday\"} | yesterday",
                "{\"id\":\"x\",\"text\":\"a\"} trailing | no JSON"
            })
    void tellsWhatIsWrongWithARecordAndGoesOn(String bad, String told) throws Exception {
        CommandRun run = CommandRun.of(record("a") + "\n" + bad + "\n" + record("b") + "\n", "batch", "--jsonl");
        assertEquals(1, run.exitCode());
        String[] lines = run.out().split("\n", -1);
        assertEquals(4, lines.length);
        assertTrue(json(lines[0]).has("article"));
        assertTrue(json(lines[2]).has("article"));
        assertEquals(2, json(lines[1]).get("line").intValue());
        assertTrue(json(lines[1]).get("error").textValue().contains(told), lines[1]);
        assertFalse(json(lines[1]).has("article"));
    }

    private static String record(String id) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + TEXT + "\"}";
    }

    private static JsonNode json(String line) throws Exception {
        return JsonMapper.builder().build().readTree(line);
    }
}
