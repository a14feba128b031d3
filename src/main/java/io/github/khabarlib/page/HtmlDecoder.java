package io.github.khabarlib.page;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a page into text: byte order mark, declared charset, strict UTF-8, else windows-1256. */
final class HtmlDecoder {
    private static final int DECLARATION_BYTES = 4096;
    private static final int LONGEST_LABEL = 40;

    private final List<Warning> warnings = new ArrayList<>();

    /** Decodes {@code bytes}; {@code contentType} is the header the page came with, or null. */
    String decode(byte[] bytes, @Nullable String contentType, ParseLimits limits) {
        byte[] input = bytes;
        if (bytes.length > limits.maxInputBytes()) {
            input = Arrays.copyOf(bytes, limits.maxInputBytes());
            warnings.add(Warning.of(WarningCode.LIMIT_INPUT, "The input is longer than the limit and was cut.", null));
        }
        Charset marked = byteOrderMark(input);
        return marked != null ? withoutMark(new String(input, marked)) : unmarked(input, contentType);
    }

    List<Warning> warnings() {
        return warnings;
    }

    private String unmarked(byte[] input, @Nullable String contentType) {
        Optional<Charset> declared = declared(contentType == null ? "" : contentType)
                .or(() -> declared(
                        new String(input, 0, Math.min(input.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1)));
        if (declared.isPresent()) {
            return asDeclared(input, declared.get());
        }
        Optional<String> utf8 = strict(input, StandardCharsets.UTF_8);
        if (!utf8.isPresent()) {
            warnings.add(
                    Warning.of(WarningCode.CHARSET_GUESSED, "No charset is declared; read as windows-1256.", null));
        }
        return utf8.orElseGet(() -> new String(input, windows1256()));
    }

    /** A page that says what it is not is read as what it is. */
    private String asDeclared(byte[] input, Charset charset) {
        Optional<String> text = strict(input, charset);
        if (text.isPresent()) {
            return text.get();
        }
        warnings.add(Warning.of(
                WarningCode.DECODING,
                "Bytes of the page are not valid in the declared charset " + charset + ".",
                null));
        return charset.equals(StandardCharsets.UTF_8) && invalidShare(input) > 0.2
                ? new String(input, windows1256())
                : new String(input, charset);
    }

    /** Share of bytes above ASCII that UTF-8 cannot read. */
    private static double invalidShare(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == '\uFFFD').count();
        long high = 0;
        for (byte b : input) {
            high += b < 0 ? 1 : 0;
        }
        return high == 0 ? 0 : (double) bad / high;
    }

    /** Decodes without forgiveness, but for a sequence cut off at the end. */
    private static Optional<String> strict(byte[] input, Charset charset) {
        CharBuffer out = CharBuffer.allocate(
                (int) Math.ceil(input.length * (double) charset.newDecoder().maxCharsPerByte()));
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(ByteBuffer.wrap(input), out, false);
        return result.isError() ? Optional.empty() : Optional.of(out.flip().toString());
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    }

    /** The charset named after «charset=» in a header or in the first bytes of a page. */
    private static Optional<Charset> declared(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset");
        while (at >= 0) {
            String label = label(lower, at + "charset".length());
            if (!label.isEmpty()) {
                return named(label);
            }
            at = lower.indexOf("charset", at + 1);
        }
        return Optional.empty();
    }

    private static String label(String text, int from) {
        int at = skip(text, from, " \t\r\n");
        if (at >= text.length() || text.charAt(at) != '=') {
            return "";
        }
        int start = skip(text, at + 1, " \t\r\n\"'");
        int end = start;
        while (end < text.length() && end - start < LONGEST_LABEL && labelCharacter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean labelCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
    }

    /** Labels as browsers know them; Java lacks some. Unknown labels count as none. */
    private static Optional<Charset> named(String label) {
        return switch (label) {
            case "x-cp1256", "iso-ir-1256", "cp1256", "windows1256" -> Optional.of(windows1256());
            // A page whose declaration can be read as ASCII is no UTF-16.
            case "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be" -> Optional.of(StandardCharsets.UTF_8);
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(Charset.forName("windows-1252"));
            default -> supported(label);
        };
    }

    private static Optional<Charset> supported(String label) {
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Asked for only where it is used: a JVM that starts looks through its providers of charsets for it. */
    private static Charset windows1256() {
        return Charset.forName("windows-1256");
    }
}
