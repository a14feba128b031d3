package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to be slow takes no more than linear time. */
class StatementPathologicalTest {
    private static final int LENGTH = 400_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "گفت ",
                "گفت: ",
                "او گفت که ",
                "وزیر گفت: «",
                "« ",
                "»",
                "\" ",
                "وزیر و ",
                "سازمان، ",
                "به گفته وزیر، ",
                "به گفته ",
                "دکتر ",
                "نادر شفق وزیر راه ",
                "با بیان اینکه وی ",
                "از او خواست ",
                "را خواند ",
                "در نامه ",
                "آمده است: ",
                "همچنین ",
                "نادر شفق گفت: «راه\n",
                "وی افزود: راه.\n",
                "این وزیر گفت: ما. ",
                "ن\u200c",
                "(",
                "این را گفت. ",
                "«راه.» این را نادر گفت. "
            })
    void longRunsTakeLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> StatementFinder.standard().find(text));
    }
}
