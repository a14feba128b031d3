package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.text.Tokens;
import io.github.khabarlib.text.Tokens.Kind;

/**
 * A menu that was scraped into one line: names of sections and buttons side by side, some of them known, none of them
 * a word that sentences and headlines are held together by.
 */
final class MenuLine {
    /** In words. */
    private static final int LONGEST = 16;

    private static final int SHORTEST = 3;

    private final PhraseTable<BoilerplateRule> table;
    private final Tokens tokens;
    private int entries;
    private int knownWords;
    private boolean startsWithButton;

    private MenuLine(PhraseTable<BoilerplateRule> table, Tokens tokens) {
        this.table = table;
        this.tokens = tokens;
    }

    static boolean is(PhraseTable<BoilerplateRule> table, Tokens tokens) {
        MenuLine line = new MenuLine(table, tokens);
        return line.holdsNamesOnly() && line.isMenu();
    }

    private boolean holdsNamesOnly() {
        if (tokens.size() < SHORTEST || tokens.size() > LONGEST) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean name = tokens.kind(i) == Kind.WORD && !LineEnding.isOpenWord(tokens.token(i));
            if (!name && !isDivider(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDivider(int i) {
        return tokens.kind(i) == Kind.PUNCTUATION && "|•·".indexOf(tokens.first(i)) >= 0;
    }

    private boolean isMenu() {
        int at = 0;
        while (at < tokens.size()) {
            PhraseMatch<BoilerplateRule> match = table.matchAt(tokens.text(), tokens.start(at));
            int next = match != null && isEntry(match.value()) ? tokens.indexFrom(match.end()) : at + 1;
            if (match != null && isEntry(match.value())) {
                entries++;
                knownWords += next - at;
                startsWithButton |= at == 0 && match.value().type() == RemovedType.NAVIGATION;
            }
            at = next;
        }
        boolean mostlyKnown = knownWords * 5 >= tokens.size() * 3;
        return (startsWithButton && entries >= 2) || (entries >= 3 && mostlyKnown);
    }

    private static boolean isEntry(BoilerplateRule rule) {
        return rule.coversLine() && (rule.type() == RemovedType.NAVIGATION || rule.type() == RemovedType.CATEGORY);
    }
}
