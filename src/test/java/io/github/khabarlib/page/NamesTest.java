package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aFullMemoryChangesNoResult() {
        Names full = new Names();
        for (int i = 0; i < 10_000; i++) {
            full.of("box-" + i);
            full.hintsOf("part-" + i);
        }
        for (String name :
                new String[] {"related-posts", "sidebar hidden", "x".repeat(300) + " comments", "visually-hidden-text"
                }) {
            assertEquals(new Names().of(name), full.of(name));
            assertEquals(full.of(name), full.of(name));
            assertEquals(new Names().hintsOf(name), full.hintsOf(name));
        }
    }
}
