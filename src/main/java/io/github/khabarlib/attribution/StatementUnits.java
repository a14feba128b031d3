package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.StatementWord.Kind;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.text.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as the grammar reads it: phrases of the tables as one unit each, every other word, number and sign as one.
 * Immutable.
 */
final class StatementUnits {
    private static final String OPENING = "«“„\"”";
    private static final String CLOSING = "»”“\"";
    private static final StatementUnits NONE = new StatementUnits("", new int[0], new int[0], new StatementWord[0], 0);

    private final String text;
    /** Of the units, and of nothing behind the last of them. */
    private final int[] starts;

    private final int[] ends;
    private final StatementWord[] words;
    private final int size;
    /** For an opening quotation mark the unit that closes it, for others and where none does -1. */
    private final int[] closings;

    private StatementUnits(String text, int[] starts, int[] ends, StatementWord[] words, int size) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.words = words;
        this.size = size;
        this.closings = pairQuotes();
    }

    /** The units of a block that is not read. */
    static StatementUnits none() {
        return NONE;
    }

    /** The units of a normalised text. */
    static StatementUnits of(Tokens tokens) {
        PhraseTable<StatementWord> table = StatementWords.table();
        int[] starts = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        StatementWord[] words = new StatementWord[tokens.size()];
        int size = 0;
        int token = 0;
        while (token < tokens.size()) {
            PhraseMatch<StatementWord> match = isWordLike(tokens, token) ? match(table, tokens, token) : null;
            starts[size] = tokens.start(token);
            ends[size] = match == null ? tokens.end(token) : match.end();
            words[size] = match == null ? other(tokens, token) : match.value();
            do {
                token++;
            } while (token < tokens.size() && tokens.start(token) < ends[size]);
            size++;
        }
        return new StatementUnits(tokens.text(), starts, ends, words, size);
    }

    /**
     * The phrase at a token. Since spaces within a phrase count for nothing, «و زیر» reads as «وزیر» and «به من» as «بهمن»;
     * where the first word is one of grammar and the whole would be a noun, it is two words.
     */
    private static @Nullable PhraseMatch<StatementWord> match(
            PhraseTable<StatementWord> table, Tokens tokens, int token) {
        String text = tokens.text();
        PhraseMatch<StatementWord> longest = table.matchAt(text, tokens.start(token));
        if (longest == null
                || longest.end() <= tokens.end(token)
                || !longest.value().isNoun()) {
            return longest;
        }
        PhraseMatch<StatementWord> first = table.matchAt(text, tokens.start(token), tokens.end(token));
        return first != null && first.value().isGrammar() ? first : longest;
    }

    private static boolean isWordLike(Tokens tokens, int token) {
        return tokens.kind(token) == Tokens.Kind.WORD;
    }

    private static StatementWord other(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case PUNCTUATION, OTHER -> StatementWord.SIGN;
            case NUMBER -> StatementWord.NUMBER;
            case WORD -> StatementWord.PLAIN;
            case LATIN -> isBullet(tokens, token) ? StatementWord.SIGN : StatementWord.PLAIN;
        };
    }

    /** A Latin letter alone stands for a bullet of a lost font. */
    private static boolean isBullet(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token) == 1;
    }

    private int[] pairQuotes() {
        int first = 0;
        while (first < size && !isOpening(first)) {
            first++;
        }
        int[] pairs = new int[first == size ? 0 : size];
        Arrays.fill(pairs, -1);
        int[] open = new int[pairs.length];
        int depth = 0;
        for (int i = first; i < size; i++) {
            if (isOpening(i)) {
                open[depth++] = i;
            } else if (isClosing(i) && depth > 0) {
                pairs[open[--depth]] = i;
            }
        }
        return pairs;
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The kind of unit {@code i}; a sign beyond the edges. */
    Kind kind(int i) {
        return i < 0 || i >= size() ? Kind.SIGN : words[i].kind();
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < size() && words[i].kind() == kind;
    }

    /** Whether a name in quotation marks behind unit {@code i} is that of a work or a body. */
    boolean namesThing(int i) {
        return is(i, Kind.ORGANISATION) || (is(i, Kind.PLAIN) && words[i].isWork());
    }

    /** Whether unit {@code i} is a noun that opens what is spoken of, rarely a part of a role. */
    boolean isTheme(int i) {
        return is(i, Kind.DOCUMENT) || (is(i, Kind.PLAIN) && words[i].isTheme());
    }

    /** «شماره ۲». */
    boolean isNumbering(int i) {
        return isWord(i, "شماره") && is(i + 1, Kind.NUMBER);
    }

    /** Whether unit {@code i} is a noun for a news organisation. */
    boolean isOutlet(int i) {
        return is(i, Kind.ORGANISATION) && words[i].isOutlet();
    }

    CueEntry cue(int i) {
        return words[i].cue();
    }

    /** The sign that unit {@code i} is; 0 if it is none. */
    char sign(int i) {
        return is(i, Kind.SIGN) ? text.charAt(starts[i]) : 0;
    }

    boolean isSign(int i, String signs) {
        char sign = sign(i);
        return sign != 0 && signs.indexOf(sign) >= 0;
    }

    boolean isComma(int i) {
        return isSign(i, "،,");
    }

    boolean isWord(int i, String word) {
        return i >= 0 && i < size() && ends[i] - starts[i] == word.length() && text.startsWith(word, starts[i]);
    }

    /** Units {@code [from, to)} as they stand in the text; empty if there are none. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    /** The first unit that starts at or behind {@code offset}. */
    int indexFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether unit {@code i} opens a quotation: «, or a mark of no direction that stands before a word. */
    boolean isOpening(int i) {
        if (!isSign(i, OPENING)) {
            return false;
        }
        return sign(i) == '«'
                || isSign(i - 1, ":")
                || (!isSpace(ends[i]) && (isSpace(starts[i] - 1) || isSign(i - 1, ":(")));
    }

    /** Whether unit {@code i} closes a quotation. */
    boolean isClosing(int i) {
        return isSign(i, CLOSING) && !isOpening(i);
    }

    private boolean isSpace(int offset) {
        return offset < 0 || offset >= text.length() || text.charAt(offset) <= ' ';
    }

    boolean isSpaceBefore(int i) {
        return isSpace(starts[i] - 1);
    }

    /** Whether a quotation that is closed opens at unit {@code i}. */
    boolean opensQuotation(int i) {
        return closing(i) >= 0;
    }

    /** The unit that closes the quotation opened by {@code i}, or -1. */
    int closing(int i) {
        return i < closings.length ? closings[i] : -1;
    }

    /** Whether the words of a speaker end before unit {@code i}, whatever it is. */
    boolean endsSpeaker(int i) {
        return switch (kind(i)) {
            case OPENER,
                    ADVERB,
                    TIME,
                    CUE,
                    SUBORDINATOR,
                    VERB,
                    OBJECT,
                    ACCORDING,
                    NO_CUE,
                    CONNECTIVE,
                    CONTRAST,
                    IMPERSONAL,
                    PRONOUN,
                    FIRST_PERSON -> true;
            case SIGN -> !isOpening(i) && !isSign(i, "'’‘(");
            default -> false;
        };
    }
}
