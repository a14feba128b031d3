package io.github.khabarlib.text;

/**
 * What is known of words and of pairs of pieces, by hash. A word's facts are one number: how often it was counted in
 * text, how frequent a lexicon holds it, its part of speech, and flags; a pair's are how often it was counted with a
 * half-space and with a space, and whether a lexicon has it with a half-space. 0: nothing is known.
 */
interface WordKnowledge {
    /** Part of speech by the lexicon: 0 unknown, 1 noun, 2 anything else, 3 verb. */
    int POS_SHIFT = 6;

    int PRESENT_STEM = 1 << 8;
    int PAST_STEM = 1 << 9;

    /** Many words follow this one after a half-space: a prefix. */
    int LEFT = 1 << 10;

    /** Many words stand before this one and a half-space: a suffix. */
    int RIGHT = 1 << 11;

    /** The word is hardly ever written with a half-space inside. */
    int WHOLE = 1 << 12;

    /** The word has been seen beside a half-space. */
    int PIECE = 1 << 13;

    /** The word stands before the prefix of a verb: «باز» in «بازمی‌گردد». */
    int PREVERB = 1 << 14;

    /** Step of how many words this one is known to stand before with a half-space, endings not counted. */
    int LEFT_PARTNERS = 16;

    /** Step of how many words are known to stand before this one with a half-space. */
    int RIGHT_PARTNERS = 19;

    /** Step of how often the word was counted before a half-space. */
    int LEFT_COUNT = 22;

    /** Step of how often the word was counted after a half-space. */
    int RIGHT_COUNT = 25;

    /** Of a pair: written with a half-space and hardly otherwise, by a table made for it. */
    int SURE_PAIR = 1 << 10;

    /** The step kept at a shift. */
    static int step(int word, int shift) {
        return (word >> shift) & 7;
    }

    /** Facts of the word with this hash. */
    int word(long hash);

    /** Facts of the pair with these hashes. */
    int pair(long left, long right);

    /** The key under which a pair is kept. */
    static long pairKey(long left, long right) {
        return LetterLine.mix(left) * 31 + LetterLine.mix(right + 0x5bd1e995);
    }

    /** Count in text, in steps 0 to 7. */
    static int count(int word) {
        return word & 7;
    }

    /** Frequency by the lexicon, in steps 1 to 7; 0 if it does not have the word. */
    static int frequency(int word) {
        return (word >> 3) & 7;
    }

    static int partOfSpeech(int word) {
        return (word >> POS_SHIFT) & 3;
    }
}
