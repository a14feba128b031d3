package io.github.khabarlib.text;

/**
 * The second pass: signs of other scripts beside Persian become Persian ones, and the spaces around signs are put right.
 * Nothing is touched where no Persian stands beside it: numbers, times, addresses and Latin text stay.
 */
final class PunctuationPass {
    private final QuotePass quotes = new QuotePass();
    private TextBuffer in = new TextBuffer(0);
    private TextBuffer out = in;
    private boolean changed;

    /** Writes {@code from} to {@code to}; whether anything was changed. */
    boolean run(TextBuffer from, TextBuffer to) {
        in = from;
        out = to;
        changed = false;
        quotes.run(in);
        run();
        return changed;
    }

    private void run() {
        out.clear();
        out.fit(in);
        int i = 0;
        while (i < in.length) {
            char c = in.chars[i];
            int end = c < 'ء' ? Verbatim.end(in, i) : i;
            if (end > i) {
                copy(i, end);
                i = end;
            } else {
                sign(c, i);
                i++;
            }
        }
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            out.append(in.chars[i], in, i, i + 1);
        }
    }

    private void sign(char c, int i) {
        switch (c) {
            case ' ' -> space(i);
            case '(', '«', '[' -> open(c, i);
            case '،', '؛', '؟', '!', ')', '»', ']' -> close(c, i);
            case '.', ':' -> stop(c, i);
            case ',', ';', '?' -> foreign(c, i);
            default -> out.append(c, in, i, i + 1);
        }
    }

    /** A space after an opening sign goes if Persian follows. */
    private void space(int i) {
        char last = out.last();
        if ((last == '(' || last == '«' || last == '[') && isPersian(in.at(i + 1))) {
            changed = true;
        } else {
            out.append(' ', in, i, i + 1);
        }
    }

    private void open(char c, int i) {
        if (c != '[' && PersianLetters.isLetter(out.last())) {
            insertSpace(i);
        }
        out.append(c, in, i, i + 1);
    }

    private void close(char c, int i) {
        dropSpaceAfterPersian();
        out.append(c, in, i, i + 1);
        if ((c == '،' || c == '؛' || c == '؟' || c == '!') && isWordBefore() && isNextWord(c, i)) {
            insertSpace(i + 1);
        }
    }

    private boolean isNextWord(char c, int i) {
        char next = in.at(i + 1);
        return PersianLetters.isLetter(next) || next == '«' || (c == '،' && PersianLetters.isDigit(next));
    }

    private boolean isWordBefore() {
        char before = out.at(out.length - 2);
        return PersianLetters.isLetter(before) || PersianLetters.isMark(before) || before == '»' || before == ')';
    }

    /** Full stop and colon also stand in numbers, times, abbreviations and addresses. */
    private void stop(char c, int i) {
        if (isLineOrSpace(in.at(i + 1)) && !isEllipsis(c, i) && !(c == ':' && isDigitBeforeSpace())) {
            dropSpaceAfterPersian();
        }
        boolean between = isWord(i - 2, i) && isWord(i + 1, i + 3);
        out.append(c, in, i, i + 1);
        if (between) {
            insertSpace(i + 1);
        }
    }

    private static boolean isLineOrSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private boolean isEllipsis(char c, int i) {
        return c == '.' && (in.at(i + 2) == '.' || in.at(i - 2) == '.');
    }

    private boolean isDigitBeforeSpace() {
        return PersianLetters.isDigit(out.at(out.length - 2));
    }

    private boolean isWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!PersianLetters.isLetter(in.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** A comma, semicolon or question mark of Latin script after a Persian word and before a space or the like. */
    private void foreign(char c, int i) {
        char before = out.last() == ' ' ? out.at(out.length - 2) : out.last();
        boolean word = PersianLetters.isLetter(before) || PersianLetters.isMark(before) || isPersianQuote(before, i);
        if (word && isBoundary(c, in.at(i + 1))) {
            changed = true;
            close(persian(c), i);
        } else {
            out.append(c, in, i, i + 1);
        }
    }

    /** What other languages quote with the same marks is theirs, unless Persian goes on behind it. */
    private boolean isPersianQuote(char mark, int i) {
        char quoted = out.at(out.length - (out.last() == ' ' ? 3 : 2));
        return mark == '»'
                && (!Character.isLetter(quoted)
                        || PersianLetters.isLetter(quoted)
                        || PersianLetters.isLetter(in.at(i + 2)));
    }

    private static boolean isBoundary(char c, char next) {
        return isLineOrSpace(next)
                || next == '»'
                || next == ')'
                || next == '!'
                || next == '؟'
                || (next == '?' && c == '?')
                || (c == ',' && PersianLetters.isLetter(next));
    }

    private static char persian(char c) {
        return c == ',' ? '،' : c == ';' ? '؛' : '؟';
    }

    private void dropSpaceAfterPersian() {
        if (out.last() == ' ' && isPersian(out.at(out.length - 2))) {
            out.dropLast();
            changed = true;
        }
    }

    private static boolean isPersian(char c) {
        return PersianLetters.isLetter(c)
                || PersianLetters.isMark(c)
                || (c >= '\u06f0' && c <= '\u06f9')
                || c == '»'
                || c == ')';
    }

    private void insertSpace(int i) {
        changed = true;
        if (i < in.length) {
            out.insert(' ', in, i);
        }
    }
}
