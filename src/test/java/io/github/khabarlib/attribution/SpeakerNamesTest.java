package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTest {
    private static SpeakerNames names(String text) {
        return new SpeakerNames(StatementUnits.of(Tokens.of(text)));
    }

    /** A text, where names are looked for, how far, and how many titles open it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "دکتر کاشفی گفت|0|2|1",
                "دکتر سید نیما گفت|0|3|2",
                "سردار گفت|0|1|0",
                "آقای دکتر گفت|0|2|1",
                "پل آقای دکتر گفت|1|3|1",
                "پل دکتر کاشفی گفت|1|3|1",
                "نیما گفت|0|1|0",
                "نیما دکتر|1|1|0",
                "نیما دکتر سید|1|2|0",
            })
    void titlesLeaveAWordForTheName(String text, int from, int limit, int titles) {
        assertEquals(titles, names(text).titles(from, limit));
    }

    /** A text, where a name starts, how far it may go, and where it ends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "نیما کاشفی گفت|0|2|2",
                "نیما کاشفی راد|0|2|2",
                "نیما کاشفی در راه|0|4|2",
                "نیما آرش کاشفی راد پور مهر بان کوهی|0|8|7",
                "پل نیما آرش کاشفی راد پور مهر بان کوهی|1|9|8",
                "جان ا'هارا گفت|0|5|4",
                "نیما، کاشفی|0|3|1",
            })
    void namesEndWhereNoNameGoesOn(String text, int from, int limit, int end) {
        assertEquals(end, names(text).end(from, limit));
    }

    @Test
    void whatIsLongerThanAnyWordIsNoName() {
        assertEquals(1, names("ک".repeat(40)).end(0, 1));
        assertEquals(0, names("ک".repeat(41)).end(0, 1));
    }

    /** A text with a mark, how far a name may go, and the mark that closes it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«نیما کاشفی» گفت|0|4|3",
                "«نیما کاشفی» گفت|0|3|-1",
                "«» گفت|0|3|-1",
                "«نیما، کاشفی» گفت|0|6|-1",
                "«نیما کاشفی گفت|0|4|-1",
                "«نیما آرش کاشفی راد پور مهر بان» گفت|0|9|8",
                "«نیما آرش کاشفی راد پور مهر بان کوهی» گفت|0|10|-1",
                "پل «نیما کاشفی» گفت|1|5|4",
                "پل «نیما آرش کاشفی راد پور مهر بان» گفت|1|10|9",
            })
    void namesInMarksAreShortAndOfNamesAlone(String text, int mark, int limit, int close) {
        assertEquals(close, names(text).quotedEnd(mark, limit));
    }

    /** A text, where its role ends, how far a name may go, and where one starts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شهردار دکتر کاشفی گفت|1|3|1",
                "شهردار دکتر کاشفی گفت|1|1|-1",
                "شهردار «نیما کاشفی» گفت|1|5|2",
                "شهردار «نیما، کاشفی» گفت|1|7|-1",
                "شهردار نیما کاشفی گفت|1|3|1",
                "شهردار نیما گفت|1|2|-1",
                "شهردار نیما کاشفی را دید|1|5|-1",
                "شهردار، نیما کاشفی، گفت|1|5|2",
                "شهردار، دکتر کاشفی، گفت|1|5|2",
                "شهردار، دکتر، گفت|1|4|-1",
                "شهردار، نیما کاشفی در راه|1|6|2",
                "شهردار، نیما کاشفی نیز گفت|1|5|2",
                "شهردار، نیما کاشفی دیروز گفت|1|5|2",
                "شهردار، نیما آرش کاشفی راد، گفت|1|7|2",
                "شهردار، نیما آرش کاشفی راد پور، گفت|1|8|-1",
                "شهردار، نیما آرش کاشفی راد پور، گفت|1|6|2",
                "شهردار (نیما کاشفی) گفت|1|5|2",
                "شهردار (کاشفی) گفت|1|4|-1",
                "شهردار (دکتر کاشفی) گفت|1|5|2",
                "شهردار (نیما کاشفی گفت|1|4|-1",
                "شهردار گفت|1|1|-1",
            })
    void namesBehindARoleAreInMarksOrBetweenWhatPartsThem(String text, int end, int limit, int name) {
        assertEquals(name, names(text).behindRole(end, limit));
    }

    /** A text, the name in it, and where the mark or bracket behind it ends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شهردار «کاشفی» گفت|2|3|4",
                "شهردار (کاشفی) گفت|2|3|4",
                "شهردار کاشفی گفت|1|2|2",
                "(شهردار کاشفی) گفت|2|3|3",
            })
    void closingMarksBelongToTheNameTheyClose(String text, int from, int to, int behind) {
        assertEquals(behind, names(text).behind(from, to));
    }
}
