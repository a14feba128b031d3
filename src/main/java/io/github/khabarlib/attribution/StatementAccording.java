package io.github.khabarlib.attribution;

import io.github.khabarlib.article.StatementForm;
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
        SpeakerPhrase speaker = knownPart(found.get(0));
        int content = units.isComma(speaker.end()) ? speaker.end() + 1 : speaker.end();
        if (content >= end) {
            return null;
        }
        StatementDraft draft = scope.draft(StatementForm.ACCORDING_TO, List.of(speaker), -1);
        scope.contents().open(draft, opening, content);
        return draft;
    }

    /** Without a comma behind it a name is as long as the name of somebody known. */
    private SpeakerPhrase knownPart(SpeakerPhrase phrase) {
        if (!phrase.hasName() || phrase.hasRole() || units.isComma(phrase.end())) {
            return phrase;
        }
        SpeakerPhrase part = phrase;
        while (part.name().length() > 1 && !scope.persons().knows(units, part)) {
            part = part.withoutLastWord();
        }
        return scope.persons().knows(units, part) ? part : phrase;
    }
}
