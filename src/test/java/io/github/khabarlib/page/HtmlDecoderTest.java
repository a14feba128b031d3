package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.WarningCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDecoderTest {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final String TEXT = "قيمت نان در شهرك\u200Cها";

    private final HtmlDecoder decoder = new HtmlDecoder();

    private String decode(byte[] bytes, @Nullable String contentType) {
        return decoder.decode(bytes, contentType, ParseLimits.standard());
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @Test
    void undeclaredUtf8IsReadAsSuchWithoutAWarning() {
        assertEquals(TEXT, decode(bytes(TEXT, StandardCharsets.UTF_8), null));
        assertTrue(decoder.warnings().isEmpty());
    }

    @Test
    void undeclaredBytesThatAreNotUtf8AreWindows1256() {
        assertEquals(TEXT, decode(bytes(TEXT, WINDOWS_1256), null));
        assertEquals(WarningCode.CHARSET_GUESSED, decoder.warnings().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "x-cp1256", "iso-ir-1256", "CP1256"})
    void labelsOfWindows1256AreKnown(String label) {
        assertEquals(TEXT, decode(bytes(TEXT, WINDOWS_1256), "text/html; charset=\"" + label + "\""));
        assertTrue(decoder.warnings().isEmpty());
    }

    @Test
    void aMetaTagDeclaresTheCharset() {
        String page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1256'></head>" + TEXT;

        assertEquals(page, decode(bytes(page, WINDOWS_1256), null));
    }

    @Test
    void aByteOrderMarkWinsOverTheDeclaration() {
        assertEquals(TEXT, decode(bytes('\uFEFF' + TEXT, StandardCharsets.UTF_8), "text/html; charset=windows-1256"));
        assertEquals(TEXT, decode(bytes('\uFEFF' + TEXT, StandardCharsets.UTF_16LE), null));
    }

    @Test
    void aPageThatIsNotWhatItDeclaresIsReadAsWhatItIs() {
        assertEquals(TEXT, decode(bytes(TEXT, WINDOWS_1256), "text/html; charset=utf-8"));
        assertEquals(WarningCode.DECODING, decoder.warnings().get(0).code());
    }

    @Test
    void anUnknownLabelCountsAsNone() {
        assertEquals(TEXT, decode(bytes(TEXT, StandardCharsets.UTF_8), "text/html; charset=persian-1"));
    }

    @Test
    void inputBeyondTheLimitIsCutWithAWarning() {
        ParseLimits limits = ParseLimits.builder().maxInputBytes(4).build();

        assertEquals("abcd", decoder.decode(bytes("abcdef", StandardCharsets.UTF_8), null, limits));
        assertEquals(WarningCode.LIMIT_INPUT, decoder.warnings().get(0).code());
    }
}
