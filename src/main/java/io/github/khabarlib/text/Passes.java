package io.github.khabarlib.text;

/** Runs the passes over two buffers in turn. */
final class Passes {
    /** A pass over what it wrote itself changes nothing after a few rounds, on any text not made to defeat it. */
    private static final int MOST_ROUNDS = 6;

    private final PersianNormalizer options;
    private TextBuffer in = new TextBuffer(0);
    private TextBuffer out = new TextBuffer(0);

    Passes(PersianNormalizer options) {
        this.options = options;
    }

    TextBuffer run(TextBuffer source) {
        in = source;
        out = new TextBuffer(source.length + source.length / 8 + 16);
        characters();
        if (options.spacesPunctuation()) {
            punctuation();
        }
        if (options.restoresHalfSpaces()) {
            halfSpaces();
        }
        return in;
    }

    private void characters() {
        boolean again = true;
        for (int round = 0; again && round < MOST_ROUNDS; round++) {
            again = CharacterPass.run(in, out, options);
            swap();
        }
    }

    private void punctuation() {
        boolean again = true;
        for (int round = 0; again && round < MOST_ROUNDS; round++) {
            again = PunctuationPass.run(in, out);
            swap();
        }
    }

    private void halfSpaces() {
        HalfSpacePass.run(in, out, HalfSpaces.of(options.level()));
        swap();
    }

    private void swap() {
        TextBuffer written = out;
        out = in;
        in = written;
    }
}
