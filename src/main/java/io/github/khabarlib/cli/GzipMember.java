package io.github.khabarlib.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One member of a gzip file, unpacked. It ends only where checksum and length are right; then the file stands at the
 * next member. Not thread-safe.
 */
final class GzipMember extends InputStream {
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;
    private static final int LONGEST_STRING = 1 << 12;

    private final FileWindow file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean ended;
    private boolean damaged;

    /** Reads the header of the member that {@code file} stands at. */
    GzipMember(FileWindow file) throws IOException {
        this.file = file;
        try {
            readHeader();
        } catch (IOException e) {
            inflater.end();
            throw e;
        }
    }

    /** Whether the member turned out to be damaged. */
    boolean isDamaged() {
        return damaged;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        try {
            int count = inflate(bytes, offset, length);
            if (count < 0) {
                readTrailer();
                ended = true;
            }
            return count;
        } catch (IOException e) {
            damaged = true;
            throw e;
        }
    }

    /** Some bytes, or -1 at the end of the packed ones. */
    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            while (!inflater.finished()) {
                ByteBuffer packed = file.window();
                if (!packed.hasRemaining()) {
                    throw new EOFException("the file ends within a gzip member");
                }
                inflater.setInput(packed);
                int count = inflater.inflate(bytes, offset, length);
                if (count > 0) {
                    checksum.update(bytes, offset, count);
                    return count;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("the gzip member asks for a dictionary");
                }
            }
            return -1;
        } catch (DataFormatException e) {
            throw new ZipException("the gzip member is damaged: " + e.getMessage());
        }
    }

    private void readHeader() throws IOException {
        if (file.require() != 0x1f || file.require() != 0x8b || file.require() != 8) {
            throw new ZipException("no gzip member begins here");
        }
        int flags = file.require();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("no gzip member begins here");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(file.require() | file.require() << 8);
        }
        if ((flags & NAME) != 0) {
            skipString();
        }
        if ((flags & COMMENT) != 0) {
            skipString();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            file.require();
        }
    }

    private void skipString() throws IOException {
        int length = 0;
        while (file.require() != 0) {
            if (++length > LONGEST_STRING) {
                throw new ZipException("no gzip member begins here");
            }
        }
    }

    private void readTrailer() throws IOException {
        if (number() != checksum.getValue()) {
            throw new ZipException("the gzip member is damaged: its checksum is wrong");
        }
        if (number() != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("the gzip member is damaged: its length is wrong");
        }
    }

    /** Four bytes, the lowest first. */
    private long number() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            value |= (long) file.require() << shift;
        }
        return value;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
