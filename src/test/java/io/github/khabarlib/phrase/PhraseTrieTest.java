package io.github.khabarlib.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The steps of a walk, at the rims of the letters that are looked up by place. */
class PhraseTrieTest {
    private static final PhraseTrie<String> TRIE =
            trie("ab", "\u0600\u06ff", "\u06ff\u0700", "\u05ffb", "\u0600\u0600");

    private static PhraseTrie<String> trie(String... keys) {
        PhraseTrie.Builder<String> builder = new PhraseTrie.Builder<>();
        for (String key : keys) {
            builder.put(key, key);
        }
        return builder.build();
    }

    private static String walk(PhraseTrie<String> trie, String key) {
        int node = PhraseTrie.ROOT;
        for (int i = 0; i < key.length() && node >= 0; i++) {
            node = trie.child(node, key.charAt(i));
        }
        return node < 0 ? null : trie.value(node);
    }

    @Test
    void theFirstAndTheLastLetterOfTheRowAreFoundAndSoAreTheirNeighbours() {
        for (String key : new String[] {"ab", "\u0600\u06ff", "\u06ff\u0700", "\u05ffb", "\u0600\u0600"}) {
            assertEquals(key, walk(TRIE, key));
        }
    }

    @Test
    void noLetterIsTakenForOneARowAway() {
        for (String other : new String[] {"\u0700\u06ff", "\u0500b", "\u06ff\u0600", "\u0600\u0700", "\u0600\u05ff"}) {
            assertNull(walk(TRIE, other), () -> Integer.toHexString(other.charAt(0)));
        }
    }

    @Test
    void aPhraseThatHasEndedLeadsNowhere() {
        for (char c = '\u05f0'; c < '\u0710'; c++) {
            assertNull(walk(TRIE, "ab" + c));
            assertNull(walk(TRIE, "\u05ffb" + c));
        }
    }

    /** Node numbers have sixteen bits, the upper half of them too. */
    @Test
    void holdsSixtyThousandNodesAndRefusesMoreThanItCanNumber() {
        PhraseTrie.Builder<String> builder = new PhraseTrie.Builder<>();
        for (int i = 1; i <= 30_000; i++) {
            builder.put((char) i + "ا", "" + i);
        }
        PhraseTrie<String> trie = builder.build();
        assertEquals("1", walk(trie, "\u0001ا"));
        assertEquals("30000", walk(trie, (char) 30_000 + "ا"));
        assertNull(walk(trie, (char) 30_001 + "ا"));
        assertThrows(IllegalArgumentException.class, () -> {
            for (int i = 30_001; i < 40_000; i++) {
                builder.put((char) i + "ا", "");
            }
        });
    }

    @Test
    void aTrieOfNothingHasNoChildren() {
        assertEquals(-1, trie().child(PhraseTrie.ROOT, 'ا'));
        assertNull(trie().value(PhraseTrie.ROOT));
    }
}
