package io.github.khabarlib.assembly;

import io.github.khabarlib.text.ScriptFolding;
import java.util.List;

/** What the form of a line tells of its part in an article. */
final class Shape {
    /** In characters; what is longer is a paragraph though no full stop ends it. */
    private static final int PARAGRAPH = 180;

    /** In characters; a headline may end with a question or exclamation mark, and no headline is longer. */
    static final int LONGEST_HEADLINE = 150;

    private static final String CLOSERS = "»)]”\"’'/*";

    /** With the space before them, for nouns may end like them. */
    private static final List<String> COPULAS = List.of(" است", " بود", " شد", " باشد", " می‌باشد", " هستند", " آمد");

    private Shape() {}

    /** Whether the line is a paragraph by its form alone. */
    static boolean isParagraph(String line) {
        char end = lastSign(line);
        if (line.length() >= PARAGRAPH || end == '.' || end == '…') {
            return true;
        }
        return (asks(line) || end == '!') && (line.length() > LONGEST_HEADLINE || isSeveralSentences(line));
    }

    /** Whether the line ends with a question mark. */
    static boolean asks(String line) {
        char end = lastSign(line);
        return end == '؟' || end == '?';
    }

    private static boolean isSeveralSentences(String line) {
        int stop = line.indexOf(". ");
        return stop > 0 && stop < line.length() - 2;
    }

    /** The last character, closing quotation marks and brackets left aside. */
    private static char lastSign(String line) {
        int at = line.length() - 1;
        while (at > 0 && CLOSERS.indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 ? ' ' : line.charAt(at);
    }

    /** Whether a colon or semicolon ends the line: more follows. */
    static boolean endsWithColon(String line) {
        return !line.isEmpty() && ":؛".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a finished clause and a colon end the line, «متن نامه چنین است:»: it introduces what follows. */
    static boolean introduces(String line) {
        String clause =
                endsWithColon(line) ? line.substring(0, line.length() - 1).strip() : "";
        return COPULAS.stream().anyMatch(clause::endsWith);
    }

    /** Number of words, parted by spaces. */
    static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Character.isLetterOrDigit(line.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = line.charAt(i) != ' ' && (inside || letter);
        }
        return words;
    }

    /** Whether the letters and digits of both, folded, are the same: two printings of one line. */
    static boolean isSame(String line, String other) {
        int i = counting(line, 0);
        int k = counting(other, 0);
        while (i < line.length() && k < other.length() && fold(line, i) == fold(other, k)) {
            i = counting(line, i + 1);
            k = counting(other, k + 1);
        }
        return i == line.length() && k == other.length();
    }

    /** The next letter or digit from {@code from}; the end if there is none. */
    private static int counting(String line, int from) {
        int i = from;
        while (i < line.length() && !counts(fold(line, i))) {
            i++;
        }
        return i;
    }

    private static char fold(String line, int i) {
        return ScriptFolding.fold(line.charAt(i));
    }

    private static boolean counts(char folded) {
        return folded != ScriptFolding.NOTHING && (Character.isLetterOrDigit(folded) || Character.isSurrogate(folded));
    }

    /** Letters and digits alone, folded: the same for two printings of one line. */
    static String key(String line) {
        StringBuilder key = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = fold(line, i);
            if (counts(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
