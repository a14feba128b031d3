package io.github.khabarlib.text;

import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Finds the sentences of a normalised text. A sentence ends at a full stop, question or exclamation mark or ellipsis that
 * white space follows, with the quotation marks and brackets that close after it, and at every line end. Full stops of
 * numbers, initials and abbreviations end nothing. Stateless.
 */
public final class Sentences {
    private static final String ENDS = ".!؟?…۔";
    private static final String CLOSERS = "»)]\"”’'";

    /** Shortened words written with a full stop, as letters alone. */
    private static final Set<String> SHORTENED =
            Set.of("ص", "ج", "ر", "ک", "ق", "م", "ه", "ش", "دکتر", "مهندس", "Mr", "Dr");

    private Sentences() {}

    /** The sentences of {@code text} in order, without the white space around them. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int end = endAt(text, i);
            if (end > i) {
                add(sentences, text, start, end);
                start = end;
            }
            i = Math.max(i + 1, end);
        }
        add(sentences, text, start, text.length());
        return Collections.unmodifiableList(sentences);
    }

    /** Where a sentence whose end sign stands at {@code i} ends; {@code i} if none ends there. */
    private static int endAt(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return i + 1;
        }
        if (ENDS.indexOf(c) < 0) {
            return i;
        }
        int end = skip(text, skip(text, i + 1, ENDS), CLOSERS);
        boolean free = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\n';
        return free && !(c == '.' && end == i + 1 && isShortened(text, i)) ? end : i;
    }

    private static int skip(String text, int from, String signs) {
        int i = from;
        while (i < text.length() && signs.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Whether the word before the full stop at {@code dot} is a shortened one and text goes on after it. */
    private static boolean isShortened(String text, int dot) {
        int from = dot;
        while (from > 0 && dot - from < 8 && isInWord(text.charAt(from - 1))) {
            from--;
        }
        boolean goesOn = dot + 2 < text.length() && text.charAt(dot + 1) == ' ';
        return goesOn && (SHORTENED.contains(text.substring(from, dot)) || isListNumber(text, from, dot));
    }

    /** A number that opens its line: «۱. نخست …». */
    private static boolean isListNumber(String text, int from, int dot) {
        boolean opens = from == 0 || text.charAt(from - 1) == '\n';
        return opens
                && dot - from <= 2
                && Digits.value(text.substring(from, dot)).isPresent();
    }

    private static boolean isInWord(char c) {
        return PersianLetters.isLetter(c) || PersianLetters.isLatin(c) || PersianLetters.isDigit(c);
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (from < to && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }
}
