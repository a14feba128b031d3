package io.github.khabarlib.attribution;

import io.github.khabarlib.article.StatementForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a cue whose quotation stands before it, or on both sides of it. Stateless but for what it reads. */
final class StatementQuotation {
    private final StatementScope scope;
    private final StatementSentence sentence;
    private final StatementUnits units;
    private final int at;
    private final CueIntroducer introducer;

    StatementQuotation(StatementScope scope, StatementSentence sentence, int at, CueIntroducer introducer) {
        this.scope = scope;
        this.sentence = sentence;
        this.units = scope.units();
        this.at = at;
        this.introducer = introducer;
    }

    /** Adds the statement, of a broken quotation with the longer part as its content; null if there is none. */
    @Nullable
    StatementDraft read() {
        boolean over = introducer.type() == CueIntroducer.Type.NONE || goesOn();
        int opening = over && units.cue(at).has(CueFrame.SAY) ? opening() : -1;
        return opening < 0 ? null : read(opening);
    }

    private @Nullable StatementDraft read(int opening) {
        int closing = units.closing(opening);
        int from = Math.max(closing + 1, sentence.from(at));
        List<SpeakerPhrase> found =
                scope.speakers().find(from, at, units.cue(at).plural());
        if (found.isEmpty()) {
            return null;
        }
        StatementDraft draft = scope.draft(StatementForm.QUOTED, found, at);
        int more = introducer.content();
        if (goesOn() && units.closing(more) - more >= closing - opening) {
            scope.contents().open(draft, opening, more);
        } else {
            scope.contents().put(draft, opening, opening + 1, closing);
            draft.setDirect(true);
        }
        return draft;
    }

    /** Whether the quotation goes on behind the cue that breaks it. */
    private boolean goesOn() {
        return switch (introducer.type()) {
            case COMMA, QUOTE, COLON -> units.isOpening(introducer.content());
            default -> false;
        };
    }

    /** The mark that opens the quotation before the cue; -1 if there is none. */
    private int opening() {
        int first = sentence.first();
        int closing = units.closing(first);
        if (!units.opensQuotation(first) || closing >= at) {
            return sentence.quotation();
        }
        boolean parted = units.isComma(closing + 1) || units.isSign(closing + 1, "؛");
        return parted ? first : -1;
    }
}
