package io.github.khabarlib.text;

import java.util.Arrays;

/** Text under work: every character knows the stretch of source it came from. */
final class TextBuffer {
    char[] chars;
    int length;
    private int[] starts;
    private int[] ends;

    TextBuffer(int capacity) {
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** {@code source[from, to)} as it stands. */
    static TextBuffer of(String source, int from, int to) {
        TextBuffer buffer = new TextBuffer(0);
        buffer.read(source, from, to);
        return buffer;
    }

    /** Holds {@code source[from, to)} from now on, and nothing else. */
    void read(String source, int from, int to) {
        length = 0;
        if (to - from > chars.length) {
            size(to - from + 16);
        }
        source.getChars(from, to, chars, 0);
        length = to - from;
        for (int i = 0; i < length; i++) {
            starts[i] = from + i;
            ends[i] = from + i + 1;
        }
    }

    void clear() {
        length = 0;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The character at {@code i}; a line feed outside, as at the edge of a line. */
    char at(int i) {
        return i >= 0 && i < length ? chars[i] : '\n';
    }

    /** The last character; a line feed if there is none. */
    char last() {
        return length == 0 ? '\n' : chars[length - 1];
    }

    void append(char c, int start, int end) {
        if (length == chars.length) {
            grow();
        }
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    /** Appends {@code c} in place of {@code other[from, to)}. */
    void append(char c, TextBuffer other, int from, int to) {
        append(c, other.starts[from], other.ends[to - 1]);
    }

    /** Appends {@code c}, which nothing in the source stands for but, inside a ligature, that, before {@code other[i]}. */
    void insert(char c, TextBuffer other, int i) {
        int place = other.starts[i];
        int end = length == 0 ? place : Math.max(place, ends[length - 1]);
        append(c, place, end);
    }

    void dropLast() {
        length--;
    }

    /** Lets the last character stand for the source up to the end of {@code other[i]} too. */
    void stretchLast(TextBuffer other, int i) {
        ends[length - 1] = Math.max(ends[length - 1], other.ends[i]);
    }

    /** Makes room for as many characters as {@code other} has, and some more. */
    void fit(TextBuffer other) {
        if (chars.length < other.length) {
            size(other.length + other.length / 8 + 16);
        }
    }

    private void grow() {
        size(chars.length * 2 + 16);
    }

    private void size(int size) {
        chars = Arrays.copyOf(chars, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
