package io.github.khabarlib.attribution;

/** Finds the statements of one block, sentence by sentence. Used for one block, by one thread. */
final class StatementScanner {
    private final StatementScope scope;
    private final StatementUnits units;
    private final StatementContents contents;
    /** The mark that opens the sentence before, if all of that is a quotation; -1 if it is not. */
    private int quotation = -1;

    StatementScanner(StatementScope scope) {
        this.scope = scope;
        this.units = scope.units();
        this.contents = scope.contents();
    }

    /** Reads the sentence of units {@code [from, to)}; what it finds goes to the contents. */
    void scan(int from, int to) {
        int before = contents.drafts().size();
        new StatementSentence(scope, from, to, quotation).read();
        quotation = units.isOpening(from) && units.closing(from) >= to - 2 ? from : -1;
        boolean none = contents.drafts().size() == before;
        if (none && contents.isOpen() && isOfSpeaker(from, to)) {
            contents.close(units.start(from));
        }
    }

    /** Whether a sentence speaks of the speaker whose content it would be: then it is the narrator's. */
    private boolean isOfSpeaker(int from, int to) {
        int at = scope.speakers().skipLead(from, to);
        SpeakerPhrase phrase = at < to ? scope.parser().parse(at, to) : null;
        if (phrase == null) {
            return false;
        }
        boolean pronoun = phrase.type() == SpeakerPhrase.Type.PRONOUN && units.isWord(at, "وی");
        return pronoun || contents.isSpeakerNamed(units, phrase);
    }
}
