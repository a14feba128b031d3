package io.github.khabarlib.page;

import io.github.khabarlib.article.Span;
import java.util.List;

/** The words that stand before a news code, each in the letters of Persian and of Arabic keyboards. */
final class CodeLabels {
    private static final List<String> LABELS = List.of(
            "کد خبر",
            "كد خبر",
            "کد مطلب",
            "كد مطلب",
            "شماره خبر",
            "شماره مطلب",
            "شناسه خبر",
            "شناسه مطلب",
            "کد مقاله",
            "کد گزارش",
            "کد محتوا",
            "کد عکس",
            "کد فیلم",
            "کد ویدئو",
            "کد ویدیو",
            "شناسه ویدئو",
            "شناسه ویدیو",
            "شناسه گزارش",
            "خبر شماره",
            "کد:",
            "کد :",
            "شناسه:",
            "شناسه :");

    /** Every label holds one of these. */
    private static final String[] WORDS = {"کد", "كد", "شماره", "شناسه"};

    private static final int SHORTEST = 3;
    private static final int BEFORE = 6;

    private CodeLabels() {}

    /** The digits of one script close behind {@code from}; empty for fewer than make a number of an article. */
    static Span number(String text, int from) {
        int start = from;
        while (start < text.length() && start < from + BEFORE && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isLike(text.charAt(end), text.charAt(start))) {
            end++;
        }
        return end - start < SHORTEST ? new Span(from, from) : new Span(start, end);
    }

    /** Whether two characters are digits of the same script: «1987623۱۷» is a number with the next one glued to it. */
    private static boolean isLike(char a, char b) {
        return Character.isDigit(a) && Character.isDigit(b) && (a >>> 4) == (b >>> 4);
    }

    /** Whether there is any reason to look for labels in {@code [start, end)}. */
    static boolean mayStandIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isWordAt(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordAt(String text, int at, int end) {
        for (String word : WORDS) {
            if (text.startsWith(word, at) && at + word.length() <= end) {
                return true;
            }
        }
        return false;
    }

    /** Where the first label in {@code text} ends; negative where there is none. */
    static int endOfLabel(String text) {
        if (!mayStandIn(text, 0, text.length())) {
            return -1;
        }
        for (String label : LABELS) {
            int at = text.indexOf(label);
            if (at >= 0 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                return at + label.length();
            }
        }
        return -1;
    }
}
