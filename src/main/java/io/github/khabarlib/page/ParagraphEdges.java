package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.page.BoilerplateRule.Mode;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.text.Tokens;
import io.github.khabarlib.text.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boilerplate that was glued to a paragraph: dates and debris before it, plugs, codes and end markers behind it. */
final class ParagraphEdges {
    /** In characters; a glued plug is no longer. */
    private static final int LONGEST_TAIL = 260;

    private static final int LONGEST_SOURCE = 60;
    private static final int LONGEST_CODE = 25;
    private static final String STOPS = ".!؟?»”\"…)/|؛*";

    private final PhraseTable<BoilerplateRule> table;
    private final String text;
    private final List<Cut> cuts = new ArrayList<>();
    private final boolean phrased;
    private int start;
    private int end;

    private ParagraphEdges(PhraseTable<BoilerplateRule> table, String text, boolean phrased) {
        this.table = table;
        this.text = text;
        this.phrased = phrased;
        this.end = text.length();
    }

    /**
     * The boilerplate at either edge of {@code text}, in order.
     *
     * @param phrased whether any phrase of the table may stand in the text
     */
    static List<Cut> cut(PhraseTable<BoilerplateRule> table, String text, boolean phrased) {
        return new ParagraphEdges(table, text, phrased).cut();
    }

    private List<Cut> cut() {
        cutHead(MarkupDebris.headEnd(text), RemovedType.MARKUP);
        cutHead(dateEnd(), RemovedType.DATE);
        cutHead(labelEnd(), RemovedType.MARKUP);
        List<Cut> head = List.copyOf(cuts);
        cuts.clear();
        cutTail(MarkupDebris.tailStart(text), RemovedType.MARKUP);
        if (phrased) {
            cutPhrases();
        }
        cutTail(initialsStart(), RemovedType.CODE);
        List<Cut> all = new ArrayList<>(head);
        all.addAll(cuts);
        return all;
    }

    private void cutHead(int to, RemovedType type) {
        if (to > start) {
            cuts.add(new Cut(start, to, type));
            start = skipSpace(to);
        }
    }

    private void cutTail(int from, RemovedType type) {
        if (from < end && from > start) {
            cuts.add(0, new Cut(from, end, type));
            end = trimSpace(from);
        }
    }

    private int skipSpace(int at) {
        int to = at;
        while (to < end && LineScanner.isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int trimSpace(int at) {
        int to = at;
        while (to > start && LineScanner.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** A date that scrapers put before the text behind the word «date». */
    private int dateEnd() {
        if (!text.regionMatches(true, start, "date", 0, 4)) {
            return start;
        }
        Tokens tokens = Tokens.of(text.substring(start, Math.min(end, start + LONGEST_SOURCE)));
        int last = DateRun.end(tokens, 0);
        return last == 0 ? start : start + tokens.end(last - 1);
    }

    private int labelEnd() {
        PhraseMatch<BoilerplateRule> match = table.matchAt(text, start);
        if (match == null || !match.value().is(Mode.HEAD)) {
            return start;
        }
        int colon = skipSpace(match.end());
        return colon < end && text.charAt(colon) == ':' ? colon + 1 : start;
    }

    private void cutPhrases() {
        int from = Math.max(start + 1, end - LONGEST_TAIL);
        while (from < end) {
            PhraseMatch<BoilerplateRule> match = nextTail(from);
            if (match == null) {
                return;
            }
            if (match.start() > start) {
                cutTail(match.start(), match.value().type());
                from = Math.max(start + 1, end - LONGEST_TAIL);
            }
        }
    }

    private @Nullable PhraseMatch<BoilerplateRule> nextTail(int from) {
        int at = from;
        while (at < end) {
            PhraseMatch<BoilerplateRule> match = table.find(text, at, end);
            if (match == null || isTail(match)) {
                return match;
            }
            at = match.start() + 1;
        }
        return null;
    }

    private boolean isTail(PhraseMatch<BoilerplateRule> match) {
        BoilerplateRule rule = match.value();
        if (rule.is(Mode.END)) {
            return end - match.end() <= LONGEST_CODE && (isAfterStop(match.start()) || isCodeBehind(match.end()));
        }
        if (!isAfterStop(match.start())) {
            return false;
        }
        return rule.is(Mode.TAIL)
                || rule.is(Mode.TAIL_LABEL) && end - match.end() <= LONGEST_SOURCE && isColon(skipSpace(match.end()));
    }

    private boolean isColon(int at) {
        return at < end && text.charAt(at) == ':';
    }

    private boolean isCodeBehind(int at) {
        int next = skipSpace(at);
        return next == end || text.charAt(next) == '/';
    }

    private boolean isAfterStop(int at) {
        int before = trimSpace(at);
        return before > start && STOPS.indexOf(text.charAt(before - 1)) >= 0;
    }

    /** Initials or a number that the editor signed with behind the last full stop: «است./عب». */
    private int initialsStart() {
        int slash = text.lastIndexOf('/', end - 1);
        if (slash <= start || end - slash > LONGEST_CODE || !isAfterStop(slash)) {
            return end;
        }
        Tokens tokens = Tokens.of(text.substring(slash, end));
        return tokens.size() >= 2 && tokens.size() <= 3 && isSigned(tokens) ? firstSlash(slash) : end;
    }

    private int firstSlash(int slash) {
        int first = slash;
        while (first > start + 1 && text.charAt(first - 1) == '/') {
            first--;
        }
        return first;
    }

    private static boolean isSigned(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.WORD && tokens.end(i) - tokens.start(i) > 2) {
                return false;
            }
        }
        return true;
    }
}
