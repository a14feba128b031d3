package io.github.khabarlib.text;

import org.jspecify.annotations.Nullable;

/** Runs the passes over one text after the other, in two buffers by turns that are used again. Not thread-safe. */
final class Passes {
    /** A pass over what it wrote itself changes nothing after a few rounds, on any text not made to defeat it. */
    private static final int MOST_ROUNDS = 6;

    private final PersianNormalizer options;
    private final CharacterPass characters;
    private final PunctuationPass punctuation = new PunctuationPass();
    private TextBuffer in = new TextBuffer(0);
    private TextBuffer out = new TextBuffer(0);
    private @Nullable HalfSpacePass halfSpaces;

    Passes(PersianNormalizer options) {
        this.options = options;
        this.characters = new CharacterPass(options);
    }

    /** {@code source[from, to)} normalised; to be read before the next run. */
    TextBuffer run(String source, int from, int to) {
        in.read(source, from, to);
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
            again = characters.run(in, out);
            swap();
        }
    }

    private void punctuation() {
        boolean again = true;
        for (int round = 0; again && round < MOST_ROUNDS; round++) {
            again = punctuation.run(in, out);
            swap();
        }
    }

    private void halfSpaces() {
        if (halfSpaces == null) {
            halfSpaces = new HalfSpacePass(HalfSpaces.of(options.level()));
        }
        if (halfSpaces.run(in, out)) {
            swap();
        }
    }

    private void swap() {
        TextBuffer written = out;
        out = in;
        in = written;
    }
}
