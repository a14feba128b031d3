package io.github.khabarlib.text;

import java.util.Arrays;

/**
 * The stretches of a line that are to be judged anew: the pieces around each half-space that was put in, as far as any
 * score depends on it. What is touched is told in rising order. Not thread-safe.
 */
final class Windows {
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;
    private int[] touched = new int[16];
    private int touches;

    /** One stretch, nothing touched. */
    void begin(int from, int to) {
        size = 0;
        touches = 0;
        add(from, to);
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** A half-space was put in before letter {@code i}. */
    void touch(int i) {
        if (touches == touched.length) {
            touched = Arrays.copyOf(touched, touches * 2);
        }
        touched[touches++] = i;
    }

    boolean isTouched() {
        return touches > 0;
    }

    /**
     * Takes the stretches around what was touched. A score depends on the two pieces at a boundary and on those beside
     * them, so that of three pieces before and two behind some boundary may be scored anew.
     */
    void next(LetterLine line) {
        size = 0;
        for (int i = 0; i < touches; i++) {
            add(before(line, before(line, before(line, touched[i]))), after(line, after(line, touched[i])));
        }
        touches = 0;
    }

    private static int before(LetterLine line, int i) {
        return i == 0 ? 0 : line.startBefore(i);
    }

    private static int after(LetterLine line, int i) {
        return i >= line.length ? i : line.endAfter(i);
    }

    private void add(int from, int to) {
        if (size > 0 && from < ends[size - 1]) {
            ends[size - 1] = Math.max(ends[size - 1], to);
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = from;
        ends[size++] = to;
    }
}
