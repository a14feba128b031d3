package io.github.khabarlib.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * How far an earlier run came, told by its files alone.
 *
 * <p>The output holds a line for each record that became an article, in order; the failures name the numbers of the
 * records between them. So the first records up to some number are done, each once, and nothing behind them is. A line
 * without its end counts for nothing and is cut off, as is a failure behind the last record that is done.
 *
 * @param done how many records are done
 * @param lastArticle the number of the last record that became a line of the output; 0 for none
 * @param lastLine that line, empty for none
 */
record Resume(long done, long lastArticle, String lastLine) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The whole lines of a file. */
    private record Whole(long lines, long bytes, long lastStart) {}

    /**
     * Looks at the files of an earlier run and cuts off what is not whole.
     *
     * @param failures null where failures stand in the output
     */
    static Resume of(Path output, @Nullable Path failures) throws IOException {
        Whole whole = Files.exists(output) ? wholeLines(output) : new Whole(0, 0, 0);
        cut(output, whole.bytes());
        long before = 0;
        long between = 0;
        if (failures != null && Files.exists(failures)) {
            long bytes = 0;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(failures))) {
                for (String line = line(in); line != null; line = line(in)) {
                    long articles = number(line, failures) - between - 1;
                    if (articles > whole.lines()) {
                        break;
                    }
                    between++;
                    before += articles < whole.lines() ? 1 : 0;
                    bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
                }
            }
            cut(failures, bytes);
        }
        long last = whole.lines() == 0 ? 0 : whole.lines() + before;
        return new Resume(whole.lines() + between, last, lastLine(output, whole));
    }

    private static Whole wholeLines(Path file) throws IOException {
        long lines = 0;
        long end = 0;
        long lastStart = 0;
        long at = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                        lastStart = end;
                        end = at + i + 1;
                    }
                }
                at += read;
            }
        }
        return new Whole(lines, end, lastStart);
    }

    private static void cut(Path file, long bytes) throws IOException {
        if (Files.exists(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(bytes);
            }
        }
    }

    /** A line with its end; null where there is no more. */
    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value = in.read(); value >= 0; value = in.read()) {
            if (value == '\n') {
                return bytes.toString(StandardCharsets.UTF_8);
            }
            bytes.write(value);
        }
        return null;
    }

    private static long number(String line, Path file) throws IOException {
        JsonNode number = MAPPER.readTree(line).path("record");
        if (!number.canConvertToLong() || number.longValue() < 1) {
            throw new IllegalArgumentException(
                    file + " holds no failures of a batch: it has a line without \"record\"");
        }
        return number.longValue();
    }

    private static String lastLine(Path output, Whole whole) throws IOException {
        if (whole.lines() == 0) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(output.toFile(), "r")) {
            byte[] line = new byte[Math.toIntExact(whole.bytes() - whole.lastStart())];
            file.seek(whole.lastStart());
            file.readFully(line);
            return new String(line, StandardCharsets.UTF_8);
        }
    }

    /**
     * Passes over the records that are done.
     *
     * @throws IllegalArgumentException if the input is not the one that the output was made from
     */
    void pass(BatchReader reader, RecordParser parser) throws IOException {
        for (long number = 1; number <= done; number++) {
            BatchItem item = reader.next();
            if (item == null) {
                throw new IllegalArgumentException(
                        "the output holds " + done + " records, the input only " + (number - 1));
            }
            if (number == lastArticle) {
                check(parser.id(lastLine), parser.id(item));
            }
        }
    }

    private void check(@Nullable JsonNode written, @Nullable JsonNode read) {
        if (written != null && !written.equals(read)) {
            throw new IllegalArgumentException("the output was made from another input: record " + lastArticle + " is "
                    + written + " there and " + read + " here");
        }
    }
}
