package io.github.khabarlib.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lexica into the bits of {@link WordKnowledge}. */
final class LexiconReader {
    private static final int NOUN = 1;
    private static final int OTHER = 2;
    private static final int VERB = 3;

    /** Bits of a pair, above its two counts: which lexicon has it with a half-space. */
    static final int HAZM = 1 << 6;

    static final int SHEKAR = 1 << 7;
    static final int LILAK = 1 << 8;

    /** What a pair has that two lexica agree on. */
    static final int AGREED = HAZM | SHEKAR | 1 << 9;

    /** Hazm counts it often. */
    static final int FREQUENT = 1 << 9;

    private Pairs listener = (key, left, right) -> {};
    /** Pairs of the project's own table. */
    final Set<Long> ownPairs = new HashSet<>();

    /** What stands second in them. */
    final Set<Long> ownRights = new HashSet<>();

    private boolean written;
    private final Path folder;
    private final Counts words;
    private final Counts pairs;

    final List<String> compounds = new ArrayList<>();
    private final List<String> verbs = new ArrayList<>();
    final List<String> simple = new ArrayList<>();

    LexiconReader(Path folder, Counts words, Counts pairs) {
        this.folder = folder;
        this.words = words;
        this.pairs = pairs;
    }

    /** Asked of each pair of the project's table whether text speaks against it. */
    interface Text {
        boolean refutes(long key);
    }

    /** Told of each pair of pieces that a lexicon has with a half-space. */
    interface Pairs {
        void found(long key, long left, long right);
    }

    void read(Pairs told, Text text) {
        listener = told;
        lines("hazm-words.tsv").forEach(this::hazm);
        lines("lilak-lexicon.txt").forEach(this::lilak);
        lines("shekar-compound-words.csv").forEach(line -> compound(line.trim(), SHEKAR));
        lines("hazm-verbs.txt").forEach(this::stems);
        for (String expression : Expressions.read()) {
            if (isRefuted(expression, text)) {
                continue;
            }
            written = true;
            boolean joined = WordKnowledge.frequency(words.get(LetterLine.hash(expression))) > 0;
            compound(expression, joined ? 0 : AGREED | WordKnowledge.SURE_PAIR);
            written = false;
        }
        Set<Long> joined = compounds.stream().map(LetterLine::hash).collect(Collectors.toSet());
        simple.removeIf(word -> joined.contains(LetterLine.hash(word)));
        List.of("باز", "بر", "در", "فرو", "فرا", "وا", "ور").forEach(word -> stem(word, WordKnowledge.PREVERB));
    }

    /** Whether text parts, and never joins, the two pieces of an expression that no lexicon has. */
    private boolean isRefuted(String expression, Text text) {
        String[] pieces = expression.split("\u200c");
        long key = WordKnowledge.pairKey(LetterLine.hash(pieces[0]), LetterLine.hash(pieces[pieces.length - 1]));
        return pieces.length == 2 && pairs.get(key) == 0 && text.refutes(key);
    }

    /** Conjugated forms with half-spaces: of the stems, and every sixth of those the lexicon lists. */
    List<String> verbs() {
        List<String> some = new ArrayList<>(Conjugations.of(folder));
        for (int i = 0; i < verbs.size(); i += 6) {
            some.add(verbs.get(i));
        }
        return some;
    }

    private List<String> lines(String file) {
        return TrainingText.lines(folder.resolve(file));
    }

    private void hazm(String line) {
        String[] fields = line.split("\t");
        long frequency = Long.parseLong(fields[1]);
        if (frequency == 0 && fields[2].equals("0")) {
            return;
        }
        word(fields[0], step(frequency), fields[2].startsWith("N") ? NOUN : OTHER, HAZM);
    }

    private static int step(long frequency) {
        int step = 2;
        for (long bound = 100; frequency >= bound && step < 7; bound *= 10) {
            step++;
        }
        return step;
    }

    private void lilak(String line) {
        if (line.startsWith("#") || line.isBlank()) {
            return;
        }
        String[] fields = line.split(",");
        int part = fields[1].startsWith("noun") ? NOUN : fields[1].equals("verb") ? VERB : OTHER;
        if (part == VERB && fields[0].indexOf(PersianLetters.ZWNJ) >= 0) {
            verbs.add(fields[0]);
        }
        if (part != VERB || fields[0].indexOf(PersianLetters.ZWNJ) < 0) {
            word(fields[0], 1, part, LILAK);
        }
    }

    private void word(String word, int step, int part, int lexicon) {
        if (word.indexOf(PersianLetters.ZWNJ) >= 0) {
            compound(word, lexicon | (lexicon == HAZM && step > 3 ? FREQUENT : 0));
            return;
        }
        if (lexicon == LILAK || step > 2) {
            simple.add(word);
        }
        long hash = LetterLine.hash(word);
        int known = words.get(hash);
        int best = Math.max(WordKnowledge.frequency(known), step);
        int firstPart =
                WordKnowledge.partOfSpeech(known) == 0 || part == VERB ? part : WordKnowledge.partOfSpeech(known);
        int stems = known & ~0xff;
        set(words, hash, best << 3 | firstPart << WordKnowledge.POS_SHIFT | stems);
    }

    private void compound(String word, int lexicon) {
        if (!written) {
            compounds.add(word);
        }
        String[] pieces = word.split("\u200c");
        for (int i = 1; i < pieces.length; i++) {
            for (int from = 0; from < i; from++) {
                for (int to = i + 1; to <= pieces.length; to++) {
                    pair(join(pieces, from, i), join(pieces, i, to), lexicon);
                }
            }
        }
    }

    private static String join(String[] pieces, int from, int to) {
        return String.join("", List.of(pieces).subList(from, to));
    }

    private void pair(String left, String right, int lexicon) {
        long key = WordKnowledge.pairKey(LetterLine.hash(left), LetterLine.hash(right));
        if (written) {
            ownPairs.add(key);
            ownRights.add(LetterLine.hash(right));
        }
        listener.found(key, LetterLine.hash(left), LetterLine.hash(right));
        set(pairs, key, pairs.get(key) | lexicon);
    }

    private void stems(String line) {
        String[] stems = line.split("#");
        stem(stems[0], WordKnowledge.PAST_STEM);
        if (stems.length > 1) {
            for (String present : stems[1].split(" یا ")) {
                stem(present, WordKnowledge.PRESENT_STEM);
                if (present.endsWith("ای") || present.endsWith("وی")) {
                    stem(present.substring(0, present.length() - 1), WordKnowledge.PRESENT_STEM);
                }
            }
        }
    }

    private void stem(String stem, int flag) {
        if (stem.length() > 1) {
            long hash = LetterLine.hash(stem);
            set(words, hash, words.get(hash) | flag);
        }
    }

    private static void set(Counts counts, long hash, int value) {
        counts.add(hash, value - counts.get(hash));
    }
}
