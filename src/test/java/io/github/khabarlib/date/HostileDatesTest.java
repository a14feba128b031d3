package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to keep a reader busy is read in the time that its length allows. */
class HostileDatesTest {
    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "۲۳ آبان ",
                "1402/",
                "10:20 ",
                "ساعت ",
                "- ",
                "\n",
                " ",
                "\u200c",
                "ا\u200c",
                "۱",
                "جمادی ",
                "سه‌شنبه - ",
                "تاریخ انتشار ",
                "۲۳ آبان ۱۴۰۲ "
            })
    void readsRepetitionsInLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> NewsDateReader.standard().findAll(text));
    }
}
