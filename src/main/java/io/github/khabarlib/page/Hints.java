package io.github.khabarlib.page;

import io.github.khabarlib.data.Resources;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads what class names and ids say, by a table of the words they are made of.
 *
 * <p>Immutable and thread-safe.
 */
final class Hints {
    private static final int LONGEST_NAME = 120;

    private static final int SHORTEST_START = 5;

    private static final Meaning NOTHING = new Meaning(0, 0, false);

    /** Words, and pairs of them with a hyphen between. */
    private final LetterTrie<Meaning> trie;

    private Hints(Map<String, Meaning> meanings) {
        this.trie = new LetterTrie<>(meanings);
    }

    /** The table that comes with the library. */
    static Hints standard() {
        return Holder.STANDARD;
    }

    private static Hints load() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (String line : Resources.lines(Hints.class, "hints.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String word : cells[1].split(" ", -1)) {
                boolean start = word.endsWith("*");
                String key = start ? word.substring(0, word.length() - 1) : word;
                meanings.merge(key, Meaning.of(cells[0], start), Meaning::and);
            }
        }
        return new Hints(meanings);
    }

    /** The hints of a class attribute or id, as bits. */
    long of(String name) {
        return name.isEmpty() || name.length() > LONGEST_NAME ? 0 : new Reading(name).read();
    }

    private Meaning meaning(int node) {
        Meaning found = trie.value(node);
        return found == null ? NOTHING : found;
    }

    /**
     * What a row of the table says.
     *
     * @param word the hints of a whole word, or of a pair
     * @param start the hints of all words that begin so
     * @param silent whether the second word of the pair says nothing
     */
    private record Meaning(long word, long start, boolean silent) {
        static Meaning of(String hint, boolean start) {
            boolean silent = hint.equals("NOTHING");
            long bit = silent ? 0 : Hint.valueOf(hint).bit();
            return new Meaning(start ? 0 : bit, start ? bit : 0, silent);
        }

        Meaning and(Meaning other) {
            return new Meaning(word | other.word, start | other.start, silent || other.silent);
        }
    }

    /** One way through a name, letter by letter. */
    private final class Reading {
        private final String name;
        private long found;
        private int start;
        /** Where the word is in the trie, where it was a letter ago, and where it is behind the word before it. */
        private int word = LetterTrie.ROOT;

        private int shorter;
        private int pair = LetterTrie.NOWHERE;
        /** What words that begin so far as read hint at. */
        private long opening;

        Reading(String name) {
            this.name = name;
        }

        long read() {
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (isLetter(c)) {
                    if (i > start && isHump(i)) {
                        endWord(i);
                        start = i;
                    }
                    readLetter(Character.toLowerCase(c), i);
                } else {
                    endWord(i);
                    start = i + 1;
                    pair = c == ' ' ? LetterTrie.NOWHERE : pair;
                }
            }
            endWord(name.length());
            return found;
        }

        private static boolean isLetter(char c) {
            return (c >= 'a' && c <= 'z') || Character.isLetter(c);
        }

        private boolean isHump(int i) {
            return Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
        }

        private void readLetter(char c, int at) {
            shorter = word;
            word = trie.step(word, c);
            pair = trie.step(pair, c);
            if (opening == 0 && at - start + 1 >= SHORTEST_START) {
                opening = meaning(word).start;
            }
        }

        private void endWord(int end) {
            if (end == start) {
                return;
            }
            Meaning both = meaning(pair);
            found |= both.silent ? 0 : both.word | ofWord(name.charAt(end - 1));
            pair = trie.step(word, '-');
            word = LetterTrie.ROOT;
            opening = 0;
        }

        private long ofWord(char last) {
            long own = meaning(word).word;
            if (own == 0 && (last == 's' || last == 'S')) {
                own = meaning(shorter).word;
            }
            return own == 0 ? opening : own;
        }
    }

    private static final class Holder {
        static final Hints STANDARD = load();
    }
}
