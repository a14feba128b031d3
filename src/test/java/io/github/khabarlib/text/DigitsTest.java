package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "۷, 7", "٠٤, 4", "۱۴۰۲, 1402", "1٤۰2, 1402", "۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹۹, 999999999999999999"})
    void numbersAreReadInDigitsOfAnyKind(String digits, long value) {
        assertEquals(OptionalLong.of(value), Digits.value(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "۱۲ ", "-1", "1.5", "۱٬۰۰۰", "یک", "1234567890123456789"})
    void whatIsMoreThanANumberOrTooLongIsNone(String text) {
        assertEquals(OptionalLong.empty(), Digits.value(text));
    }

    @Test
    void onlyDigitsChangeTheirKind() {
        assertEquals("سال 1402 و 1404 / 09", Digits.toAscii("سال ۱۴۰۲ و ١٤٠٤ / 09"));
        assertEquals("سال ۱۴۰۲ و ۱۴۰۴ / ۰۹", Digits.toPersian("سال ۱۴۰۲ و ١٤٠٤ / 09"));
    }
}
