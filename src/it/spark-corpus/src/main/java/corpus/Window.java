package corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.Inflater;

/** The bytes of a stream from some place on, as many as are looked at before they are skipped. Not thread-safe. */
final class Window {
    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int start;
    private int end;
    private long offset;

    Window(InputStream in) {
        this.in = in;
    }

    /** The place in the stream at which the window begins. */
    long offset() {
        return offset;
    }

    /** How many bytes have been read from there on. */
    int size() {
        return end - start;
    }

    /** Reads on until there are {@code count} bytes; false if the stream ends before. */
    boolean has(int count) throws IOException {
        while (size() < count) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    /** Reads some more bytes; false at the end of the stream. */
    boolean more() throws IOException {
        if (end == bytes.length) {
            makeRoom();
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(read, 0);
        return read > 0;
    }

    private void makeRoom() {
        if (start > bytes.length / 2) {
            System.arraycopy(bytes, start, bytes, 0, size());
        } else {
            byte[] larger = start == 0 ? new byte[Math.multiplyExact(bytes.length, 2)] : new byte[bytes.length];
            System.arraycopy(bytes, start, larger, 0, size());
            bytes = larger;
        }
        end = size();
        start = 0;
    }

    int get(int index) {
        return bytes[start + index] & 0xff;
    }

    boolean holds(int index, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (get(index + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, start + from, start + to);
    }

    void skip(int count) {
        start += count;
        offset += count;
    }

    /** Skips as many, also those that have not been read yet, or all there are. */
    void skipFully(long count) throws IOException {
        long left = count;
        while (left > 0 && has(1)) {
            int some = (int) Math.min(left, size());
            skip(some);
            left -= some;
        }
    }

    /** Hands all bytes from {@code from} on to {@code inflater}, which has to be done with them before more are read. */
    void feed(Inflater inflater, int from) {
        inflater.setInput(bytes, start + from, size() - from);
    }
}
