package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.publisher.OutletName;
import io.github.khabarlib.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The tokens of one block, and the questions that the rules for credits ask of them. Immutable. */
final class CreditText {
    private static final String HARD_SIGNS = "،؛:.!؟?؛,;()«»[]{}/|-–—_*…\"“”'•▫+=";
    private static final int LONGEST_CREDITED = 4;
    private static final String SENTENCE_SIGNS = ".!؟?…";

    final String text;
    final Tokens tokens;
    final CreditTables tables;
    final CreditedNames credited;

    /** Where a space was put in that the block has not; -1 for nowhere. */
    private final int glue;

    CreditText(String text, CreditTables tables) {
        this(Tokens.of(text), tables, new CreditedNames());
    }

    /** A block of an article in which {@code credited} are the names of outlets. */
    CreditText(Tokens block, CreditTables tables, CreditedNames credited) {
        this.credited = credited;
        this.glue = GluedOpening.find(block.text(), tables);
        this.tokens = glue < 0 ? block : Tokens.of(spaced(block.text(), glue));
        this.text = tokens.text();
        this.tables = tables;
    }

    private static String spaced(String text, int at) {
        return text.substring(0, at) + " " + text.substring(at);
    }

    /** Where token {@code i} starts in the block. */
    int blockStart(int i) {
        return inBlock(tokens.start(i));
    }

    /** Where token {@code i} ends in the block. */
    int blockEnd(int i) {
        return inBlock(tokens.end(i));
    }

    private int inBlock(int offset) {
        return glue >= 0 && offset > glue ? offset - 1 : offset;
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

    boolean isNumber(int i) {
        return i >= 0 && i < size() && tokens.kind(i) == Tokens.Kind.NUMBER;
    }

    boolean isWord(int i, String word) {
        return i >= 0
                && i < size()
                && tokens.end(i) - tokens.start(i) == word.length()
                && text.startsWith(word, tokens.start(i));
    }

    <T> @Nullable PhraseMatch<T> match(PhraseTable<T> table, int i) {
        return isEnd(i) || i < 0 ? null : table.matchAt(text, tokens.start(i));
    }

    <T> @Nullable T value(PhraseTable<T> table, int i) {
        return isEnd(i) || i < 0 ? null : table.valueAt(text, tokens.start(i));
    }

    boolean is(SourceWord kind, int i) {
        return i >= 0 && !isEnd(i) && tables.mayBegin(kind, tokens.first(i)) && value(tables.words, i) == kind;
    }

    boolean isOpening(CreditOpening kind, int i) {
        return value(tables.openings, i) == kind;
    }

    @Nullable
    PhraseMatch<OutletName> outletAt(int i) {
        return match(tables.outlets, i);
    }

    /** The token behind the longest name at {@code i} that is credited elsewhere in the article; {@code i} for none. */
    int behindCredited(int i) {
        if (isEnd(i) || !credited.mayBegin(tokens.first(i))) {
            return i;
        }
        int behind = i;
        for (int end = i + 1; end <= Math.min(size(), i + LONGEST_CREDITED) && !isHard(end - 1); end++) {
            behind = credited.contains(slice(i, end)) ? end : behind;
        }
        return behind;
    }

    /** Whether an outlet is sure to be named here, by its kind or by a name that is no ordinary word. */
    boolean opensOutlet(int i) {
        PhraseMatch<OutletName> outlet = outletAt(i);
        return outlet != null && !outlet.value().ordinaryWord() || match(tables.types, i) != null;
    }

    /** Whether a source can end before token {@code i}: at a sign, or before what it is linked to. */
    boolean isClosed(int i) {
        return isHard(i) || isWord(i, "و") || isOpening(CreditOpening.RELAY, i);
    }

    /** A word that no table knows as anything that may follow a name. */
    boolean isPlain(int i) {
        return isWord(i)
                && value(tables.words, i) == null
                && value(tables.desks, i) == null
                && value(tables.places, i) == null
                && value(tables.openings, i) == null
                && value(tables.givenNames, i) == null
                && outletAt(i) == null
                && !isWord(i, "و")
                && !isWord(i, "منطقه");
    }

    /** What token {@code i} of a name is; of a suffix of two words, «تی وی», the second is one as well. */
    @Nullable
    SourceWord nameWord(int from, int i) {
        PhraseMatch<SourceWord> before = i > from ? match(tables.words, i - 1) : null;
        boolean within = before != null && before.value() == SourceWord.SUFFIX && behind(before) > i;
        return within ? SourceWord.SUFFIX : value(tables.words, i);
    }

    /** The token behind the phrase of {@code table} at {@code i}; {@code i} if there is none. */
    int behind(PhraseTable<?> table, int i) {
        PhraseMatch<?> match = match(table, i);
        return match == null ? i : behind(match);
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
