package io.github.khabarlib.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void givesEveryStageSomethingToDo() {
        Article article = Khabar.parseText(WarmUp.TEXT);
        assertTrue(article.titleText().isPresent());
        assertFalse(article.credits().isEmpty());
        assertFalse(article.statements().isEmpty());
    }
}
