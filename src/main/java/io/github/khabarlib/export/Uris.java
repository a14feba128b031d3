package io.github.khabarlib.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses as pages write them to addresses as standards want them. Stateless. */
final class Uris {
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=";

    private Uris() {}

    /**
     * The address with what may not stand in one percent-encoded; absent where it is not absolute even then, or of
     * another scheme than http and https: whoever shows it as a link must not run it.
     */
    static Optional<String> absolute(String address) {
        try {
            URI uri = new URI(encoded(address));
            boolean isOfWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isOfWeb ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String address) {
        byte[] bytes = address.strip().getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (isAllowed(c) || (c == '%' && isEscape(bytes, i))) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
            }
        }
        return encoded.toString();
    }

    private static boolean isAllowed(char c) {
        boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isLetter || (c >= '0' && c <= '9') || ALLOWED.indexOf(c) >= 0;
    }

    private static boolean isEscape(byte[] bytes, int i) {
        return i + 2 < bytes.length && Character.digit(bytes[i + 1], 16) >= 0 && Character.digit(bytes[i + 2], 16) >= 0;
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
