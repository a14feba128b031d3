package io.github.khabarlib.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crawls: which records are pages, and how reading goes on behind damage. */
class BatchWarcTest {
    private static final int PAGES = 6;

    @TempDir
    private Path folder;

    /** A record; the page has a word of its own, so that each packs to other bytes. */
    private static byte[] record(String id, String type, String headers, String block) {
        byte[] body = block.getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + id + ">\r\n"
                + "WARC-Date: 2023-11-14T06:50:00Z\r\nWARC-Target-URI: https://example.ir/" + id + "\r\n" + headers
                + "Content-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        record.writeBytes(body);
        record.writeBytes(new byte[] {'\r', '\n', '\r', '\n'});
        return record.toByteArray();
    }

    private static byte[] answer(String id, String status, String type, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return record(
                id,
                "response",
                "Content-Type: application/http; msgtype=response\r\n",
                "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n"
                        + body);
    }

    private static String page(int number) {
        return "<title>باران در راه است</title><h1>باران در راه است</h1><p>سامانه شماره " + number
                + " از فردا وارد کشور می‌شود و هوای بیشتر شهرها را سرد می‌کند.</p>"
                + "<p>مدیر هواشناسی گفت: دمای هوا در کوهستان تا هشت درجه پایین می‌آید.</p>";
    }

    private static List<byte[]> pages() {
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            records.add(answer("page-" + i, "200 OK", "text/html; charset=utf-8", page(i)));
        }
        return records;
    }

    private static byte[] packed(byte[] record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(record);
        }
        return bytes.toByteArray();
    }

    private Path write(String name, List<byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static List<byte[]> packed(List<byte[]> records) throws IOException {
        List<byte[]> packed = new ArrayList<>();
        for (byte[] record : records) {
            packed.add(packed(record));
        }
        return packed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void readsThePagesAndNothingElse(String name) throws IOException {
        List<byte[]> records = new ArrayList<>(pages());
        records.add(0, record("info", "warcinfo", "Content-Type: application/warc-fields\r\n", "software: none\r\n"));
        records.add(
                2,
                record(
                        "ask",
                        "request",
                        "Content-Type: application/http; msgtype=request\r\n",
                        "GET / HTTP/1.1\r\n\r\n"));
        records.add(3, answer("gone", "404 Not Found", "text/html", page(9)));
        records.add(4, answer("picture", "200 OK", "image/png", "no picture"));
        records.add(record("own", "resource", "Content-Type: text/html\r\n", page(7)));
        CommandRun run = run(write(name, name.endsWith("gz") ? packed(records) : records));
        assertEquals(0, run.exitCode(), run.err());
        List<JsonNode> lines = lines(run);
        assertEquals(PAGES + 1, lines.size());
        assertEquals("urn:uuid:page-0", lines.get(0).get("id").textValue());
        assertEquals(
                "https://example.ir/page-0", lines.get(0).at("/article/url").textValue());
        assertEquals("باران در راه است", lines.get(0).at("/article/title/text").textValue());
        assertEquals("urn:uuid:own", lines.get(PAGES).get("id").textValue());
    }

    @Test
    void readsAFileThatIsPackedAsAWhole() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pages().forEach(whole::writeBytes);
        assertEquals(
                PAGES,
                lines(run(write("a.warc.gz", List.of(packed(whole.toByteArray())))))
                        .size());
    }

    @Test
    void unpacksWhatAServerPacked() throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        byte[] body = packed(page(1).getBytes(StandardCharsets.UTF_8));
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length) + "\r\n";
        block.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        block.writeBytes(body);
        block.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        String start = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:x>\r\n"
                + "Content-Type: application/http\r\nContent-Length: " + block.size() + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        record.writeBytes(block.toByteArray());
        record.writeBytes(new byte[] {'\r', '\n', '\r', '\n'});
        List<JsonNode> lines = lines(run(write("a.warc", List.of(record.toByteArray()))));
        assertEquals("باران در راه است", lines.get(0).at("/article/title/text").textValue());
    }

    /** Any byte of a member may be wrong: its page is one failure, all others are articles. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.004, 0.05, 0.3, 0.5, 0.7, 0.95, 0.98, 0.9999})
    void goesOnBehindADamagedMember(double where) throws IOException {
        List<byte[]> members = packed(pages());
        byte[] broken = members.get(2);
        int at = (int) (broken.length * where);
        broken[at] ^= 0x55;
        CommandRun run = run(write("a.warc.gz", members));
        assertEquals(1, run.exitCode());
        List<JsonNode> lines = lines(run);
        assertEquals(PAGES, lines.size(), run.out());
        for (int i = 0; i < PAGES; i++) {
            assertEquals(i == 2, lines.get(i).has("error"), lines.get(i)::toString);
        }
        int offset = members.get(0).length + members.get(1).length;
        assertEquals(offset, lines.get(2).get("offset").intValue());
        assertEquals(3, lines.get(2).get("record").intValue());
        assertTrue(
                lines.get(2).get("error").textValue().contains(broken.length + " bytes passed over"),
                lines.get(2)::toString);
    }

    @Test
    void tellsAFileThatEndsEarly() throws IOException {
        for (String name : new String[] {"a.warc", "a.warc.gz"}) {
            List<byte[]> parts = name.endsWith("gz") ? packed(pages()) : pages();
            byte[] last = parts.remove(PAGES - 1);
            parts.add(Arrays.copyOf(last, last.length - 60));
            List<JsonNode> lines = lines(run(write(name, parts)));
            assertEquals(PAGES, lines.size(), lines::toString);
            assertTrue(lines.get(PAGES - 1).get("error").textValue().contains("up to the end"), lines::toString);
        }
    }

    /** A record whose length is wrong swallows others or falls short; the next record is found all the same. */
    @ParameterizedTest
    @ValueSource(ints = {-40, 40})
    void goesOnBehindAPlainRecordOfWrongLength(int more) throws IOException {
        List<byte[]> records = pages();
        String third = new String(records.get(2), StandardCharsets.UTF_8);
        int at = third.indexOf("Content-Length: ") + 16;
        int length = Integer.parseInt(third.substring(at, third.indexOf('\r', at)));
        String wrong = third.substring(0, at) + (length + more) + third.substring(third.indexOf('\r', at));
        records.set(2, wrong.getBytes(StandardCharsets.UTF_8));
        CommandRun run = run(write("a.warc", records));
        assertEquals(1, run.exitCode());
        List<JsonNode> lines = lines(run);
        assertEquals(PAGES, lines.size(), run.out());
        for (int i = 0; i < PAGES; i++) {
            assertEquals(i == 2, lines.get(i).has("error"), lines.get(i)::toString);
        }
    }

    @Test
    void setsApartWhatIsNoCrawlAtAll() throws IOException {
        CommandRun run = run(Files.writeString(folder.resolve("a.warc.gz"), "no crawl"));
        assertEquals(1, run.exitCode());
        assertEquals(1, lines(run).size());
        assertTrue(lines(run).get(0).get("error").textValue().contains("no gzip member begins here"), run.out());
        assertEquals(0, run(Files.createFile(folder.resolve("empty.warc"))).exitCode());
    }

    @Test
    void goesOnInTheMiddleOfADamagedCrawl() throws IOException {
        List<byte[]> members = packed(pages());
        members.get(1)[100] ^= 0x55;
        members.get(4)[100] ^= 0x55;
        Path crawl = write("a.warc.gz", members);
        Path output = folder.resolve("out.jsonl");
        Path failures = folder.resolve("failures.jsonl");
        String[] arguments = {
            "batch", crawl.toString(), "-o", output.toString(), "--failures", failures.toString(), "--resume"
        };
        assertEquals(1, CommandRun.of("", arguments).exitCode());
        String whole = Files.readString(output);
        assertEquals(PAGES - 2, whole.lines().count());
        for (int cut = 0; cut < whole.length(); cut += whole.length() / 20) {
            Files.writeString(output, whole.substring(0, cut));
            CommandRun.of("", arguments);
            assertEquals(whole, Files.readString(output));
            assertEquals(2, Files.readAllLines(failures).size());
        }
    }

    private static CommandRun run(Path file) {
        return CommandRun.of("", "batch", file.toString());
    }

    private static List<JsonNode> lines(CommandRun run) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(JsonMapper.builder().build().readTree(line));
        }
        return lines;
    }
}
