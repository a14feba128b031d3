package io.github.khabarlib.attribution;

import io.github.khabarlib.article.StatementForm;
import java.util.List;

/**
 * What the readers of one block share.
 *
 * @param block number of the block
 * @param units its text
 * @param mask its credits
 * @param parser reads speakers
 * @param speakers finds speakers
 * @param persons whom the article names
 * @param contents what was found so far
 */
record StatementScope(
        int block,
        StatementUnits units,
        StatementMask mask,
        SpeakerParser parser,
        SpeakerFinder speakers,
        PersonIndex persons,
        StatementContents contents) {
    static StatementScope of(
            int block, StatementUnits units, StatementMask mask, PersonIndex persons, StatementContents contents) {
        SpeakerParser parser = new SpeakerParser(units);
        SpeakerFinder speakers = new SpeakerFinder(units, parser, mask, persons);
        return new StatementScope(block, units, mask, parser, speakers, persons, contents);
    }

    StatementDraft draft(StatementForm form, List<SpeakerPhrase> found, int cue) {
        return new StatementDraft(block, units, form, found, cue);
    }

    /**
     * As much of a name as is known to be one, else two words of it.
     *
     * @param over whether the last word belongs to what follows
     */
    SpeakerPhrase knownName(SpeakerPhrase phrase, boolean over) {
        SpeakerPhrase part = over && phrase.words(units) > 2 ? phrase.withoutLastWord() : phrase;
        SpeakerPhrase usual = part;
        while (part.words(units) > 1 && !persons.knows(units, part)) {
            part = part.withoutLastWord();
            usual = part.words(units) >= 2 ? part : usual;
        }
        return persons.knows(units, part) ? part : usual;
    }

    /** Whether the speakers are such as an article speaks of again: known, or named with role or title. */
    boolean isKnown(List<SpeakerPhrase> found) {
        SpeakerPhrase phrase = found.get(0);
        return phrase.type() == SpeakerPhrase.Type.PRONOUN
                || phrase.type() == SpeakerPhrase.Type.DEMONSTRATIVE
                || phrase.titles() > 0
                || (phrase.hasName() && phrase.hasRole())
                || persons.knows(units, phrase);
    }
}
