package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static List<String> tokens(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            list.add(tokens.token(i));
        }
        return list;
    }
}
