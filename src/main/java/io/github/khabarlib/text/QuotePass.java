package io.github.khabarlib.text;

/** Turns straight and curly double quotation marks around Persian into «…», pair by pair within a line, in place. */
final class QuotePass {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f";

    /** Quotations within quotations that are kept apart; the marks of a deeper one stay as typed. */
    private static final int DEEPEST = 16;

    private final TextBuffer text;
    /** Places of the opening marks not closed yet, the innermost last. */
    private int[] open = {};

    private int opened;
    private int lastPersian = -1;
    private int depth;

    private QuotePass(TextBuffer text) {
        this.text = text;
    }

    static void run(TextBuffer text) {
        QuotePass pass = new QuotePass(text);
        for (int i = 0; i < text.length; i++) {
            pass.read(text.chars[i], i);
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
            open(i);
        }
    }

    private void open(int i) {
        if (open.length == 0) {
            open = new int[DEEPEST];
        }
        open[opened++] = i;
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
