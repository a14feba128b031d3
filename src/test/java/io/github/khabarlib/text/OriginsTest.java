package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each normalised character was made from. */
class OriginsTest {
    /** The table: what is typed; what is written, «‹…›» behind each character that stood otherwise, «_» a half-space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            خانۀ ما | خانه‹ۀ›ٔ‹ۀ› ما
            متأثر | متأثر
            می¬شود | می_‹¬›شود
            می&zwnj;شود | می_‹&zwnj;›شود
            می&amp;#8204;شود | می_‹&amp;#8204;›شود
            باران،برف | باران، ‹›برف
            باران.برف آمد | باران. ‹›برف آمد
            باران:برف آمد | باران: ‹›برف آمد
            ﷲ:برف آمد | ا‹ﷲ›ل‹ﷲ›ل‹ﷲ›ه‹ﷲ›: ‹›برف آمد
            باران( برف ) | باران ‹›(برف)
            گفت, برف | گفت،‹,› برف
            باران &nbsp;  برف | باران ‹ &nbsp;  ›برف
            بـــاران | باران
            ﻻله | ل‹ﻻ›ا‹ﻻ›له
            <<باران>> | «‹<<›باران»‹>>›
            "باران" | «‹"›باران»‹"›
            كتاب ٣ | ک‹ك›تاب ۳‹٣›
            کتابها | کتاب_‹›ها
            کتاب ها | کتاب_‹ ›ها
            آمد ، رفت | آمد، رفت
            """)
    void everyCharacterKnowsWhatItWasMadeFrom(String typed, String expected) {
        AlignedText aligned = PersianNormalizer.standard().align(typed);
        StringBuilder origins = new StringBuilder();
        for (int i = 0; i < aligned.length(); i++) {
            String written = aligned.text().substring(i, i + 1);
            String origin = aligned.toSource(i, i + 1).of(typed);
            origins.append(written).append(origin.equals(written) ? "" : "‹" + origin + "›");
        }
        assertEquals(expected.replace('_', PersianLetters.ZWNJ), origins.toString());
    }

    @ParameterizedTest
    @CsvSource({"200b, \u200c", "ad, \u200c", "ac, \u200c"})
    void whatIsTypedForAHalfSpaceIsItsOrigin(String code, String written) {
        String typed = "می" + (char) Integer.parseInt(code, 16) + "شود";
        AlignedText aligned = PersianNormalizer.standard().align(typed);
        assertEquals("می" + written + "شود", aligned.text());
        for (int i = 0; i < typed.length(); i++) {
            assertEquals(typed.substring(i, i + 1), aligned.toSource(i, i + 1).of(typed));
        }
    }

    /** Hamza typed by itself is part of the letter it goes with. */
    @ParameterizedTest
    @CsvSource({"متا\u0654ثر, متأثر", "مو\u0654من, مؤمن", "ا\u0653ب, آب"})
    void aMarkThatBecomesPartOfItsLetterIsItsOriginToo(String typed, String written) {
        AlignedText aligned = PersianNormalizer.standard().align(typed);
        assertEquals(written, aligned.text());
        int mark = typed.indexOf(typed.chars()
                .filter(c -> PersianLetters.isMark((char) c))
                .findFirst()
                .getAsInt());
        assertEquals(
                typed.substring(mark - 1, mark + 1),
                aligned.toSource(mark - 1, mark).of(typed));
    }
}
