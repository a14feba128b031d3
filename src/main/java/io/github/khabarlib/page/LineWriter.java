package io.github.khabarlib.page;

import io.github.khabarlib.data.Idle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down the visible text of a page line by line, white space folded, and counts what the later steps weigh. */
final class LineWriter {
    /** In characters, as most pages have. */
    private static final int USUAL_TEXT = 1 << 13;

    /** What a longer page needed is not kept. */
    private static final int LONGEST_KEPT = 1 << 16;

    private static final char[] NO_ROOM = {};
    private static final Idle<char[]> ROOM = new Idle<>();

    private final int mostChars;
    private final List<Line> lines = new ArrayList<>();
    private char[] text;
    /** What is being written, as the page has it. */
    private char[] input = new char[1024];

    private int length;
    private @Nullable Line open;
    private boolean spacePending;
    private int breaks;

    /** Writes less than {@code mostChars} characters. */
    LineWriter(int mostChars) {
        this.mostChars = mostChars;
        char[] kept = ROOM.take();
        this.text = kept == null ? new char[USUAL_TEXT] : kept;
    }

    List<Line> lines() {
        return lines;
    }

    /** What was written; nothing can be from now on. */
    String finish() {
        String written = new String(text, 0, length);
        if (text.length <= LONGEST_KEPT) {
            ROOM.give(text);
        }
        text = NO_ROOM;
        return written;
    }

    /** How much text there is. */
    int length() {
        return length;
    }

    /** The line that the next text goes to. */
    int line() {
        return open == null ? lines.size() : open.index;
    }

    /** The line after the last that has text. */
    int lineEnd() {
        return open == null ? lines.size() : open.index + 1;
    }

    /** Ends the line with a line break. */
    void lineBreak() {
        endLine();
        breaks++;
    }

    /** Parts what follows from what stands before it in the line. */
    void space() {
        spacePending = open != null;
    }

    /**
     * Writes the text of a node; false where there is no room for all of it.
     *
     * @param piece the text as the page has it
     * @param at the box it stands in
     * @param block the nearest block around it
     * @param preformatted whether its line breaks count
     */
    boolean append(String piece, Box at, Box block, boolean preformatted) {
        char[] from = charsOf(piece);
        int end = piece.length();
        int i = 0;
        while (i < end) {
            char c = from[i];
            if (isSpace(c)) {
                if (preformatted && c == '\n') {
                    endLine();
                } else {
                    space();
                }
                i++;
            } else if (isFull()) {
                return false;
            } else if (open == null && Characters.blank(c)) {
                i++;
            } else {
                i = word(from, i, end, at, block);
            }
        }
        return true;
    }

    private char[] charsOf(String piece) {
        if (piece.length() > input.length) {
            input = new char[piece.length()];
        }
        piece.getChars(0, piece.length(), input, 0);
        return input;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private boolean isFull() {
        return length + 2 >= mostChars;
    }

    /** Writes what stands at {@code from} up to the next white space, as far as there is room; returns where it stopped. */
    private int word(char[] piece, int from, int end, Box at, Box block) {
        Line line = lineFor(at, block);
        if (spacePending) {
            put(' ');
            line.words++;
            spacePending = false;
        }
        int stop = Math.min(end, from + Math.max(1, mostChars - 2 - length));
        int letters = 0;
        int i = from;
        for (; i < stop && !isSpace(piece[i]); i++) {
            char folded = Characters.fold(piece[i]);
            if (folded != 0) {
                letters++;
                line.digits += folded <= '9' ? 1 : 0;
            } else if (Characters.sentenceMark(piece[i])) {
                line.marks++;
            }
        }
        put(piece, from, i);
        line.letters += letters;
        line.linkLetters += at.link ? letters : 0;
        line.boldLetters += at.bold ? letters : 0;
        line.smallLetters += at.small ? letters : 0;
        return i;
    }

    private void put(char[] piece, int from, int end) {
        int written = length + end - from;
        if (written > text.length) {
            text = Arrays.copyOf(text, Math.max(written, text.length * 2));
        }
        System.arraycopy(piece, from, text, length, end - from);
        length = written;
    }

    private void put(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = c;
    }

    private Line lineFor(Box at, Box block) {
        Line line = open;
        if (line == null) {
            return startLine(at, block);
        }
        // What is still open are the boxes around what is written now, so the first of them holds both.
        while (line.leaf.isClosed()) {
            line.leaf = line.leaf.parent == null ? at : line.leaf.parent;
        }
        return line;
    }

    private Line startLine(Box at, Box block) {
        if (length > 0) {
            put('\n');
        }
        Line line = new Line(lines.size(), length, block, at);
        line.breaks = breaks;
        line.words = 1;
        lines.add(line);
        open = line;
        breaks = 0;
        spacePending = false;
        return line;
    }

    /** Ends the line, if one is open; blanks at its end are no part of it. */
    void endLine() {
        Line line = open;
        if (line != null) {
            while (length > line.start && Characters.blank(text[length - 1])) {
                length--;
            }
            line.end = length;
            open = null;
        }
        spacePending = false;
    }
}
