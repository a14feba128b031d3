package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.NewsParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is broken in a file, all else of it is read. */
class WarcFileTest {
    private static final int PAGES = 12;

    @TempDir
    private Path folder;

    private List<Long> offsets;

    private byte[] bytes(String name) throws IOException {
        Path file = folder.resolve(name);
        offsets = WarcMaker.write(file, 0, PAGES);
        return Files.readAllBytes(file);
    }

    private int offset(int page) {
        return offsets.get(page).intValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void readsAllOfASoundFile(String name) throws IOException {
        List<RawRecord> records = records(new ByteArrayInputStream(bytes(name)));
        assertEquals(1 + 2 * PAGES, records.size());
        assertEquals(List.of(), damages(records));
        for (int page = 0; page < PAGES; page++) {
            assertEquals(offset(page), records.get(2 + 2 * page).offset());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void doesNotMindHowFewBytesItGetsAtOnce(String name) throws IOException {
        byte[] bytes = bytes(name);
        List<RawRecord> records = records(new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 7));
            }
        });
        assertEquals(1 + 2 * PAGES, records.size());
        assertEquals(List.of(), damages(records));
    }

    @Test
    void aChangedByteCostsOneMember() throws IOException {
        byte[] sound = bytes("a.warc.gz");
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = sound.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            List<RawRecord> records = records(new ByteArrayInputStream(bytes));
            List<String> damages = damages(records);
            assertTrue(damages.size() <= 1, () -> "at " + at + ": " + damages);
            assertEquals(1 + 2 * PAGES, records.size(), () -> "at " + at + ": " + damages);
        }
    }

    @Test
    void theChecksumIsChecked() throws IOException {
        byte[] bytes = bytes("a.warc.gz");
        bytes[offset(4) - 8] ^= 1; // the checksum of the request before page 4
        bytes[offset(8) - 1] ^= 1; // the length of the one before page 8
        List<RawRecord> records = records(new ByteArrayInputStream(bytes));
        assertEquals(List.of("damaged gzip member: wrong CRC", "damaged gzip member: wrong length"), damages(records));
        assertEquals(PAGES, articles(records).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void goesOnBehindRubbish(String name) throws IOException {
        byte[] sound = bytes(name);
        byte[] rubbish = new byte[70_000];
        new Random(1).nextBytes(rubbish);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(sound, 0, offset(3));
        bytes.write(rubbish, 0, rubbish.length);
        bytes.write('\n');
        bytes.write(sound, offset(3), sound.length - offset(3));
        List<RawRecord> records = records(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(1, damages(records).size());
        assertEquals(PAGES, articles(records).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void tellsWhereAFileBreaksOff(String name) throws IOException {
        byte[] sound = bytes(name);
        byte[] cut = Arrays.copyOf(sound, (offset(PAGES - 1) + offset(PAGES)) / 2);
        List<RawRecord> records = records(new ByteArrayInputStream(cut));
        assertEquals(1, damages(records).size());
        assertTrue(damages(records).get(0).endsWith("the file ends within it"));
        assertEquals(offset(PAGES - 1), records.get(records.size() - 1).offset());
        assertEquals(PAGES - 1, articles(records).size());
    }

    @Test
    void aWrongLengthCostsOneRecord() throws IOException {
        String text = new String(bytes("a.warc"), StandardCharsets.ISO_8859_1);
        int at = text.indexOf("Content-Length: ", offset(5)) + "Content-Length: ".length();
        String wrong = text.substring(0, at) + "9" + text.substring(at);
        List<RawRecord> records = records(new ByteArrayInputStream(wrong.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(1, damages(records).size());
        assertEquals(PAGES - 1, articles(records).size());
    }

    @Test
    void recordsCompressedTogetherAreReadToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bytes("a.warc"));
        }
        List<RawRecord> records = records(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(1, records.size());
        assertEquals(PAGES, articles(records).size());
    }

    @Test
    void aHugeRecordIsLeftOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i <= RawRecord.MAX_BYTES >> 20; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        bytes.writeBytes(bytes("a.warc.gz"));
        List<RawRecord> records = records(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(List.of(RawRecord.TOO_LARGE), damages(records));
        assertEquals(PAGES, articles(records).size());
    }

    @Test
    void aFileOfNothingButRubbishIsOneDamage() throws IOException {
        byte[] rubbish = new byte[100_000];
        new Random(2).nextBytes(rubbish);
        assertEquals(1, damages(records(new ByteArrayInputStream(rubbish))).size());
        rubbish[0] = 0x1f;
        rubbish[1] = (byte) 0x8b;
        assertEquals(1, damages(records(new ByteArrayInputStream(rubbish))).size());
        assertEquals(0, records(new ByteArrayInputStream(new byte[0])).size());
    }

    private static List<RawRecord> records(InputStream in) throws IOException {
        WarcFile.Records records = WarcFile.records(in);
        List<RawRecord> all = new ArrayList<>();
        for (RawRecord record = records.next(); record != null; record = records.next()) {
            all.add(record);
        }
        return all;
    }

    private static List<String> damages(List<RawRecord> records) {
        return records.stream()
                .filter(record -> record.damage() != null)
                .map(RawRecord::damage)
                .toList();
    }

    private static List<CorpusRow> articles(List<RawRecord> records) {
        Pages pages = new Pages(NewsParser.standard());
        return records.stream()
                .flatMap(record -> pages.rows("a", record).stream())
                .filter(row -> row.getOutcome().equals("article"))
                .toList();
    }
}
