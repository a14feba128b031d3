package io.github.khabarlib.attribution;

import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the statements of one block, sentence by sentence. Used for one block, by one thread. */
final class StatementScanner {
    /** Units before a cue that are looked at: a speaker and the longest adjuncts. */
    private static final int WINDOW = 160;

    private final int block;
    private final StatementUnits units;
    private final StatementMask mask;
    private final SpeakerParser parser;
    private final SpeakerFinder speakers;
    private final PersonIndex persons;
    private final StatementContents contents;
    /** The mark that opens the sentence before, if all of that is a quotation; -1 if it is not. */
    private int quotedSentence = -1;

    StatementScanner(
            int block, StatementUnits units, StatementMask mask, PersonIndex persons, StatementContents contents) {
        this.block = block;
        this.units = units;
        this.mask = mask;
        this.persons = persons;
        this.contents = contents;
        parser = new SpeakerParser(units);
        speakers = new SpeakerFinder(units, parser, mask);
    }

    /** Reads the sentence of units {@code [from, to)}; what it finds goes to the contents. */
    void scan(int from, int to) {
        Sentence sentence = new Sentence(from, to);
        int before = contents.drafts().size();
        for (int i = from; i < to; i = sentence.read(i)) {
            // read answers where to go on
        }
        boolean quotation = units.isOpening(from) && units.closing(from) >= to - 2;
        quotedSentence = quotation ? from : -1;
        if (contents.drafts().size() == before && contents.isOpenIn(block) && isOfSpeaker(from, to)) {
            contents.close(units.start(from));
        }
    }

    /** Whether a sentence speaks of the speaker whose content it would be: then it is the narrator's. */
    private boolean isOfSpeaker(int from, int to) {
        int at = speakers.skipLead(from, to);
        SpeakerPhrase phrase = at < to ? parser.parse(at, to) : null;
        if (phrase == null) {
            return false;
        }
        boolean pronoun = phrase.type() == SpeakerPhrase.Type.PRONOUN && units.isWord(at, "وی");
        return pronoun ? !contents.openedByColon() : contents.isSpeakerNamed(units, phrase);
    }

    /** A statement that fills a headline: speaker, colon, content. */
    boolean scanHeadline(boolean mustBeSure) {
        int colon = headlineColon();
        if (colon <= 0) {
            return false;
        }
        int at = speakers.skipLead(0, colon);
        List<SpeakerPhrase> found = at < colon ? parser.parseAll(at, colon, false) : List.of();
        if (found.isEmpty() || !isHeadlineSpeaker(found.get(0), colon, mustBeSure)) {
            return false;
        }
        StatementDraft draft = new StatementDraft(block, units, StatementForm.HEADLINE, found, -1);
        contents.open(draft, at, colon + 1);
        return true;
    }

    private int headlineColon() {
        for (int i = 0; i < units.size() && i < 40; i++) {
            if (units.is(i, Kind.CUE) || units.isSign(i, ".؟!/") || mask.covers(i)) {
                return -1;
            }
            if (units.isSign(i, ":") && !units.is(i - 1, Kind.NUMBER)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeadlineSpeaker(SpeakerPhrase phrase, int colon, boolean mustBeSure) {
        boolean ends = phrase.end() == colon || (parser.isStop(phrase.end()) && !units.isComma(phrase.end()));
        return ends && (phrase.isSure() || !mustBeSure);
    }

    /** What is known while a sentence is read. */
    private final class Sentence {
        private final int first;
        private final int end;
        private final boolean continuing;
        private int clause;
        private boolean inside;
        private @Nullable StatementDraft last;

        Sentence(int first, int end) {
            this.first = first;
            this.end = end;
            this.clause = first;
            this.continuing = contents.isOpenIn(block);
        }

        /** Reads unit {@code i}; answers the unit to read next. */
        int read(int i) {
            if (units.isOpening(i) && units.closing(i) > i) {
                return units.closing(i) + 1;
            }
            return switch (units.kind(i)) {
                case CUE -> mask.isRelay(i) && !units.cue(i).has(CueFrame.DOCUMENT) ? relay(i) : cue(i);
                case ACCORDING -> accordingTo(i);
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
            int next = Math.max(i + 1, mask.behind(i));
            clause = units.isWord(next, "که") ? next + 1 : next;
            return clause;
        }

        private int cue(int at) {
            CueIntroducer introducer = CueIntroducer.read(units, at, end);
            StatementDraft draft = statement(at, introducer);
            if (draft == null) {
                return at + 1;
            }
            int opened = contents.isOpen(draft) ? contents.unitBehindQuote(draft, at) : -1;
            inside = contents.isOpen(draft) && opened < 0;
            last = draft;
            clause = opened > 0 ? opened : at + 1;
            return clause;
        }

        private @Nullable StatementDraft statement(int at, CueIntroducer introducer) {
            CueEntry cue = units.cue(at);
            if ((inside && !continuesInside(at, introducer)) || (cue.participle() && !isFiniteParticiple(introducer))) {
                return null;
            }
            if (units.is(at - 1, Kind.IMPERSONAL)) {
                return null;
            }
            int from = Math.max(clause, at - WINDOW);
            if (introducer.type() != CueIntroducer.Type.COLON && isSubordinate(from, at)) {
                return null;
            }
            return cue.has(CueFrame.DOCUMENT) ? document(at, introducer) : spoken(from, at, cue, introducer);
        }

        /** Within content that «که» opened: only «و افزود». */
        private boolean continuesInside(int at, CueIntroducer introducer) {
            return units.is(at - 1, Kind.AND) && introducer.isExplicit();
        }

        private boolean isFiniteParticiple(CueIntroducer introducer) {
            return introducer.isExplicit() || introducer.content() >= end;
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

        private @Nullable StatementDraft spoken(int from, int at, CueEntry cue, CueIntroducer introducer) {
            StatementDraft quoted = new QuotedBefore(from, at, introducer).draft(cue);
            if (quoted != null) {
                return quoted;
            }
            List<SpeakerPhrase> found = behindOutlet(speakers.find(from, at, cue.plural()), at);
            found = cue.has(CueFrame.OBJECT) || cue.has(CueFrame.PREDICATE) ? beforeObject(found) : found;
            int behind = found.isEmpty()
                    ? speakers.skipLead(from, at)
                    : found.get(found.size() - 1).end();
            StatementForm form = form(cue, introducer, behind, at);
            if (form == null) {
                int fronted = new CueFronting(units).contentStart(cue, behind, at, introducer);
                return fronted < 0 ? null : fronted(found, at, cue, fronted);
            }
            if (isOutlet(found, cue) || !isPlausible(found, form, at, introducer)) {
                return null;
            }
            StatementDraft draft = new StatementDraft(block, units, form, found, at);
            contents.open(draft, opening(found, at), introducer.content());
            return draft;
        }

        /** An outlet that writes «با اشاره به سخنان …» gives the words of the one it names. */
        private List<SpeakerPhrase> behindOutlet(List<SpeakerPhrase> found, int at) {
            if (found.isEmpty() || !isOutlet(found.get(0))) {
                return found;
            }
            SpeakerPhrase person = PersonIndex.firstPerson(units, found.get(0).end(), at);
            return person == null ? found : List.of(person);
        }

        private boolean isOutlet(SpeakerPhrase phrase) {
            return units.isOutlet(phrase.start())
                    || (phrase.hasRole() && units.isOutlet(phrase.role().start()));
        }

        /** A role that runs into the object of the verb ends with the place it names. */
        private List<SpeakerPhrase> beforeObject(List<SpeakerPhrase> found) {
            if (found.isEmpty() || !units.is(found.get(found.size() - 1).end(), Kind.OBJECT)) {
                return found;
            }
            SpeakerPhrase last = found.get(found.size() - 1);
            for (int i = last.role().start(); i + 1 < last.role().end(); i++) {
                if (units.is(i, Kind.PLACE)) {
                    return CueFronting.cut(found, i + 1);
                }
            }
            return found;
        }

        /** The form if the content follows the cue; null if it does not. */
        private @Nullable StatementForm form(CueEntry cue, CueIntroducer introducer, int behind, int at) {
            if (cue.has(CueFrame.DEMAND)) {
                return demand(introducer, behind, at);
            }
            boolean only = !cue.has(CueFrame.SAY) && !cue.has(CueFrame.TOLD);
            return switch (introducer.type()) {
                case COLON ->
                    only
                            ? null
                            : contents.isQuote(units, introducer.content())
                                    ? StatementForm.QUOTED
                                    : StatementForm.COLON;
                case KE ->
                    only
                            ? null
                            : contents.isQuote(units, introducer.content()) ? StatementForm.QUOTED : StatementForm.KE;
                case QUOTE -> only ? null : StatementForm.QUOTED;
                case TA, COMMA, BARE ->
                    cue.has(CueFrame.SAY) && !hasFronted(cue, behind, at) ? StatementForm.BARE : null;
                case NONE -> null;
            };
        }

        private boolean hasFronted(CueEntry cue, int behind, int at) {
            return new CueFronting(units).isFronted(cue, behind, at);
        }

        private @Nullable StatementForm demand(CueIntroducer introducer, int behind, int at) {
            boolean asked = new CueFronting(units).hasPreposition("از", behind, at);
            if (!asked) {
                return null;
            }
            return switch (introducer.type()) {
                case COLON -> StatementForm.COLON;
                case KE -> StatementForm.KE;
                case TA -> StatementForm.BARE;
                default -> null;
            };
        }

        private @Nullable StatementDraft fronted(List<SpeakerPhrase> found, int at, CueEntry cue, int start) {
            boolean elliptical = last != null || units.is(at - 1, Kind.AND);
            if ((found.isEmpty() && !elliptical) || (continuing && !isKnown(found))) {
                return null;
            }
            List<SpeakerPhrase> cut = found.isEmpty() ? found : CueFronting.cut(found, start);
            StatementDraft draft = new StatementDraft(block, units, StatementForm.FRONTED, cut, at);
            contents.put(draft, opening(found, at), start, new CueFronting(units).contentEnd(cue, start, at));
            return draft;
        }

        /** An outlet that writes or reports is the source of the article, no speaker in it. */
        private boolean isOutlet(List<SpeakerPhrase> found, CueEntry cue) {
            boolean reports = cue.lemma().equals("نوشت") || cue.lemma().startsWith("گزارش");
            return reports && !found.isEmpty() && isOutlet(found.get(0));
        }

        private boolean isPlausible(List<SpeakerPhrase> found, StatementForm form, int at, CueIntroducer introducer) {
            boolean strong = introducer.type() == CueIntroducer.Type.COLON || form == StatementForm.QUOTED;
            if (found.isEmpty()) {
                return strong
                        || last != null
                        || units.is(at - 1, Kind.AND)
                        || (!continuing && introducer.isExplicit() && leadsIn(at));
            }
            SpeakerPhrase phrase = found.get(0);
            if (!phrase.isSure() && phrase.name().length() > 5 && !strong) {
                return false;
            }
            if (!continuing || last != null) {
                return true;
            }
            if (isToldToSpeaker(at) && !isKnown(found)) {
                return false;
            }
            return strong
                    || isKnown(found)
                    || (form == StatementForm.KE && phrase.isSure() && !contents.openedByColon());
        }

        /** «به من گفت»: then it is the open statement's speaker who tells it. */
        private boolean isToldToSpeaker(int at) {
            for (int i = Math.max(first, at - WINDOW); i < at; i++) {
                if (units.is(i, Kind.FIRST_PERSON) && units.is(i - 1, Kind.OPENER)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether only adverbs stand between the start of the sentence and the cue. */
        private boolean leadsIn(int at) {
            return speakers.skipLead(first, at) == at;
        }

        private boolean isKnown(List<SpeakerPhrase> found) {
            if (found.isEmpty()) {
                return false;
            }
            SpeakerPhrase phrase = found.get(0);
            return phrase.type() == SpeakerPhrase.Type.PRONOUN
                    || phrase.type() == SpeakerPhrase.Type.DEMONSTRATIVE
                    || phrase.titles() > 0
                    || (phrase.hasName() && phrase.hasRole())
                    || persons.knows(units, phrase);
        }

        private @Nullable StatementDraft document(int at, CueIntroducer introducer) {
            if (!introducer.isExplicit()) {
                return null;
            }
            int limit = Math.max(first, at - 40);
            for (int i = at - 1; i >= limit; i--) {
                if (units.is(i, Kind.DOCUMENT)) {
                    return authored(i, at, introducer);
                }
            }
            return null;
        }

        private @Nullable StatementDraft authored(int document, int at, CueIntroducer introducer) {
            int author = document + 1;
            while (author < at
                    && (units.is(author, Kind.TIME)
                            || units.is(author, Kind.ADVERB)
                            || units.is(author, Kind.NUMBER))) {
                author++;
            }
            List<SpeakerPhrase> found = author < at ? parser.parseAll(author, at, false) : List.of();
            if (found.isEmpty()) {
                return null;
            }
            boolean quoted = contents.isQuote(units, introducer.content());
            StatementForm form = quoted
                    ? StatementForm.QUOTED
                    : introducer.type() == CueIntroducer.Type.KE ? StatementForm.KE : StatementForm.COLON;
            StatementDraft draft = new StatementDraft(block, units, form, found, at);
            contents.open(draft, first, introducer.content());
            return draft;
        }

        private int accordingTo(int at) {
            int speaker = at + 1;
            List<SpeakerPhrase> found = speaker < end ? parser.parseAll(speaker, end, false) : List.of();
            if (found.isEmpty() || inside || !opensClause(at) || (continuing && !isKnown(found))) {
                return at + 1;
            }
            SpeakerPhrase phrase = knownPart(found.get(0));
            found = List.of(phrase);
            int behind = phrase.end();
            int start = units.isComma(behind) ? behind + 1 : behind;
            if (start >= end) {
                return at + 1;
            }
            StatementDraft draft = new StatementDraft(block, units, StatementForm.ACCORDING_TO, found, -1);
            contents.open(draft, clauseStart(at), start);
            last = draft;
            inside = true;
            return behind;
        }

        /** Without a comma behind it a name is as long as the name of somebody known. */
        private SpeakerPhrase knownPart(SpeakerPhrase phrase) {
            SpeakerPhrase part = phrase;
            boolean open = phrase.hasName() && !phrase.hasRole() && !units.isComma(phrase.end());
            while (open && part.name().length() > 1 && !persons.knows(units, part)) {
                part = part.withoutLastWord();
            }
            return open && persons.knows(units, part) ? part : phrase;
        }

        private boolean opensClause(int at) {
            return speakers.skipLead(clause, at + 1) >= at || units.is(at - 1, Kind.SUBORDINATOR);
        }

        private int clauseStart(int at) {
            return clause == first ? first : at;
        }

        /** Where the statement's own clause starts, at which content before it ends. */
        private int opening(List<SpeakerPhrase> found, int at) {
            if (last == null) {
                return clause == first ? first : Math.max(clause, first);
            }
            int start = found.isEmpty() ? at : found.get(0).start();
            int before = Math.max(clause, start - 1);
            return before < start && units.is(before, Kind.AND) ? before : start;
        }

        /** A cue whose quotation stands before it: «…»، ‏X گفت. */
        private final class QuotedBefore {
            private final int from;
            private final int at;
            private final CueIntroducer introducer;

            QuotedBefore(int from, int at, CueIntroducer introducer) {
                this.from = from;
                this.at = at;
                this.introducer = introducer;
            }

            /** The statement; null if there is no such quotation. */
            @Nullable
            StatementDraft draft(CueEntry cue) {
                int opening = opening();
                if (opening < 0 || !cue.has(CueFrame.SAY) || !isOver()) {
                    return null;
                }
                int closing = units.closing(opening);
                List<SpeakerPhrase> found = speakers.find(Math.max(closing + 1, from), at, cue.plural());
                if (found.isEmpty()) {
                    return null;
                }
                StatementDraft draft = new StatementDraft(block, units, StatementForm.QUOTED, found, at);
                int more = introducer.content();
                if (goesOn() && units.closing(more) - more >= closing - opening) {
                    contents.open(draft, opening, more);
                } else {
                    contents.put(draft, opening, opening + 1, closing);
                    draft.setDirect(true);
                }
                return draft;
            }

            private boolean isOver() {
                return introducer.type() == CueIntroducer.Type.NONE || goesOn();
            }

            /** Whether the quotation goes on behind the cue that breaks it. */
            private boolean goesOn() {
                boolean next = introducer.type() == CueIntroducer.Type.COMMA
                        || introducer.type() == CueIntroducer.Type.QUOTE
                        || introducer.type() == CueIntroducer.Type.COLON;
                return next && units.isOpening(introducer.content());
            }

            private int opening() {
                boolean leads = units.isOpening(first) && units.closing(first) > first && units.closing(first) < at;
                if (leads) {
                    boolean parted =
                            units.isComma(units.closing(first) + 1) || units.isSign(units.closing(first) + 1, "؛");
                    return parted || units.isSign(units.closing(first) - 1, ".!؟") ? first : -1;
                }
                return quotedSentence;
            }
        }
    }
}
