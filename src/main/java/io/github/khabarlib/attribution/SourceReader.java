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
    private static final int LONGEST_DESK = 4;

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

    /** As {@link #read}, where the source is as likely a person: «به گفته …». */
    static CreditSource readSpeaker(CreditText text, int from) {
        return new SourceReader(text, from, 0, true).read();
    }

    private CreditSource read() {
        skipTime();
        if (!readAnaphor() && !readPronoun()) {
            readWorkers();
            if (readNamed()) {
                readShortName();
                readBroadcaster();
                readTails();
                readChain();
                readCountry();
            }
        }
        source.end = at;
        return source;
    }

    private void skipTime() {
        int i = at;
        while (text.is(SourceWord.TIME, i)) {
            i = behindWord(i);
        }
        if (!text.isHard(i)) {
            at = i;
        }
    }

    private int behindWord(int i) {
        PhraseMatch<SourceWord> word = text.match(text.tables.words, i);
        return word == null ? i + 1 : text.behind(word);
    }

    /** «این خبرگزاری», «همین روزنامه». */
    private boolean readAnaphor() {
        if (!text.isWord(at, "این") && !text.isWord(at, "همین") || text.isHard(at + 1)) {
            return false;
        }
        PhraseMatch<Boolean> type = text.match(text.tables.types, at + 1);
        source.anaphor = true;
        at = type != null ? text.behind(type) : at + 2;
        return true;
    }

    private boolean readPronoun() {
        if (!text.is(SourceWord.PRONOUN, at)) {
            return false;
        }
        source.person = true;
        at++;
        return true;
    }

    private void readWorkers() {
        int before;
        do {
            before = at;
            PhraseMatch<DeskWord> word = outletAt(at) != null ? null : text.match(text.tables.desks, at);
            if (word != null) {
                readWorker(word);
            }
        } while (at > before);
    }

    private void readWorker(PhraseMatch<DeskWord> word) {
        int behind = text.behind(word);
        switch (word.value()) {
            case AGENT -> {
                source.agent = true;
                source.outletWord = true;
                at = behind;
            }
            case OFFICE -> {
                source.outletWord = true;
                addDesk(at, behind);
            }
            case SUBJECT -> {
                if (source.agent && !text.isHard(behind)) {
                    addDesk(at, behind);
                }
            }
            case HEAD -> readDesk(behind);
        }
    }

    private void readDesk(int behindHead) {
        int end = deskEnd(behindHead);
        if (text.isWord(behindHead, "خبر") && end > behindHead) {
            at = end;
        } else if (end > behindHead) {
            addDesk(at, end);
        }
    }

    /** Behind what the desk writes on: a known subject, or whatever stands before the outlet. */
    private int deskEnd(int from) {
        PhraseMatch<DeskWord> subject = text.match(text.tables.desks, from);
        if (subject != null && subject.value() == DeskWord.SUBJECT) {
            return text.behind(subject);
        }
        for (int i = from + 1; i < from + LONGEST_DESK && !text.isHard(i - 1); i++) {
            if (opensOutlet(i)) {
                return i;
            }
        }
        return from;
    }

    private void addDesk(int from, int to) {
        String desk = text.slice(from, to);
        source.desk = source.desk == null ? desk : source.desk + " " + desk;
        at = to;
    }

    private boolean readNamed() {
        if (readListed()) {
            return true;
        }
        PhraseMatch<Boolean> type = text.match(text.tables.types, at);
        int typeFrom = at;
        int nameFrom = at;
        if (type != null && (!text.isHard(text.behind(type)) || text.isSign(text.behind(type), "«/"))) {
            source.outletWord = true;
            at = text.behind(type);
            skipNations();
            nameFrom = type.value() ? nameFrom : at;
        }
        return readQuoted() || readListed() || readBare(typeFrom, nameFrom);
    }

    /** «خبرگزاری چینی …», «روزنامه‌های آمریکایی …». */
    private void skipNations() {
        while (text.is(SourceWord.NATION, at) && outletAt(at) == null && !text.isHard(behindWord(at))) {
            at = behindWord(at);
        }
    }

    private boolean readQuoted() {
        if (!text.isSign(at, "«/")) {
            return false;
        }
        String closing = text.isSign(at, "«") ? "»" : "/";
        for (int i = at + 2; i < Math.min(text.size(), at + LONGEST_QUOTED); i++) {
            if (text.isSign(i, closing)) {
                addName(at + 1, i);
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    private @Nullable PhraseMatch<OutletName> outletAt(int i) {
        return text.match(text.tables.outlets, i);
    }

    private boolean readListed() {
        PhraseMatch<OutletName> outlet = outletAt(at);
        if (outlet == null || isLonger(outlet)) {
            return false;
        }
        addName(at, text.behind(outlet));
        at = text.behind(outlet);
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
        int reach = outlet.value().ordinaryWord() ? 2 : 1;
        return isPlain(next) && (text.isHard(next + 1) || reach > 1 && isPlain(next + 1) && text.isHard(next + 2));
    }

    /** A word that no table knows as anything that may follow a name. */
    private boolean isPlain(int i) {
        return text.isWord(i)
                && text.value(text.tables.words, i) == null
                && text.value(text.tables.desks, i) == null
                && text.value(text.tables.places, i) == null
                && text.value(text.tables.openings, i) == null
                && text.value(text.tables.givenNames, i) == null
                && outletAt(i) == null
                && !text.isWord(i, "و")
                && !text.isWord(i, "منطقه");
    }

    /** A name that no table holds; the kind of outlet belongs to one that is only a place: «خبرگزاری عراق». */
    private boolean readBare(int typeFrom, int nameFrom) {
        boolean body = opensBody();
        int end = speaker && !body && !source.outletWord ? NameEdge.ofPerson(text, at) : NameEdge.of(text, at, body);
        if (end == at) {
            return false;
        }
        PhraseMatch<Boolean> place = text.match(text.tables.places, at);
        boolean onlyPlace = place != null && text.behind(place) == end;
        addName(onlyPlace ? typeFrom : nameFrom, end);
        at = end;
        return true;
    }

    /** Whether the name is that of a body or person, which may be long. */
    private boolean opensBody() {
        SourceWord word = text.value(text.tables.words, at);
        boolean named =
                word == SourceWord.ROLE || word == SourceWord.TITLE || text.value(text.tables.givenNames, at) != null;
        source.person |= named && !source.outletWord;
        return named || word == SourceWord.ORGANISATION || word == SourceWord.GENERIC || source.desk != null;
    }

    private void addName(int from, int to) {
        OutletName listed = text.tables.outlets.get(text.slice(from, to));
        source.listed |= listed != null;
        source.known |= listed != null && !listed.ordinaryWord();
        source.names.add(new CreditSource.Name(
                from, to, listed == null ? null : listed.outlet().id().orElse(null)));
    }

    /** «خبرگزاری دانشجویان ایران (ایسنا)»: the short name is the one that counts. */
    private void readShortName() {
        if (!text.isSign(at, "(") || !source.isOutlet() && !source.listed) {
            return;
        }
        for (int i = at + 2; i <= at + 4; i++) {
            if (text.isSign(i, ")") && text.isWord(at + 1) && !text.is(SourceWord.TIME, at + 1)) {
                source.names.clear();
                addName(at + 1, i);
                at = i + 1;
                return;
            }
        }
    }

    /** «شبکه خبر سیما»: whose channel it is. */
    private void readBroadcaster() {
        if (text.isWord(at, "سیما") || text.isWord(at, "تلویزیون")) {
            at++;
        }
    }

    private void readTails() {
        readBeat();
        readCentre();
        readCountry();
        readPlace();
    }

    /** «جام جم ورزشی»: a subject behind the name is its desk. */
    private void readBeat() {
        PhraseMatch<DeskWord> word = text.match(text.tables.desks, at);
        if (word != null
                && word.value() == DeskWord.SUBJECT
                && source.listed
                && source.desk == null
                && isClosed(text.behind(word))) {
            addDesk(at, text.behind(word));
        }
    }

    /** «، مرکز زنجان», «سرویس اجتماعی», «منطقه خراسان». */
    private void readCentre() {
        int head = text.isSign(at, "،") ? at + 1 : at;
        PhraseMatch<DeskWord> word = text.match(text.tables.desks, head);
        int behindHead = head + 1;
        if (word != null && word.value() == DeskWord.HEAD) {
            behindHead = text.behind(word);
        } else if (!text.isWord(head, "منطقه")) {
            return;
        }
        PhraseMatch<Boolean> place = text.match(text.tables.places, behindHead);
        int end = place != null ? text.behind(place) : deskEnd(behindHead);
        if (end > behindHead && isClosed(end)) {
            takeCentre(head, behindHead, end, place != null);
        }
    }

    private void takeCentre(int head, int behindHead, int end, boolean place) {
        source.place = place ? text.slice(behindHead, end) : source.place;
        addDesk(head, end);
    }

    /** «شبکه «…» ایتالیا»: the country behind a quoted name. */
    private void readCountry() {
        PhraseMatch<Boolean> place = text.isSign(at - 1, "»") ? text.match(text.tables.places, at) : null;
        at = place != null && !place.value() ? text.behind(place) : at;
    }

    private boolean isClosed(int i) {
        return text.isHard(i) || text.isWord(i, "و") || text.isOpening(CreditOpening.RELAY, i);
    }

    /** «از تبریز», «در تبریز،», «خراسان رضوی،». */
    private void readPlace() {
        boolean from = text.isWord(at, "از");
        int first = from || text.isWord(at, "در") ? at + 1 : at;
        PhraseMatch<Boolean> place = text.match(text.tables.places, first);
        if (place == null) {
            readUnlistedPlace(from);
        } else if (from || isClosed(text.behind(place))) {
            source.place = text.slice(first, text.behind(place));
            at = text.behind(place);
        }
    }

    private void readUnlistedPlace(boolean from) {
        if (from && text.isWord(at + 1) && text.value(text.tables.words, at + 1) == null && isClosed(at + 2)) {
            source.place = text.slice(at + 1, at + 2);
            at += 2;
        }
    }

    private void readChain() {
        int i = text.isSign(at, "،؛") ? at + 1 : at;
        i = text.isWord(i, "و") ? i + 1 : i;
        PhraseMatch<CreditOpening> opening = text.match(text.tables.openings, i);
        if (depth == DEEPEST_CHAIN) {
            return;
        }
        if (opening != null && opening.value() == CreditOpening.RELAY) {
            join(new SourceReader(text, text.behind(opening), depth + 1, false).read());
        } else if (text.isWord(at, "و") && opensOutlet(at + 1)) {
            join(new SourceReader(text, at + 1, depth + 1, false).read());
        }
    }

    private boolean opensOutlet(int i) {
        PhraseMatch<OutletName> outlet = outletAt(i);
        return outlet != null && !outlet.value().ordinaryWord()
                || text.match(text.tables.types, i) != null
                || text.isSign(i, "«") && text.isSign(at - 1, "»");
    }

    private void join(CreditSource inner) {
        if (inner.isEmpty()) {
            return;
        }
        at = inner.end;
        source.relays = true;
        if (!inner.person) {
            source.names.addAll(inner.names);
        }
        source.desk = source.desk == null ? inner.desk : source.desk;
        source.place = source.place == null ? inner.place : source.place;
    }
}
