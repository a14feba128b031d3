package io.github.khabarlib.text;

import java.util.OptionalLong;

/** Digits of the three kinds Persian text is typed with: Persian, Arabic-Indic and ASCII. Stateless. */
public final class Digits {
    /** The most digits {@link #value} reads; more do not fit a {@code long}. */
    private static final int MOST = 18;

    private Digits() {}

    /** The value 0 to 9 of a digit of any of the three kinds, or -1 for any other character. */
    public static int valueOf(char c) {
        if (!PersianLetters.isDigit(c)) {
            return -1;
        }
        return c & 0xf;
    }

    /** {@code text} with every Persian and Arabic-Indic digit as ASCII, all else as it is; of the same length. */
    public static String toAscii(CharSequence text) {
        return rebase(text, '0');
    }

    /** {@code text} with every Arabic-Indic and ASCII digit as Persian, all else as it is; of the same length. */
    public static String toPersian(CharSequence text) {
        return rebase(text, '\u06f0');
    }

    private static String rebase(CharSequence text, char zero) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int value = valueOf(out.charAt(i));
            if (value >= 0) {
                out.setCharAt(i, (char) (zero + value));
            }
        }
        return out.toString();
    }

    /** The number that {@code text} spells; empty unless it is 1 to 18 digits and nothing else. */
    public static OptionalLong value(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > MOST) {
            return OptionalLong.empty();
        }
        long sum = 0;
        for (int i = 0; i < length; i++) {
            int digit = valueOf(text.charAt(i));
            if (digit < 0) {
                return OptionalLong.empty();
            }
            sum = sum * 10 + digit;
        }
        return OptionalLong.of(sum);
    }
}
