package io.github.khabarlib.text;

/**
 * Tells lines of other languages in Arabic script by what Persian never has: letters of Kurdish, Urdu and Pashto, or, for
 * Arabic, a line of which half the words open with «ال» or end with «ة». Some words in a Persian line are names.
 */
final class ForeignLine {
    private static final String LETTERS = "ڕڵۆێڤٹڈڑںۓټډړږښګڼېځڅ";
    private static final int FEWEST_WORDS = 3;
    private static final char FIRST = '\u0600';
    private static final boolean[] SIGNS = signs();

    private final boolean join;
    private TextBuffer text = new TextBuffer(0);
    private int end = -1;
    private boolean foreign;
    private int words;
    private int others;
    private int arabic;

    /** @param join whether line ends are white space as any other */
    ForeignLine(boolean join) {
        this.join = join;
    }

    /** Asks of {@code read} from now on. */
    void read(TextBuffer read) {
        text = read;
        end = -1;
    }

    /** Whether the line that holds {@code i} is of another language; for rising offsets. */
    boolean holds(int i) {
        if (i >= end) {
            read(i);
        }
        return foreign;
    }

    private void read(int i) {
        int at = i;
        while (at > 0 && !isEnd(text.chars[at - 1])) {
            at--;
        }
        words = 0;
        others = 0;
        arabic = 0;
        while (at < text.length && !isEnd(text.chars[at])) {
            at = PersianLetters.isLetter(text.chars[at]) ? word(at) : at + 1;
        }
        end = at + 1;
        foreign = words >= FEWEST_WORDS && (others > 1 && others * 5 >= words || arabic > 1 && arabic * 2 >= words);
    }

    private boolean isEnd(char c) {
        return !join && Whitespace.isLineEnd(c);
    }

    /** Counts the word that begins at {@code from}; its end. What cannot be seen, marks and kashida part no words. */
    private int word(int from) {
        boolean other = false;
        char last = text.chars[from];
        int at = from;
        while (at < text.length && isInWord(text.chars[at])) {
            char c = text.chars[at++];
            if (PersianLetters.isLetter(c)) {
                last = c;
                other |= LETTERS.indexOf(c) >= 0;
            }
        }
        words++;
        others += other ? 1 : 0;
        arabic += last == 'ة' || (at - from > 3 && text.chars[from] == 'ا' && text.at(from + 1) == 'ل') ? 1 : 0;
        return at;
    }

    private static boolean isInWord(char c) {
        return PersianLetters.isLetter(c) || c == '\u00ac' || ScriptFolding.fold(c) == ScriptFolding.NOTHING;
    }

    /** Whether {@code c}, a letter, is one that a Persian line has at most in names, once its letters are Persian ones. */
    static boolean isSign(char c) {
        return SIGNS[c - FIRST];
    }

    private static boolean[] signs() {
        boolean[] signs = new boolean[0x100];
        for (char c : (LETTERS + "ةيكى").toCharArray()) {
            signs[c - FIRST] = true;
        }
        return signs;
    }
}
