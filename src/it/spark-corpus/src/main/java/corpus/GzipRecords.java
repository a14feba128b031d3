package corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The records of a WARC file that was compressed record by record, each a gzip member of its own, as is the rule. The
 * checksum and length of each member are checked before its record is given out; behind a member that is damaged reading
 * goes on at the next one that begins with a record.
 */
final class GzipRecords implements WarcFile.Records {
    private static final String RECORD = "WARC/";
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final Window window;
    private final byte[] buffer = new byte[1 << 16];

    GzipRecords(InputStream in) {
        this.window = new Window(in);
    }

    @Override
    public RawRecord next() throws IOException {
        if (!window.has(1)) {
            return null;
        }
        long offset = window.offset();
        Inflater inflater = new Inflater(true);
        try {
            return member(inflater, offset);
        } catch (Damage | DataFormatException e) {
            if (window.offset() == offset) {
                window.skip(1);
            }
            skipToMember();
            return RawRecord.damaged(offset, "damaged gzip member: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    /** The member at which the window begins, which is skipped. */
    private RawRecord member(Inflater inflater, long offset) throws IOException, Damage, DataFormatException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        CRC32 crc = new CRC32();
        int at = headerLength();
        long length = 0;
        window.feed(inflater, at);
        while (!inflater.finished()) {
            int count = inflater.inflate(buffer);
            length += count;
            crc.update(buffer, 0, count);
            if (length <= RawRecord.MAX_BYTES) {
                content.write(buffer, 0, count);
            }
            if (inflater.needsDictionary()) {
                throw new Damage("asks for a dictionary");
            }
            if (count == 0 && inflater.needsInput()) {
                at = window.size();
                if (length > RawRecord.MAX_BYTES) { // not to be looked at again
                    window.skip(at);
                    at = 0;
                }
                if (!window.more()) {
                    throw new Damage("the file ends within it");
                }
                window.feed(inflater, at);
            }
        }
        at = window.size() - inflater.getRemaining();
        checkTrailer(at, crc.getValue(), length);
        window.skip(at + 8);
        return length > RawRecord.MAX_BYTES
                ? RawRecord.damaged(offset, RawRecord.TOO_LARGE)
                : RawRecord.sound(offset, content.toByteArray());
    }

    private void checkTrailer(int at, long crc, long length) throws IOException, Damage {
        need(at + 8);
        if (number(at) != crc) {
            throw new Damage("wrong CRC");
        }
        if (number(at + 4) != (length & 0xffffffffL)) {
            throw new Damage("wrong length");
        }
    }

    private long number(int at) {
        return window.get(at) | window.get(at + 1) << 8 | window.get(at + 2) << 16 | (long) window.get(at + 3) << 24;
    }

    private int headerLength() throws IOException, Damage {
        need(10);
        if (!startsMember(0)) {
            throw new Damage("no gzip header");
        }
        int flags = window.get(3);
        int at = 10;
        if ((flags & HAS_EXTRA) != 0) {
            need(at + 2);
            at += 2 + (window.get(at) | window.get(at + 1) << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            at = behindText(at);
        }
        if ((flags & HAS_COMMENT) != 0) {
            at = behindText(at);
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            at += 2;
        }
        need(at);
        return at;
    }

    private int behindText(int from) throws IOException, Damage {
        int at = from;
        do {
            need(at + 1);
        } while (window.get(at++) != 0);
        return at;
    }

    private void need(int count) throws IOException, Damage {
        if (!window.has(count)) {
            throw new Damage("the file ends within it");
        }
    }

    private boolean startsMember(int at) {
        return window.get(at) == 0x1f
                && window.get(at + 1) == 0x8b
                && window.get(at + 2) == 8
                && (window.get(at + 3) & RESERVED) == 0;
    }

    /** Moves the window to the next place that a member begins with a record, or to the end. */
    private void skipToMember() throws IOException {
        while (window.has(4)) {
            if (startsMember(0) && startsRecord()) {
                return;
            }
            window.skip(1);
        }
        window.skip(window.size());
    }

    private boolean startsRecord() throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            int at = headerLength();
            window.has(at + 512);
            window.feed(inflater, at);
            byte[] start = new byte[RECORD.length()];
            int count = inflater.inflate(start);
            return count == start.length && new String(start, StandardCharsets.US_ASCII).equals(RECORD);
        } catch (Damage | DataFormatException e) {
            return false; // bytes within a damaged member that look like the start of one
        } finally {
            inflater.end();
        }
    }
}
