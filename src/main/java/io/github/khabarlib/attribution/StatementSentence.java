package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the statements of one sentence, cue by cue. Used for one sentence, by one thread. */
final class StatementSentence {
    /** Units before a cue that are looked at: a speaker and the longest adjuncts. */
    static final int WINDOW = 160;

    private final StatementScope scope;
    private final StatementUnits units;
    private final StatementContents contents;
    private final int first;
    private final int end;
    private final int quotation;
    /** Whether the sentence may belong to content that is open. */
    private final boolean continuing;

    private int clause;
    /** Whether content that this sentence opened goes on. */
    private boolean inside;

    private @Nullable StatementDraft last;

    StatementSentence(StatementScope scope, int first, int end, int quotation) {
        this.scope = scope;
        this.units = scope.units();
        this.contents = scope.contents();
        this.first = first;
        this.end = end;
        this.quotation = quotation;
        this.clause = first;
        this.continuing = contents.isOpen();
    }

    int first() {
        return first;
    }

    boolean isContinuing() {
        return continuing;
    }

    /** Whether a statement was found in this sentence. */
    boolean hasStatement() {
        return last != null;
    }

    /** The mark that opens the quotation that is all of the sentence before; -1 for none. */
    int quotation() {
        return quotation;
    }

    /** Reads all units; what is found goes to the contents. */
    void read() {
        int i = first;
        while (i < end) {
            i = read(i);
        }
    }

    private int read(int i) {
        if (units.opensQuotation(i)) {
            return units.closing(i) + 1;
        }
        return switch (units.kind(i)) {
            case CUE -> scope.mask().isRelay(i) && !units.cue(i).has(CueFrame.DOCUMENT) ? relay(i) : cue(i);
            case ACCORDING -> according(i);
            case CONTRAST -> contrast(i);
            default -> i + 1;
        };
    }

    /** «گفت که …، اما وی …»: with «وی» the narrator speaks again. */
    private int contrast(int at) {
        if (inside && units.isComma(at - 1) && units.isWord(at + 1, "وی") && !contents.openedByColon()) {
            contents.close(units.start(at));
            inside = false;
            clause = at + 1;
        }
        return at + 1;
    }

    /** An outlet's own verb; what it relays may hold statements. */
    private int relay(int i) {
        int next = Math.max(i + 1, scope.mask().behind(i));
        clause = units.isWord(next, "که") ? next + 1 : next;
        return clause;
    }

    private int cue(int at) {
        CueIntroducer introducer = CueIntroducer.read(units, at, end);
        StatementDraft draft = isEvent(at, introducer) ? statement(at, introducer) : null;
        if (draft == null) {
            return at + 1;
        }
        inside = contents.isOpen(draft);
        last = draft;
        clause = at + 1;
        return clause;
    }

    private @Nullable StatementDraft statement(int at, CueIntroducer introducer) {
        StatementSpeech speech = new StatementSpeech(scope, this, at, introducer);
        return units.cue(at).has(CueFrame.DOCUMENT) ? speech.document() : speech.spoken();
    }

    private boolean isEvent(int at, CueIntroducer introducer) {
        boolean explicit = introducer.isExplicit();
        if (inside && !(units.is(at - 1, Kind.AND) && explicit)) {
            return false;
        }
        if (units.cue(at).participle() && !explicit && introducer.content() < end) {
            return false;
        }
        boolean main = introducer.type() == CueIntroducer.Type.COLON || !isSubordinate(from(at), at);
        return main && !units.is(at - 1, Kind.IMPERSONAL);
    }

    /** Where to look from for the speaker of a cue. */
    int from(int at) {
        return Math.max(clause, at - WINDOW);
    }

    /** Whether the cue is the verb of a clause within the clause: that has no other verb yet. */
    private boolean isSubordinate(int from, int at) {
        boolean open = false;
        for (int i = from; i < at; i++) {
            if (units.is(i, Kind.SUBORDINATOR)) {
                open = !units.is(i - 1, Kind.VERB);
            } else if (units.is(i, Kind.VERB) || units.is(i, Kind.NO_CUE) || units.is(i, Kind.CUE)) {
                open = false;
            }
        }
        return open;
    }

    private int according(int at) {
        boolean opens = scope.speakers().skipLead(clause, at + 1) >= at || units.is(at - 1, Kind.SUBORDINATOR);
        if (inside || !opens) {
            return at + 1;
        }
        StatementAccording reader = new StatementAccording(scope, at, Math.min(end, at + WINDOW));
        StatementDraft draft = reader.read(clause == first ? first : at, continuing);
        if (draft == null) {
            return at + 1;
        }
        last = draft;
        inside = true;
        return draft.speakers.get(0).end();
    }

    /** Where the clause of a statement starts, at which the content before it ends. */
    int opening(List<SpeakerPhrase> found, int at) {
        if (last == null) {
            return clause;
        }
        int start = found.isEmpty() ? at : found.get(0).start();
        int before = Math.max(clause, start - 1);
        return before < start && units.is(before, Kind.AND) ? before : start;
    }
}
