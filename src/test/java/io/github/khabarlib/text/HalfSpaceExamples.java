package io.github.khabarlib.text;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Boundaries of the training text as the model sees them in text with its half-spaces deleted, spaced, mixed or kept. */
final class HalfSpaceExamples {
    /** What is done to the half-spaces of a line. */
    enum Mode {
        DELETED,
        SPACED,
        MIXED,
        CLEAN
    }

    private final CountedKnowledge words;
    private final BoundaryFeatures features;
    private final Random random = new Random(7);
    private int[] places = new int[1 << 22];
    private int[] starts = new int[1 << 18];
    private boolean[] labels = new boolean[1 << 18];
    private int size;
    private int used;

    HalfSpaceExamples(CountedKnowledge words, int mask) {
        this.words = words;
        this.features = new BoundaryFeatures(words, mask);
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return i + 1 < size ? starts[i + 1] : used;
    }

    int[] places() {
        return places;
    }

    boolean label(int i) {
        return labels[i];
    }

    void addAll(List<TrainingText.Line> lines, Mode... modes) {
        LetterLine line = new LetterLine();
        for (TrainingText.Line typed : lines) {
            words.leaveOut(typed.fold());
            line.read(TextBuffer.of(typed.text(), 0, typed.text().length()), 0);
            for (Mode mode : modes) {
                add(line, mode);
            }
        }
        words.leaveOut(CountedKnowledge.NONE);
    }

    /** Adds words of the lexica, each as if it were not in them. */
    void addWords(List<String> entries, Mode mode) {
        LetterLine line = new LetterLine();
        for (String entry : entries) {
            line.read(TextBuffer.of(entry, 0, entry.length()), 0);
            words.hide(line);
            add(line, mode);
        }
        words.hideNothing();
    }

    /** Changes the half-spaces of {@code line}; what they were. */
    byte[] degrade(LetterLine line, Mode mode) {
        byte[] gold = Arrays.copyOf(line.bounds, line.length + 1);
        line.halfSpaces = 0;
        for (int i = 0; i < line.length; i++) {
            line.bounds[i] = typed(gold[i], mode);
            line.halfSpaces += line.bounds[i] == LetterLine.HALF_SPACE ? 1 : 0;
        }
        return gold;
    }

    private void add(LetterLine line, Mode mode) {
        int kept = line.halfSpaces;
        byte[] gold = degrade(line, mode);
        for (int i = 1; i < line.length; i++) {
            boundary(line, i, gold[i] == LetterLine.HALF_SPACE);
        }
        System.arraycopy(gold, 0, line.bounds, 0, gold.length);
        line.halfSpaces = kept;
    }

    private byte typed(byte gold, Mode mode) {
        if (gold != LetterLine.HALF_SPACE) {
            return gold;
        }
        return switch (mode) {
            case DELETED -> LetterLine.NOTHING;
            case SPACED -> LetterLine.SPACE;
            case CLEAN -> gold;
            case MIXED -> (byte) random.nextInt(3);
        };
    }

    private void boundary(LetterLine line, int i, boolean label) {
        byte bound = line.bounds[i];
        if (bound != LetterLine.NOTHING && bound != LetterLine.SPACE) {
            return;
        }
        int from = line.startBefore(i);
        int to = line.endAfter(i);
        if (i - from > LetterLine.LONGEST || to - from > LetterLine.LONGEST || skipped(line, from, i, to)) {
            return;
        }
        if (!label && isAgreed(line, from, i, to)) {
            return;
        }
        features.collect(line, from, i, to);
        features.neighbours();
        store(label);
    }

    /** Whether the text spaces or joins what two lexica have with a half-space and none joined: a habit not to be learnt. */
    private boolean isAgreed(LetterLine line, int from, int i, int to) {
        boolean agreed =
                (words.pair(line.hash(from, i), line.hash(i, to)) & LexiconReader.AGREED) == LexiconReader.AGREED;
        boolean own = words.lexica.ownPairs.contains(WordKnowledge.pairKey(line.hash(from, i), line.hash(i, to)));
        if (own) {
            return line.bounds[i] == LetterLine.SPACE;
        }
        return agreed
                && (line.bounds[i] == LetterLine.NOTHING || i % 2 == 0)
                && WordKnowledge.frequency(words.word(line.hash(from, to))) < 2;
    }

    /** Whether the project's own table has the pieces around {@code i} with a half-space. */
    boolean isOwn(LetterLine line, int i) {
        int from = line.startBefore(i);
        int to = line.endAfter(i);
        return to - from <= LetterLine.LONGEST
                && words.lexica.ownPairs.contains(WordKnowledge.pairKey(line.hash(from, i), line.hash(i, to)));
    }

    private boolean skipped(LetterLine line, int from, int i, int to) {
        return line.bounds[i] == LetterLine.NOTHING
                ? !Piece.mayPart(words, line, from, to)
                : !Piece.mayJoin(
                        words, line, Piece.closed(words, line, from, i), i, Piece.closed(words, line, i, to), to);
    }

    private void store(boolean label) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            labels = Arrays.copyOf(labels, size * 2);
        }
        if (used + BoundaryFeatures.MOST > places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        starts[size] = used;
        labels[size++] = label;
        System.arraycopy(features.places, 0, places, used, features.size);
        used += features.size;
    }
}
