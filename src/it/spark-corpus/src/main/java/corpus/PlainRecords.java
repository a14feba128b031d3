package corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of a WARC file that is not compressed; behind a damaged one reading goes on at the next. */
final class PlainRecords implements WarcFile.Records {
    private static final String START = "WARC/1.";
    private static final String END = "\r\n\r\n";
    private static final int MAX_HEADER = 1 << 16;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length:[ \t]*([0-9]{1,15})[ \t]*\r\n");

    private final Window window;

    PlainRecords(InputStream in) {
        this.window = new Window(in);
    }

    @Override
    public RawRecord next() throws IOException {
        if (!window.has(1)) {
            return null;
        }
        long offset = window.offset();
        try {
            int header = headerLength();
            long length = header + contentLength(header) + END.length();
            if (length > RawRecord.MAX_BYTES) {
                window.skipFully(length);
                return RawRecord.damaged(offset, RawRecord.TOO_LARGE);
            }
            need((int) length);
            if (!window.holds((int) length - END.length(), END)) {
                throw new Damage("does not end where its Content-Length says");
            }
            byte[] bytes = window.copy(0, (int) length);
            window.skip((int) length);
            return RawRecord.sound(offset, bytes);
        } catch (Damage e) {
            skipToRecord();
            return RawRecord.damaged(offset, "damaged record: " + e.getMessage());
        }
    }

    private int headerLength() throws IOException, Damage {
        need(START.length());
        if (!window.holds(0, START)) {
            throw new Damage("no record header");
        }
        for (int at = START.length(); at < MAX_HEADER; at++) {
            need(at + END.length());
            if (window.holds(at, END)) {
                return at + END.length();
            }
        }
        throw new Damage("its header has no end");
    }

    private long contentLength(int header) throws Damage {
        Matcher length = LENGTH.matcher(new String(window.copy(0, header), StandardCharsets.UTF_8));
        if (!length.find()) {
            throw new Damage("its header has no Content-Length");
        }
        return Long.parseLong(length.group(1));
    }

    private void need(int count) throws IOException, Damage {
        if (!window.has(count)) {
            throw new Damage("the file ends within it");
        }
    }

    /** Moves the window to the next line that begins a record, or to the end. */
    private void skipToRecord() throws IOException {
        window.skip(1);
        while (window.has(1 + START.length())) {
            if (window.get(0) == '\n' && window.holds(1, START)) {
                window.skip(1);
                return;
            }
            window.skip(1);
        }
        window.skip(window.size());
    }
}
