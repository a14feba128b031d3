package io.github.khabarlib.attribution;

import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.List;

/** Reads a headline that is a statement: speaker, colon, content. Stateless but for the block it reads. */
final class StatementHeadline {
    private static final int LONGEST = 40;

    private final StatementScope scope;
    private final StatementUnits units;

    StatementHeadline(StatementScope scope) {
        this.scope = scope;
        this.units = scope.units();
    }

    /**
     * Adds the statement, if the block is one.
     *
     * @param mustBeSure whether a name alone, of whom nothing else tells that it is one, will not do
     */
    boolean read(boolean mustBeSure) {
        int colon = colon();
        int at = scope.speakers().skipLead(0, colon);
        List<SpeakerPhrase> found = at < colon ? scope.parser().parseAll(at, colon, false) : List.of();
        if (found.isEmpty() || !isSpeaker(found.get(0), mustBeSure)) {
            return false;
        }
        scope.contents().open(scope.draft(StatementForm.HEADLINE, found, -1), at, colon + 1);
        return true;
    }

    /** The colon behind the speaker; 0 if there is none. */
    private int colon() {
        for (int i = 0; i < Math.min(units.size(), LONGEST); i++) {
            if (units.is(i, Kind.CUE) || units.isSign(i, ".؟!/") || scope.mask().covers(i)) {
                return 0;
            }
            if (units.isSign(i, ":") && !units.is(i - 1, Kind.NUMBER)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isSpeaker(SpeakerPhrase phrase, boolean mustBeSure) {
        int end = phrase.end();
        return units.endsSpeaker(end) && !units.isComma(end) && (phrase.isSure() || !mustBeSure);
    }
}
