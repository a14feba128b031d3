package io.github.khabarlib.text;

/** Turns straight and curly double quotation marks around Persian into «…», pair by pair within a line, in place. */
final class QuotePass {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f";

    private final TextBuffer text;
    private int pending = -1;
    private boolean persian;
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
            pending = -1;
            depth = 0;
        } else if (c == '«') {
            depth++;
        } else if (c == '»') {
            depth = Math.max(0, depth - 1);
        } else if (PersianLetters.isLetter(c)) {
            persian = true;
        } else if (QUOTES.indexOf(c) >= 0 && depth == 0) {
            quote(i);
        }
    }

    private void quote(int i) {
        if (pending >= 0 && !opens(i)) {
            close(i);
        } else if (pending >= 0 || !closes(i)) {
            pending = i;
            persian = false;
        }
    }

    private void close(int i) {
        if (persian) {
            text.chars[pending] = '«';
            text.chars[i] = '»';
        }
        pending = -1;
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
