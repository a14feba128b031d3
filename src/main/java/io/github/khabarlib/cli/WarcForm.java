package io.github.khabarlib.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** How the records of a WARC file lie in it, and how to find the next one behind damage. */
enum WarcForm {
    /** One after the other. */
    PLAIN {
        @Override
        boolean beginsAt(FileWindow file, long at, int first) throws IOException {
            return first == '\n' && startsWithVersion(new Rest(file));
        }

        @Override
        long recordAt(long candidate) {
            return candidate + 1;
        }
    },
    /** In gzip members, mostly one in each. */
    PACKED {
        @Override
        boolean beginsAt(FileWindow file, long at, int first) throws IOException {
            if (first != 0x1f || file.read() != 0x8b || file.read() != 8) {
                return false;
            }
            file.seek(at);
            try (GzipMember member = new GzipMember(file)) {
                return startsWithVersion(member);
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        long recordAt(long candidate) {
            return candidate;
        }
    };

    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);

    static WarcForm of(FileWindow file, String name) throws IOException {
        boolean plain = startsWithVersion(new Rest(file));
        file.seek(0);
        boolean packed = file.read() == 0x1f && file.read() == 0x8b;
        file.seek(0);
        return packed || (!plain && name.toLowerCase(Locale.ROOT).endsWith(".gz")) ? PACKED : PLAIN;
    }

    /** Whether a record begins at {@code at}, where the byte {@code first} has just been read. */
    abstract boolean beginsAt(FileWindow file, long at, int first) throws IOException;

    abstract long recordAt(long candidate);

    /** Goes to the next place from {@code from} on where a record begins, or to the end; says whether there is one. */
    boolean seekNext(FileWindow file, long from) throws IOException {
        for (long at = from; ; at++) {
            file.seek(at);
            int first = file.read();
            if (first < 0) {
                return false;
            }
            if (beginsAt(file, at, first)) {
                file.seek(recordAt(at));
                return true;
            }
        }
    }

    private static boolean startsWithVersion(InputStream in) throws IOException {
        return Arrays.equals(in.readNBytes(VERSION.length), VERSION);
    }

    /** The bytes of a file from where it stands. Closing it leaves the file open. */
    static final class Rest extends InputStream {
        private final FileWindow file;

        Rest(FileWindow file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            return file.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return length == 0 ? 0 : file.read(bytes, offset, length);
        }
    }
}
