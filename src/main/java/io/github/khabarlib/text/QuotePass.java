package io.github.khabarlib.text;

/** Turns straight and curly double quotation marks around Persian into «…», pair by pair within a line, in place. */
final class QuotePass {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f";

    /** Quotations within quotations that are kept apart; the marks of a deeper one stay as typed. */
    private static final int DEEPEST = 16;

    /** Places of the opening marks not closed yet, the innermost last. */
    private final int[] open = new int[DEEPEST];

    private TextBuffer text = new TextBuffer(0);
    private int opened;
    private int lastPersian;
    private int depth;

    void run(TextBuffer read) {
        text = read;
        opened = 0;
        lastPersian = -1;
        depth = 0;
        for (int i = 0; i < text.length; i++) {
            read(text.chars[i], i);
        }
    }

    private void read(char c, int i) {
        if (c == '\n') {
            opened = 0;
            depth = 0;
        } else if (c == '«') {
            depth++;
        } else if (c == '»') {
            depth = Math.max(0, depth - 1);
        } else if (PersianLetters.isLetter(c)) {
            lastPersian = i;
        } else if (QUOTES.indexOf(c) >= 0 && depth == 0) {
            quote(i);
        }
    }

    private void quote(int i) {
        if (opened > 0 && !opens(i)) {
            close(open[--opened], i);
        } else if (opened < DEEPEST && (opened > 0 || !closes(i))) {
            open[opened++] = i;
        }
    }

    private void close(int start, int end) {
        if (lastPersian > start) {
            text.chars[start] = '«';
            text.chars[end] = '»';
        }
    }

    private boolean opens(int i) {
        return isOpenBefore(text.at(i - 1)) && !isOpenAfter(text.at(i + 1));
    }

    private boolean closes(int i) {
        return !isOpenBefore(text.at(i - 1)) && isOpenAfter(text.at(i + 1));
    }

    private static boolean isOpenBefore(char c) {
        return c == ' ' || c == '\n' || c == '(' || c == '[';
    }

    private static boolean isOpenAfter(char c) {
        return c == ' ' || c == '\n' || "،؛؟.!:)]».,;?".indexOf(c) >= 0;
    }
}
