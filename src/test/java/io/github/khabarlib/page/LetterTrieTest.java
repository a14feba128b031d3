package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterTrieTest {
    private final LetterTrie<Integer> trie =
            new LetterTrie<>(Map.of("nav", 1, "navbar", 2, "news-id", 3, "a", 4, "z", 5, "az-za", 6));

    private @Nullable Integer value(String word) {
        int node = LetterTrie.ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = trie.step(node, word.charAt(i));
        }
        return trie.value(node);
    }

    @Test
    void eachWordLeadsToItsValue() {
        assertEquals(1, value("nav"));
        assertEquals(2, value("navbar"));
        assertEquals(3, value("news-id"));
        assertEquals(4, value("a"));
        assertEquals(5, value("z"));
        assertEquals(6, value("az-za"));
    }

    @Test
    void otherWordsLeadNowhere() {
        for (String word : new String[] {"", "na", "navb", "navbars", "news", "news-", "b", "aa", "zz", "-", "Nav"}) {
            assertNull(value(word), word);
        }
        assertEquals(LetterTrie.NOWHERE, trie.step(LetterTrie.ROOT, '`'));
        assertEquals(LetterTrie.NOWHERE, trie.step(LetterTrie.ROOT, '{'));
        assertEquals(LetterTrie.NOWHERE, trie.step(LetterTrie.ROOT, 'ا'));
        assertEquals(LetterTrie.NOWHERE, trie.step(LetterTrie.NOWHERE, 'a'));
    }

    @Test
    void anEmptyTrieLeadsNowhere() {
        assertEquals(LetterTrie.NOWHERE, new LetterTrie<>(Map.of()).step(LetterTrie.ROOT, 'a'));
    }
}
