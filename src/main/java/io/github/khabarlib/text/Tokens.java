package io.github.khabarlib.text;

import io.github.khabarlib.article.Span;
import java.util.Arrays;
import java.util.Objects;

/**
 * The tokens of a normalised text, in order, whitespace left out. A half-space and marks are inside their word; hyphen,
 * slash, colon and every other sign is a token by itself; separators between digits belong to the number except colon,
 * slash and hyphen. Immutable and thread-safe.
 */
public final class Tokens {
    /** What a token is. */
    public enum Kind {
        /** A word of Arabic script, half-spaces inside. */
        WORD,
        /** Digits of any kind, with decimal and thousands separators inside. */
        NUMBER,
        /** Latin letters, with digits and underscores after the first. */
        LATIN,
        /** One sign. */
        PUNCTUATION,
        /** Anything else: other scripts, symbols, emoji. */
        OTHER
    }

    private final String text;
    private final int size;

    /** Of each token, and room behind the last. */
    private final int[] starts;

    private final int[] ends;
    private final Kind[] kinds;

    private Tokens(Scanner scanner) {
        text = scanner.text;
        size = scanner.size;
        starts = scanner.starts;
        ends = scanner.ends;
        kinds = scanner.kinds;
    }

    /** The tokens of {@code text}. */
    public static Tokens of(String text) {
        Scanner scanner = new Scanner(text);
        scanner.scan();
        return new Tokens(scanner);
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** The text the tokens are of. */
    public String text() {
        return text;
    }

    /** Offset of the first character of token {@code i}. */
    public int start(int i) {
        return starts[Objects.checkIndex(i, size)];
    }

    /** Offset after the last character of token {@code i}. */
    public int end(int i) {
        return ends[Objects.checkIndex(i, size)];
    }

    /** Kind of token {@code i}. */
    public Kind kind(int i) {
        return kinds[Objects.checkIndex(i, size)];
    }

    /** Where token {@code i} stands in the text. */
    public Span span(int i) {
        return new Span(start(i), end(i));
    }

    /** Token {@code i} as it stands in the text. */
    public String token(int i) {
        return text.substring(start(i), end(i));
    }

    /** First character of token {@code i}; the whole of it for {@link Kind#PUNCTUATION}. */
    public char first(int i) {
        return text.charAt(start(i));
    }

    /** Whether white space, a line break or the start of the text stands before token {@code i}. */
    public boolean spaceBefore(int i) {
        return i == 0 || (ends[i - 1] < starts[i] && text.charAt(starts[i] - 1) != PersianLetters.ZWNJ);
    }

    /** Index of the first token that starts at or after {@code offset}; {@link #size()} if there is none. */
    public int indexFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** One forward pass. */
    private static final class Scanner {
        private final String text;
        private int[] starts;
        private int[] ends;
        private Kind[] kinds;
        private int size;
        private int at;

        Scanner(String text) {
            this.text = text;
            int guess = text.length() / 4 + 2;
            starts = new int[guess];
            ends = new int[guess];
            kinds = new Kind[guess];
        }

        void scan() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Whitespace.isSpace(c) || c == '\n' || c == PersianLetters.ZWNJ) {
                    at++;
                } else {
                    token(c);
                }
            }
        }

        private void token(char c) {
            int start = at++;
            Kind kind = kindOf(c);
            switch (kind) {
                case WORD -> skipWord();
                case NUMBER -> skipNumber();
                case LATIN -> skipLatin();
                case OTHER -> skipOther();
                case PUNCTUATION -> {}
            }
            add(start, kind);
        }

        private static Kind kindOf(char c) {
            if (PersianLetters.isLetter(c) || PersianLetters.isMark(c)) {
                return Kind.WORD;
            }
            if (PersianLetters.isDigit(c)) {
                return Kind.NUMBER;
            }
            if (PersianLetters.isLatin(c)) {
                return Kind.LATIN;
            }
            return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Kind.OTHER : Kind.PUNCTUATION;
        }

        private void skipWord() {
            while (at < text.length() && isInWord(text.charAt(at))) {
                at++;
            }
            while (text.charAt(at - 1) == PersianLetters.ZWNJ) {
                at--;
            }
        }

        private static boolean isInWord(char c) {
            return PersianLetters.isLetter(c) || PersianLetters.isMark(c) || c == PersianLetters.ZWNJ || c == '\u0640';
        }

        private void skipNumber() {
            while (at < text.length() && (PersianLetters.isDigit(text.charAt(at)) || isInNumber())) {
                at++;
            }
        }

        private boolean isInNumber() {
            return ".,\u066b\u066c".indexOf(text.charAt(at)) >= 0
                    && at + 1 < text.length()
                    && PersianLetters.isDigit(text.charAt(at + 1));
        }

        private void skipLatin() {
            while (at < text.length() && isInLatin(text.charAt(at))) {
                at++;
            }
        }

        private static boolean isInLatin(char c) {
            return PersianLetters.isLatin(c) || (c >= '0' && c <= '9') || c == '_' || (c >= '\u0300' && c <= '\u036f');
        }

        private void skipOther() {
            while (at < text.length() && kindOf(text.charAt(at)) == Kind.OTHER) {
                at++;
            }
        }

        private void add(int start, Kind kind) {
            if (size == starts.length) {
                grow();
            }
            starts[size] = start;
            ends[size] = at;
            kinds[size++] = kind;
        }

        private void grow() {
            int room = Math.min(text.length(), size * 2);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            kinds = Arrays.copyOf(kinds, room);
        }
    }
}
