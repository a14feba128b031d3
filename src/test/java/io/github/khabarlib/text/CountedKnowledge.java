package io.github.khabarlib.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Word knowledge as counted on the training text and read from the lexica. While features of a line are collected its own
 * fold is taken out of the counts, so that the model learns how far counts can be trusted on text not counted.
 */
final class CountedKnowledge implements WordKnowledge {
    private static final long FOLD = 0x632be59bd9b4e019L;

    /** Fold that takes nothing out. */
    static final int NONE = -1;

    private final Counts whole = new Counts();
    private final Counts split = new Counts();
    private final Counts asLeft = new Counts();
    private final Counts asRight = new Counts();
    private final Counts joined = new Counts();
    private final Counts spaced = new Counts();
    private final Counts lexicon = new Counts();
    private final Counts pairLexicon = new Counts();
    private final Counts partners = new Counts();
    private final Counts known = new Counts();
    private final List<Long> lefts = new ArrayList<>();
    private final List<Long> rights = new ArrayList<>();
    final LexiconReader lexica;
    private final Set<Long> hidden = new HashSet<>();
    private int fold = NONE;

    CountedKnowledge(List<TrainingText.Line> lines, Path corpora) {
        LetterLine line = new LetterLine();
        for (TrainingText.Line typed : lines) {
            line.read(TextBuffer.of(typed.text(), 0, typed.text().length()), 0);
            count(line, typed.fold());
        }
        lexica = new LexiconReader(corpora.resolve("lexica"), lexicon, pairLexicon);
        lexica.read(this::partners, key -> spaced.get(key) > 1 && joined.get(key) == 0);
        countPartners();
    }

    void leaveOut(int left) {
        fold = left;
    }

    /** Makes as if the lexica did not have the word that {@code line} is, nor its pairs. */
    void hide(LetterLine line) {
        hidden.clear();
        hidden.add(line.hash(0, line.length));
        for (int i = 1; i < line.length; i++) {
            for (int from = 0; from < i; from++) {
                for (int to = i + 1; to <= line.length; to++) {
                    hidden.add(WordKnowledge.pairKey(line.hash(from, i), line.hash(i, to)));
                }
            }
        }
    }

    void hideNothing() {
        hidden.clear();
    }

    private void count(LetterLine line, int of) {
        int start = 0;
        while (start < line.length) {
            int end = start + 1;
            while (end < line.length && line.bounds[end] <= LetterLine.HALF_SPACE) {
                end++;
            }
            if (end - start <= LetterLine.LONGEST) {
                word(line, start, end, of);
            }
            space(line, end, of);
            start = end;
        }
    }

    private void space(LetterLine line, int i, int of) {
        if (i >= line.length || line.bounds[i] != LetterLine.SPACE) {
            return;
        }
        int from = line.startBefore(i);
        int to = line.endAfter(i);
        if (to - from <= 2 * LetterLine.LONGEST) {
            add(spaced, WordKnowledge.pairKey(line.hash(from, i), line.hash(i, to)), of);
        }
    }

    private void word(LetterLine line, int start, int end, int of) {
        int pieces = 1;
        for (int i = start + 1; i < end; i++) {
            if (line.bounds[i] == LetterLine.HALF_SPACE) {
                pieces++;
                split(line, start, i, end, of);
            }
        }
        add(pieces == 1 ? whole : split, line.hash(start, end), of);
    }

    /** Counts every stretch of pieces to the left with every one to the right. */
    private void split(LetterLine line, int start, int i, int end, int of) {
        for (int from = i - 1; from >= start; from--) {
            if (from != start && line.bounds[from] != LetterLine.HALF_SPACE) {
                continue;
            }
            add(asLeft, line.hash(from, i), of);
            for (int to = i + 1; to <= end; to++) {
                if (to == end || line.bounds[to] == LetterLine.HALF_SPACE) {
                    pair(line, from, i, to, of);
                }
            }
        }
    }

    private void pair(LetterLine line, int from, int i, int to, int of) {
        long left = line.hash(from, i);
        long right = line.hash(i, to);
        add(asRight, right, of);
        long key = WordKnowledge.pairKey(left, right);
        partners(key, left, right);
        add(joined, key, of);
    }

    /** Notes two pieces that stand together, once. */
    private void partners(long key, long left, long right) {
        if (known.get(key) == 0) {
            known.add(key, 1);
            partners.add(right * 2 + 1, 1);
            lefts.add(left);
            rights.add(right);
        }
    }

    /** The step of a count, 0 to 7. */
    private static int step(long count) {
        if (count < 3) {
            return (int) count;
        }
        return count < 5 ? 3 : count < 10 ? 4 : count < 30 ? 5 : count < 100 ? 6 : 7;
    }

    private int partnerSteps(long hash) {
        return step(Math.max(0, partners.get(hash * 2) - 1)) << LEFT_PARTNERS
                | step(Math.max(0, partners.get(hash * 2 + 1) - 1)) << RIGHT_PARTNERS
                | step(get(asLeft, hash)) << LEFT_COUNT
                | step(get(asRight, hash)) << RIGHT_COUNT;
    }

    /** How many different words that are no suffix follow each left piece. */
    private void countPartners() {
        for (int i = 0; i < lefts.size(); i++) {
            if (!isSuffix(rights.get(i))) {
                partners.add(lefts.get(i) * 2, 1);
            }
        }
    }

    private boolean isSuffix(long right) {
        return partners.get(right * 2 + 1) >= 5;
    }

    private boolean isPrefix(long left) {
        return partners.get(left * 2) >= 4;
    }

    private static void add(Counts counts, long hash, int of) {
        counts.add(hash, 1);
        counts.add(hash + FOLD * (of + 1), 1);
    }

    private int get(Counts counts, long hash) {
        int all = counts.get(hash);
        return fold == NONE || all == 0 ? all : all - counts.get(hash + FOLD * (fold + 1));
    }

    @Override
    public int word(long hash) {
        if (!hidden.isEmpty() && hidden.contains(hash)) {
            return 0;
        }
        int count = get(whole, hash);
        int facts = step(count) | lexicon.get(hash) | partnerSteps(hash);
        if (isPrefix(hash) && get(asLeft, hash) > 0) {
            facts |= LEFT;
        }
        if (isSuffix(hash) && (get(asRight, hash) > 0 || lexica.ownRights.contains(hash))) {
            facts |= RIGHT;
        }
        if (get(asLeft, hash) > 0 || get(asRight, hash) > 0) {
            facts |= PIECE;
        }
        if (count >= 3 && get(split, hash) * 4 <= count) {
            facts |= WHOLE;
        }
        return facts;
    }

    /** Keys of all pairs of which anything is known, in rising order. */
    long[] pairs() {
        return Stream.of(joined, pairLexicon)
                .flatMapToLong(counts -> LongStream.of(counts.keys()))
                .filter(key -> pair(key) != 0)
                .sorted()
                .distinct()
                .toArray();
    }

    @Override
    public int pair(long left, long right) {
        return pair(WordKnowledge.pairKey(left, right));
    }

    /** Facts of the pair with this key. */
    int pair(long key) {
        if (!hidden.isEmpty() && hidden.contains(key)) {
            return 0;
        }
        int lexical = pairLexicon.get(key);
        int count = get(joined, key);
        if (count == 0 && lexical == 0) {
            return 0;
        }
        return step(count) | step(get(spaced, key)) << 3 | lexical;
    }

    /** Keys of all words of which anything is known, in rising order. */
    long[] words() {
        return Stream.of(whole, lexicon, asLeft, asRight)
                .flatMapToLong(counts -> LongStream.of(counts.keys()))
                .filter(key -> word(key) != 0)
                .sorted()
                .distinct()
                .toArray();
    }
}
