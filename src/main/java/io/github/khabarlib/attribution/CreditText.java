package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The tokens of one block, and the questions that the rules for credits ask of them. Immutable. */
final class CreditText {
    private static final String HARD_SIGNS = "،؛:.!؟?؛,;()«»[]{}/|-–—*…\"“”'•▫+=";
    private static final String SENTENCE_SIGNS = ".!؟?…";

    final String text;
    final Tokens tokens;
    final CreditTables tables;

    CreditText(String text, CreditTables tables) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.tables = tables;
    }

    int size() {
        return tokens.size();
    }

    boolean isEnd(int i) {
        return i >= tokens.size();
    }

    String slice(int from, int to) {
        return text.substring(tokens.start(from), tokens.end(to - 1));
    }

    boolean isSign(int i, String signs) {
        return i >= 0 && i < size() && tokens.kind(i) == Tokens.Kind.PUNCTUATION && signs.indexOf(tokens.first(i)) >= 0;
    }

    /** Whether no name goes on over token {@code i}: a sign or the end. */
    boolean isHard(int i) {
        return isEnd(i) || isSign(i, HARD_SIGNS);
    }

    boolean endsSentence(int i) {
        return isEnd(i) || isSign(i, SENTENCE_SIGNS);
    }

    boolean isWord(int i) {
        return i >= 0 && i < size() && (tokens.kind(i) == Tokens.Kind.WORD || tokens.kind(i) == Tokens.Kind.LATIN);
    }

    boolean isWord(int i, String word) {
        return i >= 0
                && i < size()
                && tokens.end(i) - tokens.start(i) == word.length()
                && tokens.token(i).equals(word);
    }

    <T> @Nullable PhraseMatch<T> match(PhraseTable<T> table, int i) {
        return isEnd(i) || i < 0 ? null : table.matchAt(text, tokens.start(i));
    }

    <T> @Nullable T value(PhraseTable<T> table, int i) {
        PhraseMatch<T> match = match(table, i);
        return match == null ? null : match.value();
    }

    boolean is(SourceWord kind, int i) {
        return value(tables.words, i) == kind;
    }

    boolean isOpening(CreditOpening kind, int i) {
        return value(tables.openings, i) == kind;
    }

    /** The token behind a match. */
    int behind(PhraseMatch<?> match) {
        return tokens.indexFrom(match.end());
    }

    /** Whether a clause can begin at {@code i}: at the start, behind a sign or behind a word that joins clauses. */
    boolean opensClause(int i) {
        return i == 0 || isHard(i - 1) || isWord(i - 1, "و") || isWord(i - 1, "که") || isWord(i - 1, "اما");
    }

    /** First token in {@code [from, to)} where a word of {@code kind} stands; -1 if the sentence ends before. */
    int findInSentence(SourceWord kind, int from, int to) {
        for (int i = from; i < to && !endsSentence(i); i++) {
            if (isWord(i) && is(kind, i)) {
                return i;
            }
        }
        return -1;
    }

    /** What the first word is; null if no table knows it. */
    @Nullable
    SourceWord opening() {
        return value(tables.words, 0);
    }

    /** Whether a word that says «outlet» stands in it: a kind of outlet, a reporter, a press office. */
    boolean namesOutlet() {
        for (int i = 0; i < size(); i++) {
            DeskWord desk = value(tables.desks, i);
            if (match(tables.types, i) != null || desk == DeskWord.AGENT || desk == DeskWord.OFFICE) {
                return true;
            }
        }
        return false;
    }
}
