package io.github.khabarlib.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizeCommandTest {
    @Test
    void normalisesLineByLine() {
        CommandRun run = CommandRun.of("كتاب علي\nمي خواهد برود\n", "normalize");
        assertEquals(0, run.exitCode());
        assertEquals("کتاب علی\nمی‌خواهد برود\n", run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "یک",
                "یک\nدو",
                "یک\n\n\nدو\n",
                "یک\r\nدو\r\n",
                "یک\u2028دو\u0085سه\u000bچهار\n",
                "\u200c\n\u200c"
            })
    void neverChangesTheNumberOfLines(String text) {
        for (String level : new String[] {"safe", "full", "FULL"}) {
            CommandRun run = CommandRun.of(text, "normalize", "--level", level);
            assertEquals(0, run.exitCode());
            assertEquals(text.split("\n", -1).length, run.out().split("\n", -1).length);
        }
    }

    @Test
    void saysWhatIsWrongWithTheArguments() {
        CommandRun run = CommandRun.of("", "normalize", "--level", "wild");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--level"), run.err());
        assertTrue(run.err().contains("wild"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void withNoCommandTellsTheCommands() {
        CommandRun run = CommandRun.of("");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("normalize"), run.err());
    }
}
