package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.publisher.OutletName;
import org.jspecify.annotations.Nullable;

/**
 * Reads one source as a formula names it: who works there, desk, kind of outlet, name, short name, place, and the
 * source it relays. Reads forwards only.
 */
final class SourceReader {
    private static final int DEEPEST_CHAIN = 3;
    private static final int LONGEST_QUOTED = 10;
    private static final int SHORTEST_NAME = 3;

    private final CreditText text;
    private final CreditSource source;
    private final int depth;
    private final boolean speaker;
    private int at;

    private SourceReader(CreditText text, int from, int depth, boolean speaker) {
        this.text = text;
        this.source = new CreditSource(from);
        this.depth = depth;
        this.speaker = speaker;
        this.at = from;
    }

    /** The source at token {@code from}; empty if there is none. */
    static CreditSource read(CreditText text, int from) {
        return new SourceReader(text, from, 0, false).read();
    }

    /** As {@link #read}, where someone speaks to the source: «به … گفت». */
    static CreditSource readAddressed(CreditText text, int from) {
        SourceReader reader = new SourceReader(text, from, 0, false);
        reader.source.addressed = true;
        return reader.read();
    }

    /** As {@link #read}, where the source is as likely a person: «به گفته …». */
    static CreditSource readSpeaker(CreditText text, int from) {
        return new SourceReader(text, from, 0, true).read();
    }

    private CreditSource read() {
        skipTime();
        if (!readAnaphor() && !readPronoun()) {
            at = DeskReader.read(text, source, at);
            readNameAndRest();
        }
        source.end = at;
        return source;
    }

    private void readNameAndRest() {
        if (source.office && readAnaphor()) {
            source.anaphor = false;
        } else if (readName()) {
            readShortName();
            at = SourceTail.read(text, source, at);
            readChain();
            at = SourceTail.behindCountry(text, at);
        } else if (source.desk != null || source.agent) {
            at = SourceTail.readPlace(text, source, at);
        }
    }

    private void skipTime() {
        int i = at;
        while (text.is(SourceWord.TIME, i)) {
            i = text.behind(text.tables.words, i);
        }
        if (!text.isHard(i)) {
            at = i;
        }
    }

    /** «این خبرگزاری», «همین روزنامه». */
    private boolean readAnaphor() {
        if (!text.isWord(at, "این") && !text.isWord(at, "همین") || text.isHard(at + 1)) {
            return false;
        }
        PhraseMatch<Boolean> type = text.match(text.tables.types, at + 1);
        source.anaphor = true;
        at = type != null ? text.behind(type) : behindTheirs(at + 2);
        return true;
    }

    /** «این مقام مسئول،»: a word or two up to a sign belong to it. */
    private int behindTheirs(int from) {
        for (int i = from; i <= from + 2; i++) {
            if (text.isHard(i)) {
                return i;
            }
            if (text.is(SourceWord.STOP, i) || !text.isWord(i)) {
                return from;
            }
        }
        return from;
    }

    private boolean readPronoun() {
        if (!text.is(SourceWord.PRONOUN, at)) {
            return false;
        }
        source.person = true;
        at++;
        return true;
    }

    private boolean readName() {
        if (text.isWord(at, "و")) {
            return readSecond();
        }
        if (readListed() || readCredited()) {
            return true;
        }
        int typeFrom = at;
        int nameFrom = at;
        PhraseMatch<Boolean> type = typeAt();
        while (type != null) {
            source.outletWord = true;
            int from = at;
            at = text.behind(type);
            skipNations();
            nameFrom = type.value() ? from : at;
            type = typeAt();
        }
        return readQuoted() || readListed() || readCredited() || readBare(typeFrom, nameFrom);
    }

    /** «سرویس اقتصاد و خبرگزاری …»: «و» opens no name, but may join desk and outlet. */
    private boolean readSecond() {
        if (source.desk == null || !text.opensOutlet(at + 1)) {
            return false;
        }
        at++;
        return readName();
    }

    /** A kind of outlet with a name behind it; of a press office's body it is part of the name. */
    private @Nullable PhraseMatch<Boolean> typeAt() {
        PhraseMatch<Boolean> type =
                source.office || text.outletAt(at) != null ? null : text.match(text.tables.types, at);
        if (type == null) {
            return null;
        }
        int behind = text.behind(type);
        boolean named = text.isSign(behind, "«/") || !text.isHard(behind) && !(source.outletWord && closesName(behind));
        return named ? type : null;
    }

    /** «رادیو شبکه گفت»: behind a second kind of outlet the sentence goes on, so that it is the name. */
    private boolean closesName(int i) {
        return text.is(SourceWord.SAID, i)
                || text.is(SourceWord.WROTE, i)
                || text.is(SourceWord.STOP, i)
                || text.isOpening(CreditOpening.RELAY, i);
    }

    /** «خبرگزاری چینی …», «روزنامه‌های آمریکایی …». */
    private void skipNations() {
        while (text.is(SourceWord.NATION, at)
                && text.outletAt(at) == null
                && opensName(text.behind(text.tables.words, at))) {
            at = text.behind(text.tables.words, at);
        }
    }

    private boolean opensName(int i) {
        return !text.isHard(i) && !closesName(i) || text.isSign(i, "«");
    }

    private boolean readQuoted() {
        if (!text.isSign(at, "«/")) {
            return false;
        }
        String closing = text.isSign(at, "«") ? "»" : "/";
        for (int i = at + 2; i < Math.min(text.size(), at + LONGEST_QUOTED); i++) {
            if (text.isSign(i, closing)) {
                source.addName(text, at + 1, i);
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    private boolean readListed() {
        PhraseMatch<OutletName> outlet = text.outletAt(at);
        if (outlet == null || isLonger(outlet)) {
            return false;
        }
        source.addName(text, at, text.behind(outlet));
        at = text.behind(outlet);
        return true;
    }

    /** A name that no table holds, but another credit of the article. */
    private boolean readCredited() {
        int behind = text.behindCredited(at);
        if (behind == at) {
            return false;
        }
        source.credited = true;
        source.addName(text, at, behind);
        at = behind;
        return true;
    }

    /** Whether the name of the table is only the first word of another one: «ایران پرس». */
    private boolean isLonger(PhraseMatch<OutletName> outlet) {
        int next = text.behind(outlet);
        if (text.isHard(next)) {
            return false;
        }
        if (text.is(SourceWord.SUFFIX, next)) {
            return true;
        }
        PhraseMatch<OutletName> second = text.outletAt(next);
        if (second != null) {
            return outlet.value().ordinaryWord() && text.isHard(text.behind(second));
        }
        if (outlet.value().ordinaryWord() && isOpenerOrEnding(next)) {
            return true;
        }
        boolean reaches = outlet.value().ordinaryWord() && text.isPlain(next + 1) && text.isHard(next + 2);
        return text.isPlain(next) && (text.isHard(next + 1) || reaches);
    }

    /** «آفتاب کویر»: both begin names of outlets, and together they are one. */
    private boolean isOpenerOrEnding(int i) {
        return text.is(SourceWord.OPENER, i) || text.is(SourceWord.ENDING, i);
    }

    /** A name that no table holds; the kind of outlet belongs to one that is only a place: «خبرگزاری عراق». */
    private boolean readBare(int typeFrom, int nameFrom) {
        boolean body = opensBody();
        int end = speaker && !body && source.desk == null && !source.outletWord
                ? NameEdge.ofPerson(text, at)
                : NameEdge.of(text, at, body, source);
        if (end == at || !source.outletWord && isKind(end)) {
            return false;
        }
        PhraseMatch<Boolean> place = text.match(text.tables.places, at);
        boolean onlyPlace = place != null && text.behind(place) == end;
        source.addName(text, onlyPlace ? typeFrom : nameFrom, end);
        at = end;
        return true;
    }

    /** «به گزارش خبرگزاری،»: a kind of outlet alone names none. */
    private boolean isKind(int end) {
        PhraseMatch<Boolean> type = text.match(text.tables.types, at);
        return type != null && !type.value() && text.behind(type) == end;
    }

    /** Whether the name is that of a body or person, which may be long. */
    private boolean opensBody() {
        SourceWord word = text.value(text.tables.words, at);
        boolean office = word == SourceWord.ROLE && (speaker || depth > 0);
        boolean named = office || word == SourceWord.TITLE || text.value(text.tables.givenNames, at) != null;
        boolean somebody = depth > 0 && (word == SourceWord.SOME || text.isNumber(at));
        source.person |= (named || somebody) && !source.outletWord;
        return named || somebody || word == SourceWord.ORGANISATION || word == SourceWord.GENERIC;
    }

    /** «خبرگزاری دانشجویان ایران (ایسنا)»: the short name is the one that counts. */
    private void readShortName() {
        if (!text.isSign(at, "(") || !source.isOutlet() && !source.listed) {
            return;
        }
        for (int i = at + 2; i <= at + 4; i++) {
            if (text.isSign(i, ")") && readBracket(at + 1, i)) {
                at = i + 1;
                return;
            }
        }
    }

    private boolean readBracket(int from, int to) {
        if (isAddress(from, to) || source.listed && SourceTail.readBracket(text, source, from, to)) {
            return true;
        }
        if (isShortName(from, to)) {
            source.names.clear();
            source.addName(text, from, to);
            return true;
        }
        return false;
    }

    /** «(khabar.ir)»: says where the outlet is found, and is not its name. */
    private boolean isAddress(int from, int to) {
        return text.slice(from, to).indexOf('.') > 0;
    }

    private boolean isShortName(int from, int to) {
        return text.isWord(from)
                && !text.is(SourceWord.TIME, from)
                && text.tokens.end(to - 1) - text.tokens.start(from) >= SHORTEST_NAME;
    }

    /** «… به نقل از …», «… و …». */
    private void readChain() {
        int i = text.isSign(at, "،؛") ? at + 1 : at;
        i = text.isWord(i, "و") ? i + 1 : i;
        PhraseMatch<CreditOpening> opening = text.match(text.tables.openings, i);
        if (opening != null && opening.value() == CreditOpening.RELAY) {
            join(text.behind(opening));
        } else if (text.isWord(at, "و") && opensOutlet(at + 1)) {
            join(at + 1);
        }
    }

    private boolean opensOutlet(int i) {
        return text.opensOutlet(i) || text.isSign(i, "«") && text.isSign(at - 1, "»");
    }

    private void join(int from) {
        if (depth == DEEPEST_CHAIN) {
            return;
        }
        CreditSource inner = new SourceReader(text, from, depth + 1, false).read();
        if (!inner.isEmpty()) {
            source.join(inner);
            at = inner.end;
        }
    }
}
