package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts on which work that grows with the square of their length would never end. */
class LongTextTest {
    private static final int MANY = 1_000_000;

    static Stream<String> texts() {
        return Stream.of(
                "ب" + "\u0651".repeat(MANY),
                "ا" + "\u0653".repeat(MANY),
                "می" + "\u200c".repeat(MANY) + "شود",
                "ب\u200c".repeat(MANY),
                "ب".repeat(MANY),
                "ها".repeat(MANY),
                "می ".repeat(MANY),
                "کتاب ها ی ".repeat(MANY / 4),
                "&amp;".repeat(MANY / 5),
                "\u0640".repeat(MANY),
                "\"".repeat(MANY),
                "# @ www.".repeat(MANY / 8),
                "خبرنگار ما مي گويد كتابها ي نو را به خانه هاي شهر مي برند ، ".repeat(5_000_000 / 55));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areReadToTheirEnd(String text) {
        String once = NormalizerLaws.SAFE.normalize(text);
        assertEquals(once, NormalizerLaws.SAFE.normalize(once));
        assertFalse(NormalizerLaws.FULL.normalize(text).isEmpty());
    }
}
