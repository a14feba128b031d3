package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.publisher.OutletName;

/** Reads who works for an outlet: reporter, desk and press office, in any order. Reads forwards only. */
final class DeskReader {
    /** Words of a desk's subject that no table knows, before the outlet. */
    private static final int LONGEST_SUBJECT = 5;

    private final CreditText text;
    private final CreditSource source;
    private int at;

    private DeskReader(CreditText text, CreditSource source, int at) {
        this.text = text;
        this.source = source;
        this.at = at;
    }

    /** Reads into {@code source}; answers the token behind. */
    static int read(CreditText text, CreditSource source, int at) {
        return new DeskReader(text, source, at).read();
    }

    private int read() {
        int before;
        do {
            before = at;
            PhraseMatch<DeskWord> word = isOutletHere() ? null : text.match(text.tables.desks, at);
            if (word != null) {
                readWord(word.value(), text.behind(word));
            }
        } while (at > before && !source.office);
        return source.desk != null && text.isWord(at, "ما") ? at + 1 : at;
    }

    /** Whether an outlet's name stands here, and not a desk with the name of one: «حوزه دولت خبرگزاری …». */
    private boolean isOutletHere() {
        PhraseMatch<OutletName> outlet = text.outletAt(at);
        if (outlet == null) {
            return false;
        }
        int behind = text.behind(outlet);
        return !outlet.value().ordinaryWord() || behindSubject(text, behind) == behind;
    }

    private void readWord(DeskWord word, int behind) {
        switch (word) {
            case AGENT -> {
                source.agent = true;
                source.outletWord = true;
                at = behind;
                readBeat();
            }
            case OFFICE -> {
                source.outletWord = true;
                source.office = true;
                take(at, behind);
            }
            case SUBJECT -> {
                int end = Math.max(behind, behindSubject(text, at));
                if (source.agent && !text.isHard(end)) {
                    take(at, end);
                }
            }
            case HEAD -> readDesk(behind);
        }
    }

    /** «خبرنگار آموزش و پرورش خبرگزاری …»: all before the kind of outlet is what the reporter writes on. */
    private void readBeat() {
        boolean known = text.match(text.tables.desks, at) != null || text.match(text.tables.types, at) != null;
        int end = known || isOutletHere() ? at : behindSubject(text, at);
        if (end > at) {
            take(at, end);
        }
    }

    /** «گروه خبر شبکه …» says no more than that it is news. */
    private void readDesk(int behindHead) {
        int end = Math.max(behindSubject(text, behindHead), behindUnlisted(behindHead));
        if (end > behindHead && text.isWord(behindHead, "خبر")) {
            at = end;
        } else if (end > behindHead) {
            take(at, end);
        }
    }

    /** «سرویس طبیعت … ما،»: a word that no table knows, and a name of one or two words behind it. */
    private int behindUnlisted(int subject) {
        boolean service = text.isWord(subject - 1, "سرویس") || text.isWord(subject - 1, "تحریریه");
        boolean opens = service && text.isPlain(subject);
        boolean one = opens && OutletForm.isNoPerson(text, subject + 1, subject + 2) && text.isClosed(subject + 2);
        boolean two = opens && OutletForm.isNoPerson(text, subject + 1, subject + 3) && text.isClosed(subject + 3);
        return one || two ? subject + 1 : subject;
    }

    private void take(int from, int to) {
        source.addDesk(text.slice(from, to));
        at = to;
    }

    /**
     * The token behind what a desk writes on, a known subject or whatever stands before the outlet; {@code from} if
     * there is none.
     */
    static int behindSubject(CreditText text, int from) {
        PhraseMatch<DeskWord> subject = text.match(text.tables.desks, from);
        if (subject != null && subject.value() == DeskWord.SUBJECT) {
            return behindPair(text, text.behind(subject));
        }
        for (int i = from + 1; i < from + LONGEST_SUBJECT && !endsSubject(text, i - 1); i++) {
            if (text.opensOutlet(i)) {
                return i;
            }
        }
        return from;
    }

    /** «اقتصاد و انرژی»: behind the second subject if there is one. */
    private static int behindPair(CreditText text, int and) {
        if (!text.isWord(and, "و")) {
            return and;
        }
        PhraseMatch<DeskWord> second = text.match(text.tables.desks, and + 1);
        if (second != null && second.value() == DeskWord.SUBJECT) {
            return text.behind(second);
        }
        return text.isPlain(and + 1) && !text.opensOutlet(and + 1) ? and + 2 : and;
    }

    private static boolean endsSubject(CreditText text, int i) {
        return text.isHard(i) || text.is(SourceWord.STOP, i) || text.isOpening(CreditOpening.RELAY, i);
    }
}
