package io.github.khabarlib.text;

/** The last pass: half-spaces. Letters and signs stay; a space may become a half-space, a half-space may be put in. */
final class HalfSpacePass {
    private final TextBuffer in;
    private final TextBuffer out;
    private final LetterLine line = new LetterLine();
    private final HalfSpaces spaces;
    private final ForeignLine foreign;

    private HalfSpacePass(TextBuffer in, TextBuffer out, HalfSpaces spaces) {
        this.in = in;
        this.out = out;
        this.spaces = spaces;
        this.foreign = new ForeignLine(in, false);
    }

    static void run(TextBuffer in, TextBuffer out, HalfSpaces spaces) {
        new HalfSpacePass(in, out, spaces).run();
    }

    static String restored(String text, HalfSpaces spaces) {
        TextBuffer out = new TextBuffer(text.length());
        run(TextBuffer.of(text, 0, text.length()), out, spaces);
        return out.toString();
    }

    private void run() {
        out.clear();
        int i = 0;
        while (i < in.length) {
            int end = line.read(in, i);
            if (!line.maybeForeign || !foreign.holds(i)) {
                spaces.restore(line);
            }
            copy(i, end);
            i = end + 1;
        }
    }

    /** Writes the line {@code [from, to)} and its end. */
    private void copy(int from, int to) {
        int at = from;
        for (int k = 1; k < line.length; k++) {
            int place = line.places[k];
            if (line.bounds[k] == LetterLine.HALF_SPACE && in.chars[place - 1] != PersianLetters.ZWNJ) {
                at = halfSpace(at, place);
            }
        }
        copyAsIs(at, Math.min(to + 1, in.length));
    }

    private int halfSpace(int at, int place) {
        if (in.chars[place - 1] == ' ') {
            copyAsIs(at, place - 1);
            out.append(PersianLetters.ZWNJ, in, place - 1, place);
        } else {
            copyAsIs(at, place);
            out.insert(PersianLetters.ZWNJ, in, place);
        }
        return place;
    }

    private void copyAsIs(int from, int to) {
        for (int i = from; i < to; i++) {
            out.append(in.chars[i], in, i, i + 1);
        }
    }
}
