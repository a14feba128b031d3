package io.github.khabarlib.cli;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file read through a buffer that may be set to any place. Not thread-safe. */
final class FileWindow implements Closeable {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);
    /** Where in the file the end of the buffer lies. */
    private long end;

    FileWindow(Path file) throws IOException {
        this.channel = FileChannel.open(file);
    }

    /** Where the next byte is read. */
    long position() {
        return end - buffer.remaining();
    }

    void seek(long position) {
        long start = end - buffer.limit();
        if (position >= start && position <= end) {
            buffer.position((int) (position - start));
        } else {
            buffer.limit(0);
            end = position;
        }
    }

    boolean atEnd() throws IOException {
        return !fill();
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        return fill() ? buffer.get() & 0xff : -1;
    }

    /** The next byte, which there must be. */
    int require() throws IOException {
        int value = read();
        if (value < 0) {
            throw new EOFException("the file ends early");
        }
        return value;
    }

    int read(byte[] bytes, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(bytes, offset, count);
        return count;
    }

    /** What is in the buffer, read as far as the caller moves its position; empty at the end of the file. */
    ByteBuffer window() throws IOException {
        boolean any = fill();
        assert any == buffer.hasRemaining();
        return buffer;
    }

    private boolean fill() throws IOException {
        if (buffer.hasRemaining()) {
            return true;
        }
        buffer.clear();
        int read = channel.read(buffer, end);
        buffer.flip();
        end += Math.max(0, read);
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
