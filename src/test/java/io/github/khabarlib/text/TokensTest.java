package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @Test
    void halfSpacesStayInTheirWordAndSignsStandAlone() {
        assertEquals(
                List.of("می‌رود", "-", "ساعت", "12", ":", "30", "،", "۳٫۵", "درصد", "FIFA2024", "/"),
                tokens("می‌رود-ساعت 12:30، ۳٫۵ درصد FIFA2024/"));
    }

    @Test
    void knowsKindsAndSpaces() {
        Tokens tokens = Tokens.of("خبر 😀 API‌ها");
        assertEquals(Tokens.Kind.WORD, tokens.kind(0));
        assertEquals(Tokens.Kind.OTHER, tokens.kind(1));
        assertEquals(Tokens.Kind.LATIN, tokens.kind(2));
        assertTrue(tokens.spaceBefore(2));
        assertFalse(tokens.spaceBefore(3));
        assertEquals(2, tokens.indexFrom(6));
    }

    /** In the second column a space parts the tokens, «_» stands for a half-space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            کتاب‌ها‌ رفت | کتاب_ها رفت
            ‌کتاب | کتاب
            خانهٔ ما | خانهٔ ما
            مُهـر | مُهـر
            ًا | ًا
            1,234.5 | 1,234.5
            ۱٬۲۳۴٫۵ | ۱٬۲۳۴٫۵
            12. | 12 .
            12.پایان | 12 . پایان
            1402/08/23 | 1402 / 08 / 23
            12کتاب | 12 کتاب
            a_1b2 | a_1b2
            v0_9x | v0_9x
            naïve Ångström | naïve Ångström
            cafe\u0301 x | cafe\u0301 x
            a\u0300b\u036fc | a\u0300b\u036fc
            aکتاب | a کتاب
            a۱ | a ۱
            _x | _ x
            日本 語 | 日本 語
            Привет, мир | Привет , мир
            日本a | 日本 a
            «باران!» | « باران ! »
            ،؛؟ | ، ؛ ؟
            """)
    void aTextFallsIntoWordsNumbersAndSigns(String text, String expected) {
        char halfSpace = text.indexOf('_') < 0 ? PersianLetters.ZWNJ : '_';
        assertEquals(List.of(expected.replace('_', halfSpace).split(" ")), tokens(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ب, WORD",
        "ئ, WORD",
        "۱, NUMBER",
        "٣, NUMBER",
        "3, NUMBER",
        "a, LATIN",
        "é, LATIN",
        "д, OTHER",
        "日, OTHER",
        "५, OTHER",
        "/, PUNCTUATION",
        "», PUNCTUATION",
        "€, PUNCTUATION",
        "_, PUNCTUATION"
    })
    void theFirstCharacterTellsTheKind(String text, Tokens.Kind kind) {
        assertEquals(kind, Tokens.of(text).kind(0));
    }

    @Test
    void everyTokenKnowsItsPlace() {
        Tokens tokens = Tokens.of(" خبر\n12 ");
        assertEquals(2, tokens.size());
        assertEquals(" خبر\n12 ", tokens.text());
        assertEquals(new Span(5, 7), tokens.span(1));
        assertEquals(5, tokens.start(1));
        assertEquals(7, tokens.end(1));
        assertEquals('1', tokens.first(1));
        assertEquals("12", tokens.token(1));
    }

    @Test
    void findsTheTokenBehindAPlace() {
        Tokens tokens = Tokens.of("خبر، نو");
        assertEquals(0, tokens.indexFrom(0));
        assertEquals(1, tokens.indexFrom(1));
        assertEquals(1, tokens.indexFrom(3));
        assertEquals(2, tokens.indexFrom(4));
        assertEquals(3, tokens.indexFrom(6));
    }

    @Test
    void aHalfSpaceBeforeATokenIsNoSpace() {
        Tokens tokens = Tokens.of("12\u200cام و\nب،پ");
        assertTrue(tokens.spaceBefore(0));
        assertFalse(tokens.spaceBefore(1));
        assertTrue(tokens.spaceBefore(2));
        assertTrue(tokens.spaceBefore(3));
        assertFalse(tokens.spaceBefore(4));
    }

    @Test
    void aLongTextHasAsManyTokensAsItHas() {
        Tokens tokens = Tokens.of(".".repeat(1000));
        assertEquals(1000, tokens.size());
        for (int i = 0; i < 1000; i++) {
            assertEquals(new Span(i, i + 1), tokens.span(i));
        }
    }

    private static List<String> tokens(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            list.add(tokens.token(i));
        }
        return list;
    }
}
