package io.github.khabarlib.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.data.Resources;
import io.github.khabarlib.text.ScriptFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of many phrases finds what looking at each stretch of the text by itself would find. */
class PhraseTableLawTest {
    /**
     * Of several rows of Unicode, so that letters are near each other and far apart; the Syriac ones stand one row behind
     * Persian ones, in the same places.
     */
    private static final String LETTERS = "ابپتمنوه۱ab:ꙮ\u0727\u0728\u0700";

    private static String random(Random random, String characters, int length) {
        StringBuilder built = new StringBuilder();
        for (int i = 0; i < length; i++) {
            built.append(characters.charAt(random.nextInt(characters.length())));
        }
        return built.toString();
    }

    private static Map<String, Integer> phrases(Random random, int number) {
        Map<String, Integer> phrases = new HashMap<>();
        for (int i = 0; i < number; i++) {
            phrases.put(random(random, LETTERS, 1 + random.nextInt(5)), i);
        }
        return phrases;
    }

    private static PhraseTable<Integer> table(Map<String, Integer> phrases) {
        PhraseTable.Builder<Integer> builder = PhraseTable.builder();
        phrases.forEach(builder::put);
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 60, 2000})
    void tellsWhatThePhrasesOfEachValueBeginWith(int number) {
        PhraseTable.Builder<Integer> builder = PhraseTable.builder();
        Map<Integer, Set<Character>> expected = new HashMap<>();
        phrases(new Random(number), number).forEach((phrase, value) -> {
            builder.put(phrase, value % 5);
            char first = ScriptFolding.fold(phrase.charAt(0));
            expected.computeIfAbsent(value % 5, unknown -> new TreeSet<>()).add(first);
        });
        Map<Integer, Set<Character>> found = new HashMap<>();
        builder.build().firstCharacters().forEach((value, characters) -> {
            Set<Character> each = new TreeSet<>();
            characters.chars().forEach(c -> assertTrue(each.add((char) c), "twice"));
            found.put(value, each);
        });
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 60, 2000})
    void holdsWhatWasPutInAndNothingElse(int number) {
        Random random = new Random(number);
        Map<String, Integer> phrases = phrases(random, number);
        PhraseTable<Integer> table = table(phrases);
        phrases.forEach((phrase, value) -> assertEquals(value, table.get(phrase), phrase));
        for (int i = 0; i < 2000; i++) {
            String other = random(random, LETTERS, random.nextInt(7));
            assertEquals(phrases.get(other), table.get(other), other);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 2000})
    void findsTheLongestAtEachPlaceFromLeftToRight(int number) {
        Random random = new Random(number);
        Map<String, Integer> phrases = phrases(random, number);
        PhraseTable<Integer> table = table(phrases);
        for (int i = 0; i < 300; i++) {
            String text = random(random, LETTERS + "    ", 40);
            assertEquals(slowly(phrases, text, text.length()), table.findAll(text), text);
            int limit = random.nextInt(text.length());
            List<PhraseMatch<Integer>> within = slowly(phrases, text, limit);
            assertEquals(within.isEmpty() ? null : within.get(0), table.find(text, 0, limit), text + " " + limit);
        }
    }

    private static List<PhraseMatch<Integer>> slowly(Map<String, Integer> phrases, String text, int limit) {
        List<PhraseMatch<Integer>> matches = new ArrayList<>();
        for (int start = 0; start < limit; start++) {
            PhraseMatch<Integer> longest = null;
            for (int end = start + 1; end <= limit; end++) {
                String stretch = text.substring(start, end);
                Integer value = phrases.get(stretch.replace(" ", ""));
                boolean tight = stretch.equals(stretch.strip()) && !stretch.contains("   ");
                if (value != null && tight && isEdge(text, start) && isEdge(text, end)) {
                    longest = new PhraseMatch<>(start, end, value);
                }
            }
            if (longest != null) {
                matches.add(longest);
                start = longest.end() - 1;
            }
        }
        return matches;
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    @Test
    void theLastOfEqualPhrasesWins() {
        PhraseTable<String> table = PhraseTable.<String>builder()
                .put("گفت‌وگو", "first")
                .put("گفت و گو", "second")
                .build();
        assertEquals("second", table.get("گفتوگو"));
    }

    @Test
    void aTableOfNothingFindsNothing() {
        PhraseTable<String> table = PhraseTable.<String>builder().build();
        assertNull(table.find("گفت", 0));
        assertNull(table.matchAt("", 0));
        assertNull(table.matchAt("گفت", 3));
    }

    @Test
    void aMatchNeitherBeginsWithinAWordNorWithAHalfSpace() {
        PhraseTable<String> table =
                PhraseTable.<String>builder().put("گو", "tell").build();
        assertNull(table.matchAt("بگو", 1));
        assertNull(table.find("بگو", 1));
        assertNull(table.matchAt("\u200cگو", 0));
        assertNull(table.find("ب\u200cگو", 0));
        assertEquals(new PhraseMatch<>(1, 3, "tell"), table.find(".گو", 1));
        assertNull(table.prefixAt("بگوید", 1));
        assertEquals(new PhraseMatch<>(0, 2, "tell"), table.prefixAt("گوید", 0));
    }

    @Test
    void aMatchMayBeginWithAnyWordOfAText() {
        PhraseTable<String> table =
                PhraseTable.<String>builder().put("گو", "tell").build();
        assertEquals(new PhraseMatch<>(3, 5, "tell"), table.matchAt("او گو", 3));
        assertEquals(new PhraseMatch<>(1, 3, "tell"), table.matchAt("«گو»", 1));
        assertEquals(new PhraseMatch<>(2, 4, "tell"), table.prefixAt("، گوید", 2));
        assertNull(table.find("او گو", 4));
        assertNull(table.find("او گو", 5));
        assertNull(table.find("او گو", 4, 4));
    }

    @Test
    void twoSpacesAreTypingThreeAreNot() {
        PhraseTable<String> table =
                PhraseTable.<String>builder().put("گفت و گو", "talk").build();
        assertEquals("talk", table.get("گفت  و  گو"));
        assertNull(table.get("گفت   و گو"));
        assertNull(table.get(" گفت و گو"));
    }

    @Test
    void rowsHoldSpellingsAndColumnsAndTheLastWins() {
        PhraseTable<String> table =
                PhraseTable.load(PhraseTableLawTest.class, "phrases.tsv", columns -> String.join("+", columns));
        assertEquals("say+one", table.get("گفت"));
        assertEquals("go+two", table.get("رفت"));
        assertEquals("said+three", table.get("گفته"));
        assertEquals(3, Resources.rows(PhraseTableLawTest.class, "phrases.tsv").size());
    }

    @Test
    void aRowThatCannotBeReadIsNamed() {
        IllegalStateException fault = assertThrows(
                IllegalStateException.class,
                () -> PhraseTable.load(PhraseTableLawTest.class, "phrases.tsv", columns -> columns.get(7)));
        assertTrue(fault.getMessage().startsWith("phrases.tsv: bad row [گفت|گفته, say, one]"), fault.getMessage());
        assertTrue(assertThrows(IllegalStateException.class, () -> Resources.rows(PhraseTableLawTest.class, "none.tsv"))
                .getMessage()
                .contains("none.tsv"));
    }
}
