package io.github.khabarlib.text;

/** The last pass: half-spaces. Letters and signs stay; a space may become a half-space, a half-space may be put in. */
final class HalfSpacePass {
    private final LetterLine line = new LetterLine();
    private final HalfSpaces spaces;
    private final ForeignLine foreign = new ForeignLine(false);
    private TextBuffer in = new TextBuffer(0);
    private TextBuffer out = in;

    /** How much of the text is written; nothing before the first half-space that is put in. */
    private int written;

    HalfSpacePass(HalfSpaces spaces) {
        this.spaces = spaces;
    }

    static String restored(String text, HalfSpaces spaces) {
        TextBuffer in = TextBuffer.of(text, 0, text.length());
        TextBuffer out = new TextBuffer(text.length());
        return new HalfSpacePass(spaces).run(in, out) ? out.toString() : text;
    }

    /** Writes {@code from} to {@code to} if a half-space is put in; whether that is so. */
    boolean run(TextBuffer from, TextBuffer to) {
        in = from;
        out = to;
        out.clear();
        written = 0;
        foreign.read(in);
        lines();
        if (written > 0) {
            copyUpTo(in.length);
        }
        return written > 0;
    }

    private void lines() {
        int i = 0;
        while (i < in.length) {
            int end = line.read(in, i);
            if (!line.maybeForeign || !foreign.holds(i)) {
                spaces.restore(line);
                write();
            }
            i = end + 1;
        }
    }

    /** Writes the half-spaces of the line and what stands before them. */
    private void write() {
        for (int k = 1; k < line.length; k++) {
            int place = line.places[k];
            if (line.bounds[k] == LetterLine.HALF_SPACE && in.chars[place - 1] != PersianLetters.ZWNJ) {
                halfSpace(place);
            }
        }
    }

    private void halfSpace(int place) {
        if (in.chars[place - 1] == ' ') {
            copyUpTo(place - 1);
            out.append(PersianLetters.ZWNJ, in, place - 1, place);
        } else {
            copyUpTo(place);
            out.insert(PersianLetters.ZWNJ, in, place);
        }
        written = place;
    }

    private void copyUpTo(int to) {
        for (int i = written; i < to; i++) {
            out.append(in.chars[i], in, i, i + 1);
        }
        written = to;
    }
}
