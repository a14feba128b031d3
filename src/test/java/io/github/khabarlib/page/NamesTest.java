package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Names names = new Names();

    private static boolean hints(long bits, Hint hint) {
        return (bits & hint.bit()) != 0;
    }

    @ParameterizedTest
    @CsvSource({
        "related-posts, RELATED",
        "RelatedPosts, RELATED",
        "box_comments, COMMENT",
        "commenters2, COMMENT",
        "news-id, CODE",
        "'side menu', NAVIGATION",
        "postBody, BODY",
        "ro-titr, KICKER"
    })
    void wordsOfANameHint(String name, Hint hint) {
        assertTrue(hints(names.hintsOf(name), hint));
        assertTrue(hints(names.of(name).hints(), hint));
    }

    @ParameterizedTest
    @CsvSource({
        "newsid, RELATED",
        "elementor-widget, SIDEBAR",
        "'news id', CODE",
        "uncommented, COMMENT",
        "tagged, TAGS",
        "commen, COMMENT"
    })
    void otherWordsDoNot(String name, Hint hint) {
        assertFalse(hints(names.hintsOf(name), hint));
    }

    @ParameterizedTest
    @CsvSource({
        "sr-only, true",
        "visually-hidden-text, true",
        "hidden, true",
        "'hidden lg:block', false",
        "'d-none d-md-flex', false",
        "'d-none d-flex', true",
        "'d-none d--x', false",
        "'sr-only lg:block', true",
        "unhidden, false"
    })
    void someClassesAreNotShown(String name, boolean hidden) {
        assertEquals(hidden, names.of(name).hidden());
    }

    @ParameterizedTest
    @CsvSource({
        "font-bold, true, false",
        "x font-bold y, true, false",
        "font-bold flex, true, true",
        "d-flex x, false, true",
        "bold, false, false",
        "flexible, false, false"
    })
    void someClassesAreBoldOrLaidOutInARow(String name, boolean bold, boolean flex) {
        assertEquals(bold, names.of(name).bold());
        assertEquals(flex, names.of(name).flex());
    }

    @Test
    void aClassAttributeIsReadOnce() {
        assertSame(names.of("a b"), names.of(new String("a b")));
    }

    @Test
    void aFullMemoryChangesNoResult() {
        for (int i = 0; i < 10_000; i++) {
            names.of("box-" + i);
        }
        for (String name : new String[] {"related-posts", "sidebar hidden", "x".repeat(300) + " comments"}) {
            assertEquals(new Names().of(name), names.of(name));
        }
    }

    @Test
    void aClassAttributeHoldsItsWordsWhole() {
        ClassWords words = names.of(" news-text\tlead  main").classes();
        for (String word : new String[] {"news-text", "lead", "main"}) {
            assertTrue(words.contain(word), word);
            assertTrue((words.bits() & ClassWords.bit(word)) != 0, word);
        }
        for (String word : new String[] {"news", "text", "mai", "lead main"}) {
            assertFalse(words.contain(word), word);
        }
    }
}
