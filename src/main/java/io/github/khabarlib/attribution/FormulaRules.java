package io.github.khabarlib.attribution;

import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.phrase.PhraseMatch;
import org.jspecify.annotations.Nullable;

/** Credits that begin with an opening phrase within running text. */
final class FormulaRules {
    /** Words between «در گفت‌وگویی» and «با». */
    private static final int LONGEST_MANNER = 3;

    /** Words between the outlet that was told and the verb of telling. */
    private static final int LONGEST_TELLING = 60;

    private static final int LONGEST_FRAME = 25;

    private final CreditText text;

    FormulaRules(CreditText text) {
        this.text = text;
    }

    /** The credit that begins with {@code opening} at token {@code i}; null if none does. */
    @Nullable
    CreditMatch at(PhraseMatch<CreditOpening> opening, int i) {
        int next = text.behind(opening);
        return switch (opening.value()) {
            case REPORT -> report(i, next);
            case ACCORDING -> text.opensClause(i) ? according(i, next) : null;
            case SAYING -> isObject(i) ? null : according(i, next);
            case ANAPHOR -> anaphor(i, next);
            case RELAY -> relay(i, next);
            case INTERVIEW -> interview(i, next);
            case INTERVIEW_WITH -> interviewWith(i, next);
            case QUESTION -> question(i, next);
            case TO -> told(i, next);
            case FRAME -> frame(i, next);
            case REPUBLISH, SOURCE -> null;
        };
    }

    private @Nullable CreditMatch report(int i, int next) {
        CreditSource source = SourceReader.read(text, next);
        if (source.isEmpty() || !text.opensClause(i) && !source.isOutlet() && !source.listed) {
            return null;
        }
        return new CreditMatch(source.anaphor ? CreditType.ANAPHOR : CreditType.REPORT, i, source.end, source);
    }

    private @Nullable CreditMatch according(int i, int next) {
        if (text.is(SourceWord.NOTHING, next) || text.is(SourceWord.NATION, next)) {
            return null;
        }
        CreditSource source = SourceReader.readSpeaker(text, next);
        if (source.isEmpty()) {
            return null;
        }
        return new CreditMatch(source.anaphor ? CreditType.ANAPHOR : CreditType.ACCORDING_TO, i, source.end, source);
    }

    private CreditMatch anaphor(int i, int next) {
        return new CreditMatch(CreditType.ANAPHOR, i, next, new CreditSource(next));
    }

    /** «با توجه به گفته …», «در واکنش به گفته …»: what is said is an object there, no credit. */
    private boolean isObject(int i) {
        return text.is(SourceWord.HEED, i - 1);
    }

    private @Nullable CreditMatch relay(int i, int next) {
        CreditSource source = SourceReader.read(text, next);
        return source.isOutlet() || source.listed && text.isHard(source.end)
                ? new CreditMatch(CreditType.RELAY, i, source.end, source)
                : null;
    }

    private @Nullable CreditMatch interview(int i, int next) {
        for (int with = next; with <= next + LONGEST_MANNER && !text.isHard(with); with++) {
            if (text.isWord(with, "با")) {
                return interviewWith(i, with + 1);
            }
        }
        return null;
    }

    private @Nullable CreditMatch interviewWith(int i, int next) {
        CreditSource source = SourceReader.readAddressed(text, next);
        if (source.anaphor) {
            boolean outlet = text.match(text.tables.types, next + 1) != null;
            return outlet ? new CreditMatch(CreditType.ANAPHOR, i, source.end, source) : null;
        }
        return isInterviewer(source) ? interview(i, source) : null;
    }

    private static CreditMatch interview(int from, CreditSource source) {
        return new CreditMatch(CreditType.INTERVIEW, from, source.end, source);
    }

    private boolean isInterviewer(CreditSource source) {
        return source.isOutlet() || source.listed || source.agent || looksLikeOutlet(source);
    }

    /** A name of one unknown word, or one with «نیوز» and the like in it. */
    private boolean looksLikeOutlet(CreditSource source) {
        if (source.names.size() != 1 || source.person) {
            return false;
        }
        CreditSource.Name name = source.names.get(0);
        return OutletForm.isLikely(text, name.from(), name.to())
                || isQuoted(source) && (goesOn(source.end) || text.isSign(source.end, "،"))
                || OutletForm.isUnheardOf(text, name.from(), name.to()) && goesOn(source.end);
    }

    /** What follows an interviewer: a verb of saying, or an adjunct of it. */
    private boolean goesOn(int i) {
        return text.is(SourceWord.SAID, i)
                || text.isWord(i, "با")
                || text.isWord(i, "درباره")
                || text.isWord(i, "ضمن")
                || text.is(SourceWord.STOP, i) && text.is(SourceWord.SAID, i + 1);
    }

    private @Nullable CreditMatch question(int i, int next) {
        CreditSource source = SourceReader.readAddressed(text, next);
        return source.isOutlet() || source.listed || isQuoted(source) ? interview(i, source) : null;
    }

    private @Nullable CreditMatch told(int i, int next) {
        if (!opensOutlet(next) || text.isWord(i - 1, "خطاب")) {
            return null;
        }
        CreditSource source = SourceReader.readAddressed(text, next);
        if (text.is(SourceWord.SAID, source.end)) {
            return source.isOutlet() || isSaidTo(source, next) || isQuoted(source) ? interview(i, source) : null;
        }
        boolean sure = source.known || source.credited || source.agent;
        return sure && isToldLater(source.end) ? interview(i, source) : null;
    }

    /** «به مهر گفت»; a place of the same name, «به افغانستان گفت», is told nothing. */
    private boolean isSaidTo(CreditSource source, int from) {
        return source.agent || isLikely(source) || source.listed && text.match(text.tables.places, from) == null;
    }

    private boolean isLikely(CreditSource source) {
        if (source.names.size() != 1) {
            return false;
        }
        CreditSource.Name name = source.names.get(0);
        boolean compound = name.to() == name.from() + 1 && OutletForm.isClosedCompound(text, name.from());
        return compound || OutletForm.isSure(text, name.from(), name.to());
    }

    /** «به «…» گفت»: only outlets are told in quotation marks. */
    private boolean isQuoted(CreditSource source) {
        if (source.names.size() != 1) {
            return false;
        }
        CreditSource.Name name = source.names.get(0);
        return text.isSign(name.from() - 1, "«") && OutletForm.isQuotable(text, name.from(), name.to());
    }

    private boolean opensOutlet(int i) {
        return text.match(text.tables.outlets, i) != null
                || text.match(text.tables.types, i) != null
                || text.value(text.tables.desks, i) == DeskWord.AGENT
                || text.isSign(i, "«")
                || text.behindCredited(i) > i
                || text.isWord(i) && text.is(SourceWord.SAID, i + 1)
                || text.isWord(i) && text.isWord(i + 1) && text.is(SourceWord.SAID, i + 2);
    }

    /** «به … در پاسخ به … گفت»: an adjunct and then the verb. */
    private boolean isToldLater(int from) {
        if (text.isOpening(CreditOpening.QUESTION, from)) {
            return true;
        }
        boolean adjunct = text.isSign(from, "،")
                || text.isWord(from, "در")
                || text.isWord(from, "با")
                || text.isWord(from, "ضمن")
                || text.isWord(from, "درباره")
                || text.isWord(from, "پیرامون");
        return adjunct && text.findInSentence(SourceWord.SAID, from, from + LONGEST_TELLING) >= 0;
    }

    /** «در بیانیه‌ای … آمده است». */
    private @Nullable CreditMatch frame(int i, int next) {
        int stated = text.findInSentence(SourceWord.STATED, next, next + LONGEST_FRAME);
        if (stated < 0 || text.isWord(next, "این") || text.isWord(next, "آن")) {
            return null;
        }
        CreditSource source = SourceReader.read(text, behindModifiers(next));
        if (source.names.isEmpty() || source.end > stated) {
            return null;
        }
        PhraseMatch<SourceWord> verb = text.match(text.tables.words, stated);
        return verb == null ? null : new CreditMatch(CreditType.ACCORDING_TO, i, text.behind(verb), source);
    }

    private static boolean isModifier(SourceWord word) {
        return word == SourceWord.MODIFIER || word == SourceWord.TIME;
    }

    /** «بیانیه شماره ۲ منتشرشده از سوی …». */
    private int behindModifiers(int from) {
        int i = from;
        PhraseMatch<SourceWord> word = text.match(text.tables.words, i);
        while (word != null && isModifier(word.value()) || text.isNumber(i)) {
            i = word != null ? text.behind(word) : i + 1;
            word = text.match(text.tables.words, i);
        }
        return i;
    }
}
