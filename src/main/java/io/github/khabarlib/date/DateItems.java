package io.github.khabarlib.date;

import io.github.khabarlib.date.DateWord.Kind;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.text.Digits;
import io.github.khabarlib.text.ScriptFolding;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as a row of items that dates are made of: numbers, words that dates know, signs, other words. One forward
 * pass; an item beyond the end is of kind {@link Kind#OTHER}, so that readers need not look for the end. Immutable.
 */
final class DateItems {
    /** Stands for a digit while words are looked up, so that a month glued to a number starts a word. */
    private static final char DIGIT = '\u0001';

    private static final DateWord OTHER = new DateWord(Kind.OTHER, 0, null);

    private final String text;
    private final DateWord[] words;
    private final int[] starts;
    private final int[] ends;
    private final int size;

    private DateItems(Scanner scanner) {
        text = scanner.text;
        size = scanner.size;
        words = scanner.words;
        starts = scanner.starts;
        ends = scanner.ends;
    }

    static DateItems of(String text) {
        Scanner scanner = new Scanner(text);
        scanner.scan();
        return new DateItems(scanner);
    }

    int size() {
        return size;
    }

    Kind kind(int i) {
        return word(i).kind();
    }

    boolean is(int i, Kind kind) {
        return kind(i) == kind;
    }

    /** The number, the word's value or the sign itself; of a number too long to be part of a date, nothing of use. */
    int value(int i) {
        return word(i).value();
    }

    @Nullable
    ZoneId zone(int i) {
        return word(i).zone();
    }

    boolean isSign(int i, String signs) {
        return is(i, Kind.SIGN) && signs.indexOf(value(i)) >= 0;
    }

    /** Whether it is a number typed with {@code fewest} to {@code most} digits. */
    boolean isNumber(int i, int fewest, int most) {
        return is(i, Kind.NUMBER) && length(i) >= fewest && length(i) <= most;
    }

    int length(int i) {
        return ends[i] - starts[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Whether it stands right behind the item before it. */
    boolean isGlued(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    /** Whether a line break stands between it and the item before it; there has to be one. */
    boolean startsLine(int i) {
        return text.substring(ends[i - 1], starts[i]).indexOf('\n') >= 0;
    }

    /** Whether nothing stands in the text but what dates are made of. */
    boolean areDateOnly() {
        return !has(Kind.OTHER);
    }

    /** Whether any item is of the kind. */
    boolean has(Kind kind) {
        int i = 0;
        while (i < size && words[i].kind() != kind) {
            i++;
        }
        return i < size;
    }

    private DateWord word(int i) {
        return i >= 0 && i < size ? words[i] : OTHER;
    }

    /** Cuts the text. */
    private static final class Scanner {
        private final String text;
        private final String view;
        private DateWord[] words;
        private int[] starts;
        private int[] ends;
        private int size;

        Scanner(String text) {
            this.text = text;
            this.view = view(text);
            int guess = text.length() / 4 + 8;
            words = new DateWord[guess];
            starts = new int[guess];
            ends = new int[guess];
        }

        private static String view(String text) {
            char[] view = text.toCharArray();
            for (int i = 0; i < view.length; i++) {
                view[i] = Digits.valueOf(view[i]) >= 0 ? DIGIT : lower(view[i]);
            }
            return new String(view);
        }

        private static char lower(char c) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }

        void scan() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Digits.valueOf(c) >= 0) {
                    at = number(at);
                } else if (Character.isLetter(c)) {
                    at = word(at);
                } else {
                    at = sign(at, c);
                }
            }
        }

        private int number(int start) {
            int end = start;
            int value = 0;
            for (; end < text.length() && Digits.valueOf(text.charAt(end)) >= 0; end++) {
                value = value * 10 + Digits.valueOf(text.charAt(end));
            }
            return add(new DateWord(Kind.NUMBER, value, null), start, end);
        }

        private int word(int start) {
            PhraseMatch<DateWord> match = DateWord.table().matchAt(view, start);
            return match != null ? add(match.value(), start, match.end()) : add(OTHER, start, endOfWord(start));
        }

        private int endOfWord(int start) {
            int end = start + 1;
            while (end < text.length() && isInWord(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private static boolean isInWord(char c) {
            return Character.isLetter(c) || ScriptFolding.fold(c) == ScriptFolding.NOTHING;
        }

        private int sign(int start, char c) {
            boolean counts = !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && ScriptFolding.fold(c) != ScriptFolding.NOTHING;
            return counts ? add(new DateWord(Kind.SIGN, c, null), start, start + 1) : start + 1;
        }

        private int add(DateWord word, int start, int end) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            words[size] = word;
            starts[size] = start;
            ends[size++] = end;
            return end;
        }
    }
}
