package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.page.BoilerplateRule.Mode;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.text.Tokens;
import io.github.khabarlib.text.Tokens.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Covers a line from left to right with boilerplate phrases, dates and numbers; a word that fits none ends it. */
final class LineCover {
    /** In characters; what follows a label and is longer is prose. */
    private static final int LONGEST_VALUE = 120;

    /** In characters; room for codes and initials behind an end marker. */
    private static final int LONGEST_CODE = 25;

    /** What may be followed by its number without a colon. */
    private static final Set<RemovedType> COUNTED = EnumSet.of(RemovedType.CODE, RemovedType.VIEWS, RemovedType.DATE);

    private final PhraseTable<BoilerplateRule> table;
    private final String text;
    private final Tokens tokens;
    private final List<Cut> cuts = new ArrayList<>();
    private int at;

    private LineCover(PhraseTable<BoilerplateRule> table, Tokens tokens) {
        this.table = table;
        this.text = tokens.text();
        this.tokens = tokens;
    }

    /** The pieces of a line that is all boilerplate, gapless; nothing for a line that is not. */
    static List<Cut> cover(PhraseTable<BoilerplateRule> table, Tokens tokens) {
        return new LineCover(table, tokens).cover();
    }

    private List<Cut> cover() {
        while (at < tokens.size()) {
            if (!step()) {
                return List.of();
            }
        }
        return gapless();
    }

    private boolean step() {
        Kind kind = tokens.kind(at);
        if (kind == Kind.PUNCTUATION || kind == Kind.OTHER) {
            at++;
            return true;
        }
        return date() || phrase() || number();
    }

    private boolean date() {
        int end = DateRun.looseEnd(tokens, at);
        boolean found = end > at;
        if (found) {
            add(tokens.start(at), tokens.end(end - 1), RemovedType.DATE);
        }
        return found;
    }

    private boolean number() {
        boolean found = tokens.kind(at) == Kind.NUMBER;
        at += found ? 1 : 0;
        return found;
    }

    private boolean phrase() {
        PhraseMatch<BoilerplateRule> match = table.matchAt(text, tokens.start(at));
        if (match == null) {
            return false;
        }
        int end = end(match);
        if (end < 0) {
            return false;
        }
        add(match.start(), end, match.value().type());
        return true;
    }

    /** Where the stretch that the phrase stands for ends; -1 if it stands for none here. */
    private int end(PhraseMatch<BoilerplateRule> match) {
        BoilerplateRule rule = match.value();
        if (rule.is(Mode.END)) {
            return text.length() - match.end() <= LONGEST_CODE ? text.length() : -1;
        }
        if ((rule.is(Mode.LABEL) || rule.is(Mode.HEADER)) && isLabel(match)) {
            return valueEnd(match.end(), rule);
        }
        return rule.coversLine() || rule.is(Mode.HEADER) ? match.end() : -1;
    }

    private boolean isLabel(PhraseMatch<BoilerplateRule> match) {
        int next = tokens.indexFrom(match.end());
        return next < tokens.size()
                && (":：/-–—|".indexOf(tokens.first(next)) >= 0
                        || (tokens.kind(next) == Kind.NUMBER
                                && COUNTED.contains(match.value().type())));
    }

    private int valueEnd(int from, BoilerplateRule rule) {
        int bar = text.indexOf('|', from);
        int end = bar < 0 ? text.length() : bar;
        return end - from <= LONGEST_VALUE || rule.is(Mode.HEADER) ? end : -1;
    }

    private void add(int start, int end, RemovedType type) {
        int last = cuts.size() - 1;
        if (last >= 0 && cuts.get(last).type() == type) {
            cuts.set(last, new Cut(cuts.get(last).start(), end, type));
        } else {
            cuts.add(new Cut(start, end, type));
        }
        at = tokens.indexFrom(end);
    }

    /** Signs and numbers between the pieces go to the piece before them. */
    private List<Cut> gapless() {
        List<Cut> gapless = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int start = i == 0 ? 0 : cuts.get(i).start();
            int end = i == cuts.size() - 1 ? text.length() : cuts.get(i + 1).start();
            gapless.add(new Cut(start, end, cuts.get(i).type()));
        }
        return gapless;
    }
}
