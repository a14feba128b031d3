package io.github.khabarlib.attribution;

import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.phrase.PhraseMatch;
import org.jspecify.annotations.Nullable;

/** An outlet as the subject of its own report: «رویترز نوشت», «شبکه … در ادامه گزارش داد». */
final class RelayRule {
    /** Words between the outlet and its verb. */
    private static final int LONGEST_ADJUNCT = 8;

    private static final int LONGEST_UNKNOWN = 3;
    private static final int LONGEST_RELAYED = 24;

    private final CreditText text;

    RelayRule(CreditText text) {
        this.text = text;
    }

    /** The credit that begins at token {@code i}, the start of a clause; null if none does. */
    @Nullable
    CreditMatch at(int i) {
        if (!text.opensClause(i) || !opensOutlet(i)) {
            return null;
        }
        CreditSource source = SourceReader.read(text, i);
        if (i == 0 && source.relays && text.isSign(source.end, LabelSigns.SEPARATORS + "،")) {
            return new CreditMatch(CreditType.RELAY, i, source.end, source);
        }
        int verb = verb(source, i);
        PhraseMatch<SourceWord> wrote = text.match(text.tables.words, verb);
        if (wrote == null || wrote.value() != SourceWord.WROTE || !isOutlet(source, verb)) {
            return null;
        }
        return new CreditMatch(CreditType.RELAY, i, text.behind(wrote), source);
    }

    private boolean opensOutlet(int i) {
        return text.match(text.tables.outlets, i) != null
                || text.match(text.tables.types, i) != null
                || text.value(text.tables.desks, i) == DeskWord.AGENT
                || text.behindCredited(i) > i
                || i == 0 && isShortSubject()
                || (i == 0 || text.isHard(i - 1)) && relaysAt(i);
    }

    /** A block that begins with one to three words and «نوشت». */
    private boolean isShortSubject() {
        for (int verb = 1; verb <= 3; verb++) {
            if (text.is(SourceWord.WROTE, verb)) {
                return OutletForm.isLikely(text, 0, verb);
            }
        }
        return false;
    }

    /** «آوای تالش به نقل از … نوشت»: who relays another is an outlet. */
    private boolean relaysAt(int i) {
        for (int opening = i + 1; opening <= i + LONGEST_UNKNOWN; opening++) {
            if (text.isOpening(CreditOpening.RELAY, opening)) {
                return OutletForm.isPossible(text, i, opening);
            }
        }
        return false;
    }

    private int verb(CreditSource source, int from) {
        int limit = source.end + (source.end - from > LONGEST_ADJUNCT ? LONGEST_RELAYED : LONGEST_ADJUNCT);
        for (int i = source.end; i <= limit && (!text.isHard(i) || isCommaBeforeVerb(i)); i++) {
            if (text.is(SourceWord.WROTE, i)) {
                return i;
            }
            if (text.is(SourceWord.SAID, i)) {
                return -1;
            }
        }
        return relayedVerb(source);
    }

    /** «خبرگزاری … ۲۵ مرداد از …، گزارش داد». */
    private boolean isCommaBeforeVerb(int i) {
        return text.isSign(i, "،") && text.is(SourceWord.WROTE, i + 1);
    }

    /** «… به نقل از رضایی، رئیس …، نوشت»: commas within what is relayed. */
    private int relayedVerb(CreditSource source) {
        if (!source.relays) {
            return -1;
        }
        return text.findInSentence(SourceWord.WROTE, source.end, source.end + LONGEST_RELAYED);
    }

    /** «مهر نوشت», «مهر در ادامه نوشت»; anything longer may be the word and not the outlet. */
    private boolean followsClosely(CreditSource source, int verb) {
        return verb <= source.end + 1 || verb == source.end + 2 && text.isWord(source.end, "در");
    }

    private boolean isOutlet(CreditSource source, int verb) {
        return source.isOutlet() && (!source.agent || source.end == verb)
                || source.relays
                || source.listed && followsClosely(source, verb)
                || !source.names.isEmpty() && source.end == verb;
    }
}
