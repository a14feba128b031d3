package corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens WARC files, compressed or not. */
final class WarcFile {
    private WarcFile() {}

    /** Reads records, sound and damaged, in the order of the file. */
    interface Records {
        /** The next one; null at the end. Throws if the file cannot be read, never for what is in it. */
        RawRecord next() throws IOException;
    }

    static Records records(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, 1 << 16);
        in.mark(2);
        boolean isGzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return isGzip ? new GzipRecords(in) : new PlainRecords(in);
    }
}
