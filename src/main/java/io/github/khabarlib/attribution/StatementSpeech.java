package io.github.khabarlib.attribution;

import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the statement of one cue: its speaker, its form, where its content stands. Stateless but for what it reads. */
final class StatementSpeech {
    private static final int LONGEST_UNSURE_NAME = 5;
    private static final int LONGEST_DOCUMENT = 40;

    private final StatementScope scope;
    private final StatementSentence sentence;
    private final StatementUnits units;
    private final StatementContents contents;
    private final CueFronting fronting;
    private final int at;
    private final CueEntry cue;
    private final CueIntroducer introducer;

    StatementSpeech(StatementScope scope, StatementSentence sentence, int at, CueIntroducer introducer) {
        this.scope = scope;
        this.sentence = sentence;
        this.units = scope.units();
        this.contents = scope.contents();
        this.fronting = new CueFronting(units);
        this.at = at;
        this.cue = units.cue(at);
        this.introducer = introducer;
    }

    /** Adds the statement; null if there is none. */
    @Nullable
    StatementDraft spoken() {
        StatementDraft quoted = new StatementQuotation(scope, sentence, at, introducer).read();
        return quoted == null ? unquoted() : quoted;
    }

    private @Nullable StatementDraft unquoted() {
        List<SpeakerPhrase> found = speakers();
        int behind = found.isEmpty()
                ? scope.speakers().skipLead(sentence.from(at), at)
                : found.get(found.size() - 1).end();
        StatementForm form = form(behind);
        if (form == null) {
            int start = fronting.contentStart(cue, behind, at, introducer);
            return start < 0 ? null : fronted(found, start);
        }
        return isOutletsOwn(found) || !isPlausible(found, form) ? null : following(found, form);
    }

    private List<SpeakerPhrase> speakers() {
        List<SpeakerPhrase> found = scope.speakers().find(sentence.from(at), at, cue.plural());
        if (found.isEmpty()) {
            return found;
        }
        if (isOutlet(found.get(0))) {
            return behindOutlet(found);
        }
        return beforeObject(found);
    }

    /** An outlet that writes «با اشاره به سخنان …» gives the words of the one it names. */
    private List<SpeakerPhrase> behindOutlet(List<SpeakerPhrase> found) {
        SpeakerPhrase person = PersonIndex.firstPerson(units, found.get(0).end(), at);
        return person == null ? found : List.of(person);
    }

    private boolean isOutlet(SpeakerPhrase phrase) {
        return units.isOutlet(phrase.start())
                || (phrase.hasRole() && units.isOutlet(phrase.role().start()));
    }

    /** An outlet that writes or reports is the source of the article, no speaker in it. */
    private boolean isOutletsOwn(List<SpeakerPhrase> found) {
        boolean reports = cue.lemma().equals("نوشت") || cue.lemma().startsWith("گزارش");
        return reports && !found.isEmpty() && isOutlet(found.get(0));
    }

    /** A speaker who runs into the object of the verb, with nothing between that parts them, is cut. */
    private List<SpeakerPhrase> beforeObject(List<SpeakerPhrase> found) {
        SpeakerPhrase last = found.get(found.size() - 1);
        if (last.hasRole()) {
            return units.is(last.end(), Kind.OBJECT) ? beforeTheme(found, last) : found;
        }
        boolean runsOn = last.hasName() && last.name().end() == last.end() && runsOn(last.end());
        boolean over = units.is(last.end(), Kind.OBJECT);
        return runsOn ? CueFronting.replaceLast(found, scope.knownName(last, over)) : found;
    }

    private boolean runsOn(int end) {
        return switch (units.kind(end)) {
            case OBJECT, AND, DEMONSTRATIVE, NUMBER, ORGANISATION, PEOPLE, QUANTIFIER -> true;
            case SIGN -> units.isOpening(end);
            default -> false;
        };
    }

    /** A role ends with the place it names, before a noun such as «حمله» that opens the object, else where it is known to. */
    private List<SpeakerPhrase> beforeTheme(List<SpeakerPhrase> found, SpeakerPhrase last) {
        for (int i = last.role().start() + 1; i < last.role().end(); i++) {
            if (units.isTheme(i) || units.is(i - 1, Kind.PLACE)) {
                return CueFronting.cut(found, i);
            }
        }
        return CueFronting.replaceLast(found, scope.persons().knownRole(units, last));
    }

    private StatementDraft following(List<SpeakerPhrase> found, StatementForm form) {
        StatementDraft draft = scope.draft(form, found, at);
        contents.open(draft, sentence.opening(found, at), introducer.content());
        return draft;
    }

    private @Nullable StatementDraft fronted(List<SpeakerPhrase> found, int start) {
        boolean own = !found.isEmpty() && (!sentence.isContinuing() || scope.isKnown(found));
        if (!own && !sentence.hasStatement()) {
            return null;
        }
        List<SpeakerPhrase> cut = found.isEmpty() ? found : CueFronting.cut(found, start);
        StatementDraft draft = scope.draft(StatementForm.FRONTED, cut, at);
        contents.put(draft, sentence.opening(found, at), start, fronting.contentEnd(cue, start, at));
        return draft;
    }

    /** The form if the content follows the cue; null if it does not. */
    private @Nullable StatementForm form(int behind) {
        if (cue.has(CueFrame.DEMAND)) {
            return fronting.hasPreposition("از", behind, at) ? demand() : null;
        }
        boolean say = cue.has(CueFrame.SAY);
        if (!say && !cue.has(CueFrame.TOLD)) {
            return null;
        }
        return switch (introducer.type()) {
            case COLON, KE, QUOTE -> announced();
            case TA, COMMA, BARE -> say && !fronting.isFronted(cue, behind, at) ? StatementForm.BARE : null;
            case NONE -> null;
        };
    }

    /** The form with an introducer that leaves no doubt. */
    private StatementForm announced() {
        if (introducer.type() == CueIntroducer.Type.QUOTE || contents.isQuote(units, introducer.content())) {
            return StatementForm.QUOTED;
        }
        return introducer.type() == CueIntroducer.Type.KE ? StatementForm.KE : StatementForm.COLON;
    }

    private @Nullable StatementForm demand() {
        return switch (introducer.type()) {
            case COLON -> StatementForm.COLON;
            case KE -> StatementForm.KE;
            case TA -> StatementForm.BARE;
            default -> null;
        };
    }

    private boolean isPlausible(List<SpeakerPhrase> found, StatementForm form) {
        boolean strong = introducer.type() == CueIntroducer.Type.COLON || form == StatementForm.QUOTED;
        if (found.isEmpty()) {
            return strong || sentence.hasStatement() || units.is(at - 1, Kind.AND) || isLedIn();
        }
        SpeakerPhrase phrase = found.get(0);
        if (!strong && !phrase.isSure() && phrase.name().length() > LONGEST_UNSURE_NAME) {
            return false;
        }
        return !sentence.isContinuing() || sentence.hasStatement() || isWithinContent(found, form, strong);
    }

    /** Whether a sentence that could belong to the content before it is a statement of the article. */
    private boolean isWithinContent(List<SpeakerPhrase> found, StatementForm form, boolean strong) {
        if (scope.isKnown(found)) {
            return true;
        }
        boolean likely = form == StatementForm.KE && found.get(0).isSure() && !contents.openedByColon();
        return (strong || likely) && !isToldToSpeaker();
    }

    /** «به من گفت»: then it is the open statement's speaker who tells it. */
    private boolean isToldToSpeaker() {
        for (int i = Math.max(sentence.first(), at - StatementSentence.WINDOW); i < at; i++) {
            if (units.is(i, Kind.FIRST_PERSON) && units.is(i - 1, Kind.OPENER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only adverbs stand between the start of a sentence of its own and the cue. */
    private boolean isLedIn() {
        boolean own = !sentence.isContinuing() && introducer.isExplicit();
        return own && scope.speakers().skipLead(sentence.first(), at) == at;
    }

    /** Adds the statement of a paper: «در نامه وزارت آمده است»; null if it names no author. */
    @Nullable
    StatementDraft document() {
        int paper = introducer.isExplicit() ? paper() : -1;
        if (paper < 0) {
            return null;
        }
        int author = paper + 1;
        while (author < at && isDateOrNumber(author)) {
            author++;
        }
        List<SpeakerPhrase> found = author < at ? scope.parser().parseAll(author, at, false) : List.of();
        return found.isEmpty() ? null : following(found, announced());
    }

    private int paper() {
        for (int i = at - 1; i >= Math.max(sentence.first(), at - LONGEST_DOCUMENT); i--) {
            if (units.is(i, Kind.DOCUMENT)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDateOrNumber(int i) {
        boolean month = units.is(i, Kind.MONTH) && units.is(i - 1, Kind.NUMBER);
        return month
                || units.is(i, Kind.TIME)
                || units.is(i, Kind.ADVERB)
                || units.is(i, Kind.NUMBER)
                || units.isNumbering(i);
    }
}
