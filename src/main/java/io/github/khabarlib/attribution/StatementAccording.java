package io.github.khabarlib.attribution;

import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads «به گفته X، …», where a phrase takes the place of the cue. Stateless but for what it reads. */
final class StatementAccording {
    private final StatementScope scope;
    private final StatementUnits units;
    private final int at;
    private final int end;

    /** Reads the phrase at unit {@code at}, the whole of it and its content before {@code end}. */
    StatementAccording(StatementScope scope, int at, int end) {
        this.scope = scope;
        this.units = scope.units();
        this.at = at;
        this.end = end;
    }

    /**
     * Adds the statement; null if there is none.
     *
     * @param opening where content before it ends
     * @param mustBeKnown whether only a speaker will do of whom the article speaks elsewhere
     */
    @Nullable
    StatementDraft read(int opening, boolean mustBeKnown) {
        List<SpeakerPhrase> found = at + 1 < end ? scope.parser().parseAll(at + 1, end, false) : List.of();
        if (found.isEmpty() || (mustBeKnown && !scope.isKnown(found))) {
            return null;
        }
        SpeakerPhrase speaker = speaker(found.get(0));
        int content = units.isComma(speaker.end()) ? speaker.end() + 1 : speaker.end();
        if (isOver(content)) {
            return null;
        }
        StatementDraft draft = scope.draft(StatementForm.ACCORDING_TO, List.of(speaker), -1);
        scope.contents().open(draft, opening, content);
        return draft;
    }

    /** Without a comma a name is as long as that of somebody known, and neither name nor role goes on into the verb. */
    private SpeakerPhrase speaker(SpeakerPhrase phrase) {
        int behind = phrase.end();
        if (units.isComma(behind)) {
            return phrase;
        }
        if (phrase.hasRole()) {
            return isOver(behind) ? scope.persons().knownRole(units, phrase) : phrase;
        }
        if (phrase.name().end() < behind) {
            return phrase;
        }
        boolean over = isOver(behind);
        SpeakerPhrase known = scope.knownName(phrase, over);
        return over || scope.persons().knows(units, known) ? known : phrase;
    }

    /** Whether only a verb or nothing stands from {@code from} on, so that what was said has run into the speaker. */
    private boolean isOver(int from) {
        int verb = units.is(from, Kind.ADVERB) ? from + 1 : from;
        return from >= end || units.isSign(from, ".؟!") || units.is(verb, Kind.VERB) || units.is(from, Kind.OBJECT);
    }
}
