package io.github.khabarlib.text;

/**
 * What the model sees of a boundary: the pieces on its two sides, what is known of them and of the word they would be
 * together, their endings and beginnings, the pieces beside them. Each feature is a place in the table of weights.
 */
final class BoundaryFeatures {
    /** Most features of one boundary. */
    static final int MOST = 96;

    final int[] places = new int[MOST];
    int size;

    private final WordKnowledge words;
    private final int mask;
    private LetterLine line = new LetterLine();
    private int from;
    private int at;
    private int to;
    private long left;
    private long right;
    private int pair;
    private int type;

    BoundaryFeatures(WordKnowledge words, int mask) {
        this.words = words;
        this.mask = mask;
    }

    /** Collects the features of the pieces themselves at the boundary before letter {@code i}, between {@code [from, i)} and {@code [i, to)}. */
    void collect(LetterLine read, int start, int i, int end) {
        look(read, start, i, end);
        words();
        letters();
    }

    /** Collects the features of the pieces beside those at the boundary before letter {@code i}. */
    void collectNeighbours(LetterLine read, int start, int i, int end) {
        look(read, start, i, end);
        neighbours();
    }

    private void look(LetterLine read, int start, int i, int end) {
        line = read;
        from = start;
        at = i;
        to = end;
        left = line.hash(from, at);
        right = line.hash(at, to);
        type = line.bounds[i];
        size = 0;
    }

    /** Whether the two pieces are a pair that hardly anybody writes otherwise. */
    boolean isSurePair() {
        return (pair & WordKnowledge.SURE_PAIR) != 0;
    }

    private void words() {
        int l = words.word(left);
        int r = words.word(right);
        int whole = words.word(line.hash(from, to));
        pair = words.pair(left, right);
        long kl = known(l);
        long kr = known(r);
        long kw = known(whole);
        long vl = VerbForms.of(line, words, from, at);
        long vr = VerbForms.of(line, words, at, to);
        add(1, 0, 0);
        add(2, left, right);
        add(3, right, 0);
        add(4, left, 0);
        add(5, right, kl);
        add(6, right, kw);
        add(7, right, kl * 64 + last(1));
        add(8, left, kr);
        add(9, left, kw);
        add(10, kl * 32 + kr, kw);
        add(11, pair, 0);
        add(12, pair, kw);
        add(13, whole & 0x3ff, 0);
        add(14, whole & 0x3ff, pair);
        add(15, vl * 8 + vr, kw);
        add(16, vl, right);
        add(17, left, vr);
        add(18, vl * 8 + vr, joint());
        add(21, r & 0xfff, l & WordKnowledge.LEFT);
        add(22, l & 0xfff, r & WordKnowledge.RIGHT);
        add(23, kl * 32 + kr, pair);
        add(61, left * 31 + kr, kw);
        add(62, right * 31 + kl, kw);
        add(63, fine(l) * 64 + fine(r) * 8 + fine(whole), 0);
        add(64, fine(l) * 64 + fine(r) * 8 + fine(whole), Math.min(at - from, 4) * 8L + Math.min(to - at, 6));
        add(65, preverb(), vr);
        shifted();
        stems(kl, kw);
        singular(kw);
        partners(l, r, kl, kr, kw);
    }

    /** How much the pieces are used to be parts of words. */
    private void partners(int l, int r, long kl, long kr, long kw) {
        long lp = WordKnowledge.step(l, WordKnowledge.LEFT_PARTNERS);
        long rp = WordKnowledge.step(r, WordKnowledge.RIGHT_PARTNERS);
        long lc = WordKnowledge.step(l, WordKnowledge.LEFT_COUNT);
        long rc = WordKnowledge.step(r, WordKnowledge.RIGHT_COUNT);
        long lFree = fine(l);
        long rFree = WordKnowledge.count(r);
        add(80, rc * 8 + rFree, rp);
        add(81, lp * 8 + rp, pair == 0 ? 0 : 1);
        add(82, lc * 8 + WordKnowledge.count(l), lp);
        add(83, rp * 32 + kl, kw);
        add(84, lp * 32 + kr, kw);
        add(85, rc * 8 + rFree, pair);
        add(86, lFree * 8 + rFree, rc * 8 + lp);
        add(87, rp * 8 + rFree, pair);
        add(88, Piece.isAndWord(words, line, at, to) ? 1 : 0, kl);
    }

    private static long fine(int word) {
        return Math.max(WordKnowledge.count(word), WordKnowledge.frequency(word));
    }

    /** Whether the left piece ends with the prefix of the present: «می», «نمی», alone or after another: «بازمی». */
    private int preverb() {
        if (at - from < 2 || line.letters[at - 1] != 'ی' || line.letters[at - 2] != 'م') {
            return 0;
        }
        int rest = at - 2 > from && line.letters[at - 3] == 'ن' ? at - 3 : at - 2;
        return rest == from ? 1 : (words.word(line.hash(from, rest)) & WordKnowledge.PREVERB) != 0 ? 2 : 3;
    }

    /** What is known of the pair with the endings of the right piece taken off. */
    private void stems(long kl, long kw) {
        int best = 0;
        int cut = 0;
        for (int n = 1; n <= 4 && to - n > at + 1; n++) {
            int stem = words.pair(left, line.hash(at, to - n));
            if (stem != 0) {
                best = stem;
                cut = n;
                break;
            }
        }
        long ending = cut == 0 ? 0 : line.hash(to - cut, to);
        add(70, best, cut);
        add(71, best == 0 ? 0 : 1, ending);
        int stem = 0;
        for (int n = 1; n <= 3 && to - n > at + 1 && stem == 0; n++) {
            if ((words.word(line.hash(at, to - n)) & WordKnowledge.RIGHT) != 0) {
                stem = n;
            }
        }
        long suffix = stem == 0 ? 0 : line.hash(at, to - stem);
        add(72, suffix, line.hash(to - stem, to));
        add(73, suffix, kl);
        add(74, suffix, kw);
    }

    /** Whether the two pieces without a plural ending at their end are a word: «رخدادها» is not to be cut in «رخداد». */
    private void singular(long kw) {
        int ending = plural();
        long base = ending == 0 || to - ending <= at ? 63 : known(words.word(line.hash(from, to - ending)));
        add(75, base, kw);
        add(76, base, right);
    }

    /** Length of «ها», «های» or «هایی» at the end of the right piece; 0 if it has none. */
    private int plural() {
        int end = to;
        while (end > at && to - end < 2 && line.letters[end - 1] == 'ی') {
            end--;
        }
        return end - at > 1 && line.letters[end - 1] == 'ا' && line.letters[end - 2] == 'ه' ? to - end + 2 : 0;
    }

    /** How well the boundary would stand one letter to the left or right: «شکست‌های» or «شکسته‌ای». */
    private void shifted() {
        int oneMore = to - at > 1 ? words.word(line.hash(from, at + 1)) : 0;
        int oneLess = at - from > 1 ? words.word(line.hash(from, at - 1)) : 0;
        long longer = to - at > 1 ? known(oneMore) : 31;
        long shorter = at - from > 1 ? known(oneLess) : 31;
        long rank = (fine(words.word(left)) * 8 + fine(oneMore)) * 8 + fine(oneLess);
        add(29, rank, right);
        add(24, longer * 32 + known(words.word(left)), right);
        add(25, shorter * 32 + known(words.word(left)), right);
        add(26, longer * 32 + shorter, line.letters[at]);
        int longerPair = to - at > 1 ? words.pair(line.hash(from, at + 1), line.hash(at + 1, to)) : 0;
        int shorterPair = at - from > 1 ? words.pair(line.hash(from, at - 1), line.hash(at - 1, to)) : 0;
        add(27, longerPair, pair);
        add(28, shorterPair, pair);
    }

    /** Presence by text and lexicon in four steps, and part of speech. */
    private static long known(int word) {
        int seen = Math.max(WordKnowledge.count(word), WordKnowledge.frequency(word) - 1);
        long step = word == 0 ? 0 : seen < 2 ? 1 : seen < 5 ? 2 : 3;
        return step * 4 + WordKnowledge.partOfSpeech(word) + ((word & WordKnowledge.PAST_STEM) != 0 ? 16 : 0);
    }

    private void letters() {
        add(30, last(1), first(1));
        add(31, last(2), first(1));
        add(32, last(1), first(2));
        add(33, last(2), first(2));
        add(34, last(3), first(1));
        add(35, last(1), first(3));
        add(36, last(3), first(3));
        add(37, last(4), first(2));
        add(38, last(2), first(4));
        add(39, right, last(2));
        add(40, right, last(3));
        add(41, left, first(2));
        add(42, left, first(3));
        add(43, Math.min(at - from, 8) * 16L + Math.min(to - at, 8), 0);
        add(44, last(4), 0);
        add(45, first(4), 0);
        add(46, first(5), at - from == 2 ? left : 0);
    }

    /** The last {@code n} letters of the left piece. */
    private long last(int n) {
        return line.hash(Math.max(from, at - n), at) * 8 + Math.min(n, at - from);
    }

    private long first(int n) {
        return line.hash(at, Math.min(to, at + n)) * 8 + Math.min(n, to - at);
    }

    private int joint() {
        return PersianLetters.joinsNext(line.letters[at - 1]) ? 1 : 0;
    }

    /** Adds the features of the pieces beside those given to {@link #collect}. */
    void neighbours() {
        long before = line.bounds[from];
        long after = line.bounds[to];
        long previous = before == LetterLine.BREAK ? 0 : piece(line.startBefore(from), from);
        long next = after == LetterLine.BREAK ? 0 : piece(to, line.endAfter(to));
        long kp = before == LetterLine.BREAK ? 31 : known(words.word(previous));
        long kn = after == LetterLine.BREAK ? 31 : known(words.word(next));
        add(50, right, next);
        add(51, right, previous);
        add(52, left, previous);
        add(53, left, next);
        add(54, right, before * 4 + after);
        add(55, left, before * 4 + after);
        add(56, right, kn * 32 + kp);
        add(57, left, kn);
        add(58, left * 31 + right, kn);
        add(59, left * 31 + right, kp);
        add(60, before * 4 + after, 0);
    }

    private long piece(int start, int end) {
        return end - start > LetterLine.LONGEST ? 1 : line.hash(start, end);
    }

    private void add(int kind, long a, long b) {
        long key = LetterLine.mix(a * 0x9e3779b97f4a7c15L + LetterLine.mix(b + kind * 0x5851f42d4c957f2dL + type));
        places[size++] = (int) key & mask;
    }
}
