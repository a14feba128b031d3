package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.WarningCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html; charset=utf8|UTF-8",
                "text/html; charset=unicode-1-1-utf-8|UTF-8",
                "text/html; charset=UTF-16LE|UTF-8",
                "text/html; Charset = 'utf-8'|UTF-8",
                "text/html; charset; charset=utf-8|UTF-8",
                "text/html; charset=windows1256;x|windows-1256",
                "text/html; charset=iso-8859-6|ISO-8859-6",
                "text/html; charset=|windows-1256",
                "text/html; charset|windows-1256",
            })
    void declarationsAreReadAsBrowsersReadThem(String contentType, String charset) {
        String text = "قيمت نان در شهر";
        assertEquals(text, decode(bytes(text, Charset.forName(charset)), contentType));
    }

    @Test
    void whatIsCalledLatinIsWhatBrowsersTakeItFor() {
        byte[] quoted = {(byte) 0x93, 'a', (byte) 0x94};

        assertEquals("\u201ca\u201d", decode(quoted, "text/html; charset=iso-8859-1"));
        assertEquals("\u201ca\u201d", decode(quoted, "text/html; charset=ascii"));
    }

    @Test
    void marksOfAllByteOrdersAreKnown() {
        assertEquals(TEXT, decode(bytes('\uFEFF' + TEXT, StandardCharsets.UTF_16BE), null));
        assertEquals("", decode(new byte[] {(byte) 0xFE, (byte) 0xFF}, null));
        assertEquals("", decode(new byte[] {(byte) 0xFF, (byte) 0xFE}, null));
        assertEquals("", decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, null));
        assertEquals("", decode(new byte[0], null));
        assertTrue(decoder.warnings().isEmpty());
    }

    @Test
    void bytesThatOnlyBeginAsAMarkDoesAreText() {
        assertEquals("\u067e", decode(new byte[] {(byte) 0x81}, null));
        assertEquals(2, decode(new byte[] {(byte) 0xFF, 'a'}, null).length());
        assertEquals(2, decode(new byte[] {(byte) 0xFE, 'a'}, null).length());
        assertEquals(3, decode(new byte[] {(byte) 0xEF, (byte) 0xBB, 'a'}, null).length());
    }

    @Test
    void aPageOfUtf8WithFewBrokenBytesStaysUtf8() {
        byte[] page = bytes(TEXT + TEXT, StandardCharsets.UTF_8);
        page[1] = 'x';

        assertTrue(decode(page, "text/html; charset=utf-8").endsWith(TEXT));
        assertEquals(WarningCode.DECODING, decoder.warnings().get(0).code());
    }

    @Test
    void inputOfJustTheLimitIsTakenWhole() {
        ParseLimits limits = ParseLimits.builder().maxInputBytes(4).build();

        assertEquals("abcd", decoder.decode(bytes("abcd", StandardCharsets.UTF_8), null, limits));
        assertTrue(decoder.warnings().isEmpty());
    }

    @Test
    void aMetaTagDeclaresAnotherCharset() {
        String page = "<meta charset=iso-8859-6>قيمت نان";

        assertEquals(page, decode(bytes(page, Charset.forName("ISO-8859-6")), null));
        assertTrue(decoder.warnings().isEmpty());
    }

    @Test
    void aMetaTagFarFromTheBeginningDeclaresNothing() {
        String page = " ".repeat(4_096) + "<meta charset=iso-8859-6>قيمت نان";

        assertNotEquals(page, decode(bytes(page, Charset.forName("ISO-8859-6")), null));
        assertEquals(WarningCode.CHARSET_GUESSED, decoder.warnings().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({"ascii, \u00e3", "windows-1250, \u0103", "iso-8859-9, \u00e3", "iso-8859-2;q=1, \u0103"})
    void labelsAreReadToTheirEnd(String label, String letter) {
        assertEquals(letter, decode(new byte[] {(byte) 0xE3}, "text/html; charset=" + label));
    }

    @Test
    void aFifthOfBrokenBytesIsStillUtf8() {
        byte[] fifth = bytes("بببب??", StandardCharsets.UTF_8);
        fifth[8] = (byte) 0x81;
        fifth[9] = (byte) 0x81;
        byte[] fourth = bytes("ببب??", StandardCharsets.UTF_8);
        fourth[6] = (byte) 0x81;
        fourth[7] = (byte) 0x81;

        assertEquals("بببب\uFFFD\uFFFD", decode(fifth, "text/html; charset=utf-8"));
        assertEquals("ط¨ط¨ط¨پپ", decode(fourth, "text/html; charset=utf-8"));
    }
}
