package io.github.khabarlib.page;

import io.github.khabarlib.phrase.PhraseTable;

/** What the end of one line and the start of the next tell of where a sentence ends. Stateless. */
final class LineEnding {
    private static final String STOPS = ".!?؟…۔";
    private static final String CLOSERS = "»”\"'’)]*/›";
    private static final String CONTINUES = "،,؛;:.»”)]";
    private static final String BULLETS = "-–—•*▪▫◾◽■□●○◆◇►▶✅✔·";

    private LineEnding() {}

    /** Whether a full stop, question or exclamation mark ends the line, closing quotes and brackets left aside. */
    static boolean endsSentence(String text, TextLine line) {
        int at = line.end() - 1;
        while (at > line.start() && isSkipped(text.charAt(at))) {
            at--;
        }
        return STOPS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isSkipped(char c) {
        return CLOSERS.indexOf(c) >= 0 || LineScanner.isBlank(c);
    }

    /** Whether the line cannot be the end of a sentence: a comma, or a word that leans on the next. */
    static boolean endsOpen(String text, TextLine line) {
        return endsWithComma(text, line)
                || Words.OPEN.get(text.substring(line.end() - line.lastWord(text), line.end())) != null;
    }

    /** Whether a sentence or headline goes on behind the word. */
    static boolean isOpenWord(String word) {
        return Words.OPEN.get(word) != null;
    }

    static boolean endsWithComma(String text, TextLine line) {
        char last = text.charAt(line.end() - 1);
        return last == '،' || last == ',';
    }

    static boolean endsWithColon(String text, TextLine line) {
        return text.charAt(line.end() - 1) == ':';
    }

    /** Whether the line is but the last word of a sentence. */
    static boolean isRemainder(String text, TextLine line) {
        return line.firstWord(text) == line.length() && text.charAt(line.end() - 1) == '.';
    }

    /** Whether the line starts with what cannot start a sentence. */
    static boolean startsInside(String text, TextLine line) {
        return CONTINUES.indexOf(text.charAt(line.start())) >= 0;
    }

    /** Whether the line starts as an item of a list does. */
    static boolean startsItem(String text, TextLine line) {
        return BULLETS.indexOf(text.charAt(line.start())) >= 0;
    }

    /** Whether the line starts with a phrase that starts paragraphs. */
    static boolean opensParagraph(String text, TextLine line) {
        return Words.OPENINGS.matchAt(text, line.start(), line.end()) != null;
    }

    /** Loaded when first needed. */
    private static final class Words {
        static final PhraseTable<Boolean> OPEN = load("open-words.tsv");
        static final PhraseTable<Boolean> OPENINGS = load("paragraph-openings.tsv");

        private static PhraseTable<Boolean> load(String resource) {
            return PhraseTable.load(LineEnding.class, resource, columns -> Boolean.TRUE);
        }
    }
}
