package io.github.khabarlib.page;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The words of a class attribute.
 *
 * @param list the words, in order
 * @param bits the bit of each word: without its bit, a word is none of them
 */
record ClassWords(List<String> list, long bits) {
    static final ClassWords NONE = of("");

    /** The words of an attribute. */
    static ClassWords of(String attribute) {
        List<String> list = new ArrayList<>();
        long bits = 0;
        StringTokenizer words = new StringTokenizer(attribute, " \t\n\u000B\f\r");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            list.add(word);
            bits |= bit(word);
        }
        return new ClassWords(List.copyOf(list), bits);
    }

    /** The bit of a word, shared with others. */
    static long bit(String word) {
        return 1L << (word.hashCode() * 0x9E3779B9 >>> 26);
    }

    /** Whether {@code word} is one of them. */
    boolean contain(String word) {
        return list.contains(word);
    }
}
