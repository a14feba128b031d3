package io.github.khabarlib.text;

/**
 * The first pass: letters, digits, marks, presentation forms, invisible characters, references and white space. Looks at
 * one character and its nearest neighbours only.
 */
final class CharacterPass {
    private static final char ZWNJ = PersianLetters.ZWNJ;
    private static final char URDU_STOP = '\u06d4';
    private static final char TURNED_QUESTION = '\u2e2e';

    private final boolean join;
    private final boolean keepMarks;
    private final PersianNormalizer options;
    private final ForeignLine foreign;
    private TextBuffer in = new TextBuffer(0);
    private TextBuffer out = in;
    private boolean unsettled;

    CharacterPass(PersianNormalizer options) {
        this.join = options.joinsLines();
        this.keepMarks = options.keepsMarks();
        this.options = options;
        this.foreign = new ForeignLine(join);
    }

    /** Writes {@code from} to {@code to}; whether the outcome may have to be read once more, since neighbours met anew. */
    boolean run(TextBuffer from, TextBuffer to) {
        in = from;
        out = to;
        unsettled = false;
        foreign.read(in);
        run();
        return unsettled;
    }

    private void run() {
        out.clear();
        out.fit(in);
        int i = 0;
        while (i < in.length) {
            char c = in.chars[i];
            i = CharacterTable.stays(c) ? keep(c, i) : special(c, i);
        }
        dropTrailing();
        if (out.last() == ' ') {
            out.dropLast();
        }
    }

    private int keep(char c, int i) {
        out.append(c, in, i, i + 1);
        return i + 1;
    }

    private int special(char c, int i) {
        if (Whitespace.isSpace(c)) {
            return space(i, i + 1);
        }
        if (c < '\u0600') {
            return low(c, i);
        }
        if (c <= '\u06ff') {
            return arabic(c, i);
        }
        return high(c, i);
    }

    private int low(char c, int i) {
        int end = Verbatim.end(in, i);
        if (end > i) {
            return verbatim(i, end);
        }
        if (c == '&') {
            return reference(i);
        }
        if (c == '\u00ac' || c == '\u00ad') {
            return typedForHalfSpace(c, i);
        }
        if (Whitespace.isLineEnd(c)) {
            return lineEnd(c, i);
        }
        if (c == '<' || c == '>') {
            return angle(c, i);
        }
        return Character.isISOControl(c) ? drop(i) : emit(c, i, i + 1);
    }

    /** Writes {@code in[i, to)} as it stands, but for «&amp;amp;». */
    private int verbatim(int i, int to) {
        dropTrailing();
        int at = i;
        while (at < to) {
            at = in.chars[at] == '&' ? reference(at) : keep(in.chars[at], at);
        }
        return to;
    }

    private int arabic(char c, int i) {
        if (c == '\u061c') {
            return drop(i);
        }
        if (foreign.holds(i)) {
            return emit(c, i, i + 1);
        }
        if (PersianLetters.isDigit(c)) {
            return emit(options.changesDigits() ? CharacterTable.persian(c) : c, i, i + 1);
        }
        if (c == URDU_STOP && options.spacesPunctuation()) {
            return emit('.', i, i + 1);
        }
        return letter(c, i);
    }

    private int letter(char c, int i) {
        if (!options.changesLetters() && !PersianLetters.isMark(c)) {
            return emit(c, i, i + 1);
        }
        if (c == '\u0640') {
            return kashida(i);
        }
        if (c == 'ۀ' || c == '\u06c2') {
            emit('ه', i, i + 1);
            return emit('\u0654', i, i + 1);
        }
        char persian = keepMarks && PersianLetters.isMark(c) ? c : CharacterTable.persian(c);
        if (persian == CharacterTable.DROPPED) {
            return drop(i);
        }
        return PersianLetters.isMark(persian) ? mark(persian, i) : emit(persian, i, i + 1);
    }

    private int high(char c, int i) {
        if (c == ZWNJ) {
            return halfSpace(i);
        }
        if (c == '\u200b') {
            return typedForHalfSpace(c, i);
        }
        if (Whitespace.isLineEnd(c)) {
            return lineEnd(c, i);
        }
        if (CharacterTable.isPresentationForm(c) && options.changesLetters() && !foreign.holds(i)) {
            return plainLetters(c, i);
        }
        if (c == TURNED_QUESTION && options.spacesPunctuation()) {
            return emit('؟', i, i + 1);
        }
        return isNoise(c, i) ? drop(i) : emit(c, i, i + 1);
    }

    /** Directions and joiners mean nothing to a reader; a joiner between emoji does. */
    private boolean isNoise(char c, int i) {
        return ScriptFolding.isInvisible(c) && !(c == '\u200d' && isPictorial(in.at(i - 1)));
    }

    private static boolean isPictorial(char c) {
        return Character.isSurrogate(c) || (c >= '\u2600' && c <= '\u27bf') || c == '\ufe0f';
    }

    private int drop(int i) {
        unsettled = true;
        return i + 1;
    }

    /** Writes {@code c} for {@code in[i, to)}; a half-space before anything but a letter or digit goes. */
    private int emit(char c, int i, int to) {
        if (!isWordly(c)) {
            dropTrailing();
        }
        out.append(c, in, i, to);
        return to;
    }

    private static boolean isWordly(char c) {
        return PersianLetters.isLetter(c) || PersianLetters.isDigit(c) || PersianLetters.isLatin(c);
    }

    private int mark(char mark, int i) {
        dropTrailing();
        char composed = options.changesLetters() ? CharacterTable.composed(out.last(), mark) : CharacterTable.DROPPED;
        if (composed == CharacterTable.DROPPED) {
            return isDoubled(mark) ? drop(i) : emit(mark, i, i + 1);
        }
        out.chars[out.length - 1] = composed;
        out.stretchLast(in, i);
        unsettled = true;
        return i + 1;
    }

    /** The same mark twice, a madda that stands on no alef, or a mark on nothing. */
    private boolean isDoubled(char mark) {
        char last = out.last();
        return last == mark || (!keepMarks && !PersianLetters.isLetter(last) && !PersianLetters.isMark(last));
    }

    private int halfSpace(int i) {
        char last = out.last();
        if (isWordly(last) || PersianLetters.isMark(last) || last == '»' || last == ')') {
            out.append(ZWNJ, in, i, i + 1);
            return i + 1;
        }
        return drop(i);
    }

    private int typedForHalfSpace(char c, int i) {
        if (PersianLetters.isLetter(out.last()) && PersianLetters.isLetter(in.at(i + 1))) {
            out.append(ZWNJ, in, i, i + 1);
            return i + 1;
        }
        return c == '\u00ac' ? emit(c, i, i + 1) : drop(i);
    }

    private void dropTrailing() {
        if (out.last() == ZWNJ) {
            out.dropLast();
            unsettled = true;
        }
    }

    private int space(int i, int to) {
        dropTrailing();
        if (out.last() == ' ') {
            out.stretchLast(in, to - 1);
        } else if (out.last() != '\n') {
            out.append(' ', in, i, to);
        }
        return to;
    }

    private int lineEnd(char c, int i) {
        int to = c == '\r' && in.at(i + 1) == '\n' && i + 1 < in.length ? i + 2 : i + 1;
        if (join) {
            return space(i, to);
        }
        dropTrailing();
        if (out.last() == ' ') {
            out.dropLast();
        }
        out.append('\n', in, i, to);
        return to;
    }

    private int reference(int i) {
        int end = options.decodesReferences() ? Entities.end(in, i) : i;
        if (end == i) {
            return emit('&', i, i + 1);
        }
        unsettled = true;
        return emit(Entities.decoded(in, end), i, end);
    }

    /** Kashida stretches a word and goes; alone it is a dash. */
    private int kashida(int i) {
        int to = i;
        while (to < in.length && isStretch(in.chars[to])) {
            to++;
        }
        if (isInWord(out.last()) || isInWord(in.at(to))) {
            unsettled = true;
            return to;
        }
        return emit('-', i, to);
    }

    private boolean isStretch(char c) {
        return c == '\u0640' || (PersianLetters.isMark(c) && !keepMarks);
    }

    private static boolean isInWord(char c) {
        return PersianLetters.isLetter(c) || PersianLetters.isMark(c) || c == ZWNJ;
    }

    private int plainLetters(char form, int i) {
        String plain = CharacterTable.plain(form);
        for (int k = 0; k < plain.length(); k++) {
            emit(plain.charAt(k), i, i + 1);
        }
        unsettled = true;
        return i + 1;
    }

    /** «&lt;&lt;» and «&gt;&gt;» beside Persian are quotation marks. */
    private int angle(char c, int i) {
        boolean doubled = in.at(i + 1) == c && in.at(i + 2) != c && in.at(i - 1) != c;
        char inner = c == '<' ? in.at(i + 2) : in.at(i - 1);
        if (doubled && PersianLetters.isLetter(inner)) {
            return emit(c == '<' ? '«' : '»', i, i + 2);
        }
        return emit(c, i, i + 1);
    }
}
