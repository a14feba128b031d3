package io.github.khabarlib.attribution;

import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the statements found so far and how far the content of the last one reaches: to the next statement, to where
 * the narrator speaks again, to the closing quotation mark, else to the end of its paragraph. Used by one thread.
 */
final class StatementContents {
    private static final String BULLETS = "▫▪•●◾◽■□◼◻*-–—🔹🔸🔻✅";
    private static final int SHORT_QUOTE = 6;

    private final PersonIndex persons;
    private final List<StatementDraft> drafts = new ArrayList<>();
    /** The statement whose content goes on; null for none. */
    private @Nullable StatementDraft open;
    /** Whether it is a quotation whose closing mark has not come. */
    private boolean quoted;
    /** The block that is being read. */
    private int block;

    private @Nullable StatementUnits units;
    /** The last statement of the block before, whose content went to the end of it; null for none. */
    private @Nullable StatementDraft carried;
    /** Where the first statement of this block opens; -1 for none yet. */
    private int firstOpening = -1;

    StatementContents(PersonIndex persons) {
        this.persons = persons;
    }

    List<StatementDraft> drafts() {
        return drafts;
    }

    /** Whether content found in this block or begun in it goes on. */
    boolean isOpen() {
        return open != null;
    }

    boolean isOpen(StatementDraft draft) {
        return open == draft;
    }

    /** Whether a phrase names the person whose content is open. */
    boolean isSpeakerNamed(StatementUnits in, SpeakerPhrase phrase) {
        if (open == null || open.speakers.isEmpty() || !phrase.hasName()) {
            return false;
        }
        SpeakerPhrase speaker = open.speakers.get(0);
        PersonEntry named = persons.named(in, phrase);
        return named != null && speaker.hasName() && named.equals(persons.named(open.units, speaker));
    }

    boolean openedByColon() {
        return open != null && (open.form == StatementForm.COLON || open.form == StatementForm.QUOTED);
    }

    /** Adds a statement whose content follows it, at unit {@code content} or in the next block. */
    void open(StatementDraft draft, int opening, int content) {
        StatementUnits in = draft.units;
        add(draft, opening);
        open = draft;
        quoted = false;
        if (content >= in.size()) {
            return;
        }
        begin(draft, in, content);
    }

    private void begin(StatementDraft draft, StatementUnits in, int content) {
        if (!isQuote(in, content)) {
            draft.startContent(block, in.start(content));
            return;
        }
        draft.setDirect(true);
        draft.startContent(block, in.end(content));
        if (in.opensQuotation(content)) {
            draft.endContent(block, in.start(in.closing(content)));
            open = null;
        } else {
            quoted = true;
        }
    }

    /** Adds a statement whose content stands in units {@code [from, to)} before the cue. */
    void put(StatementDraft draft, int opening, int from, int to) {
        add(draft, opening);
        open = null;
        draft.startContent(block, draft.units.start(from));
        draft.endContent(block, draft.units.end(to - 1));
    }

    private void add(StatementDraft draft, int opening) {
        int offset = draft.units.start(opening);
        close(offset);
        if (firstOpening < 0) {
            firstOpening = offset;
        }
        drafts.add(draft);
        if (draft.form != StatementForm.HEADLINE) {
            draft.speakers.forEach(phrase -> persons.spoke(draft.units, phrase));
        }
    }

    /** Ends the open content at {@code offset} of this block; a quotation never closed ended with its paragraph. */
    void close(int offset) {
        if (open != null && !open.isEnded()) {
            open.endContent(block, offset);
        }
        open = null;
        quoted = false;
    }

    /**
     * Whether the quotation mark at {@code at} opens content that is all quotation, and not a name or word at the start
     * of content: it is never closed, or a sentence or the text ends where it closes.
     */
    boolean isQuote(StatementUnits in, int at) {
        if (!in.isOpening(at)) {
            return false;
        }
        int closing = in.closing(at);
        if (closing < 0 || closing + 1 >= in.size() || in.isSign(closing - 1, ".؟!…")) {
            return true;
        }
        int next = closing + 1;
        boolean isLong = closing - at > SHORT_QUOTE;
        return in.isSign(next, ".؛/!؟)»”\"")
                || (isLong && (in.isComma(next) || in.is(next, Kind.AND) || in.is(next, Kind.PRONOUN)));
    }

    /** Begins a block; answers the unit to read it from. */
    int enter(int number, StatementUnits in) {
        block = number;
        units = in;
        firstOpening = -1;
        if (open == null) {
            return 0;
        }
        if (!open.isStarted()) {
            return beginPending(open, in);
        }
        return quoted ? continueQuote(open, in) : 0;
    }

    private int beginPending(StatementDraft draft, StatementUnits in) {
        if (in.size() == 0) {
            return 0;
        }
        begin(draft, in, 0);
        return open == null ? in.closing(0) + 1 : 0;
    }

    /** A quotation from an earlier block: it ends at the mark that closes what this block did not open. */
    private int continueQuote(StatementDraft draft, StatementUnits in) {
        int depth = 0;
        for (int i = 0; i < in.size(); i++) {
            if (in.isOpening(i)) {
                depth++;
            } else if (in.isClosing(i) && --depth < 0) {
                draft.endContent(block, in.start(i));
                open = null;
                quoted = false;
                return i + 1;
            }
        }
        return 0;
    }

    /** Ends a block whose text ends at {@code end}, closing credits left out. */
    void leave(int end) {
        extendCarried(end);
        carried = null;
        if (open == null || !open.isStarted()) {
            return;
        }
        StatementDraft draft = open;
        if (!draft.isEnded()) {
            draft.endContent(block, end);
        }
        if (!quoted) {
            carried = draft;
            open = null;
        }
    }

    /** Content goes on over a paragraph in which somebody speaks of himself, or over a list that it opened. */
    private void extendCarried(int end) {
        StatementDraft draft = carried;
        StatementUnits in = units;
        if (draft == null || in == null || (draft.form == StatementForm.HEADLINE && !isBulleted(in))) {
            return;
        }
        int limit = firstOpening < 0 ? end : firstOpening;
        boolean more = limit > 0
                && !isNarrated(in)
                && ((isBulleted(in) && draft.contentBlock() < block && firstOpening < 0) || speaksOfSelf(in, limit));
        if (more) {
            draft.endContent(block, limit);
            open = firstOpening < 0 ? draft : open;
        }
    }

    /** Whether a paragraph opens as the narrator's do: with a pronoun, a person's title or role, words of narration. */
    private static boolean isNarrated(StatementUnits in) {
        return switch (in.kind(0)) {
            case PRONOUN, TITLE, ROLE, NARRATION, ACCORDING -> true;
            case DEMONSTRATIVE -> in.is(1, Kind.ROLE) || in.is(1, Kind.DOCUMENT);
            default -> false;
        };
    }

    private static boolean isBulleted(StatementUnits in) {
        return in.size() > 0
                && in.kind(0) == Kind.SIGN
                && BULLETS.indexOf(in.text().charAt(in.start(0))) >= 0;
    }

    private static boolean speaksOfSelf(StatementUnits in, int limit) {
        for (int i = 0; i < in.size() && in.start(i) < limit; i++) {
            if (in.opensQuotation(i)) {
                i = in.closing(i);
            } else if (in.is(i, Kind.FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }
}
