package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;

/** Reads what stands behind an outlet's name and belongs to it: desk, centre, country and place. Reads forwards only. */
final class SourceTail {
    private final CreditText text;
    private final CreditSource source;
    private int at;

    private SourceTail(CreditText text, CreditSource source, int at) {
        this.text = text;
        this.source = source;
        this.at = at;
    }

    /** Reads into {@code source}; answers the token behind. */
    static int read(CreditText text, CreditSource source, int at) {
        return new SourceTail(text, source, at).read();
    }

    /** «خبرنگار ما از تبریز»: reads the place alone; answers the token behind. */
    static int readPlace(CreditText text, CreditSource source, int at) {
        SourceTail tail = new SourceTail(text, source, at);
        tail.readPlace();
        return tail.at;
    }

    /** The token behind a country that follows a quoted name: «شبکه «…» ایتالیا»; {@code at} if none does. */
    static int behindCountry(CreditText text, int at) {
        PhraseMatch<Boolean> place = text.isSign(at - 1, "»") ? text.match(text.tables.places, at) : null;
        return place != null && !place.value() ? text.behind(place) : at;
    }

    /** «ایسنا (منطقه خراسان)», «مهر (تبریز)»: reads the centre or place that {@code [from, to)} is; false for neither. */
    static boolean readBracket(CreditText text, CreditSource source, int from, int to) {
        int behindHead = new SourceTail(text, source, from).behindHead(from);
        PhraseMatch<Boolean> place = text.match(text.tables.places, behindHead);
        if (place == null || text.behind(place) != to) {
            return false;
        }
        source.place = text.slice(behindHead, to);
        if (behindHead > from) {
            source.addDesk(text.slice(from, to));
        }
        return true;
    }

    private int read() {
        readBroadcaster();
        readPrintedAt();
        readBeat();
        readCentre();
        at = behindCountry(text, at);
        readPlace();
        return at;
    }

    /** «شبکه خبر سیما»: whose channel it is. */
    private void readBroadcaster() {
        if (text.isWord(at, "سیما") || text.isWord(at, "تلویزیون")) {
            at++;
        }
    }

    /** «روزنامه «…» چاپ لندن». */
    private void readPrintedAt() {
        if (text.isWord(at, "چاپ") && text.isWord(at + 1)) {
            PhraseMatch<Boolean> place = text.match(text.tables.places, at + 1);
            at = place != null ? text.behind(place) : at + 2;
        }
    }

    /** «جام جم ورزشی»: a subject behind the name is its desk. */
    private void readBeat() {
        PhraseMatch<DeskWord> word = text.match(text.tables.desks, at);
        if (word == null || word.value() != DeskWord.SUBJECT || !source.listed || source.desk != null) {
            return;
        }
        int behind = text.behind(word);
        if (text.isClosed(behind)) {
            source.addDesk(text.slice(at, behind));
            at = behind;
        }
    }

    /** «، مرکز زنجان», «سرویس اجتماعی», «منطقه خراسان». */
    private void readCentre() {
        int head = text.isSign(at, "،؛") ? at + 1 : at;
        int behindHead = behindHead(head);
        PhraseMatch<Boolean> place = text.match(text.tables.places, behindHead);
        int end = place != null ? text.behind(place) : DeskReader.behindSubject(text, behindHead);
        if (behindHead == head || end == behindHead || !text.isClosed(end)) {
            return;
        }
        source.place = place != null ? text.slice(behindHead, end) : source.place;
        source.addDesk(text.slice(head, end));
        at = end;
    }

    private int behindHead(int head) {
        PhraseMatch<DeskWord> word = text.match(text.tables.desks, head);
        if (word != null && word.value() == DeskWord.HEAD) {
            return text.behind(word);
        }
        return text.isWord(head, "منطقه") ? head + 1 : head;
    }

    /** «از تبریز», «در تبریز،», «خراسان رضوی،». */
    private void readPlace() {
        boolean from = text.isWord(at, "از");
        boolean in = text.isWord(at, "در");
        int first = behindRegion(from || in ? at + 1 : at);
        PhraseMatch<Boolean> place = text.match(text.tables.places, first);
        if (place == null) {
            readUnlistedPlace(from);
            return;
        }
        int behind = behindPlaces(place);
        if (!from && !in && !place.value()) {
            readCountry(behind);
        } else if (from || text.isClosed(behind) || in && source.agent && opensPhrase(behind)) {
            take(first, behind);
        }
    }

    /** «از شهرستان ساری», «از جنوب استان تهران». */
    private int behindRegion(int from) {
        int i = from;
        while (text.is(SourceWord.REGION, i) && !text.isHard(i + 1)) {
            i++;
        }
        return i;
    }

    /** «گیلان رشت»: province and city. */
    private int behindPlaces(PhraseMatch<Boolean> place) {
        int behind = text.behind(place);
        PhraseMatch<Boolean> next = text.match(text.tables.places, behind);
        return next != null && text.isClosed(text.behind(next)) ? text.behind(next) : behind;
    }

    /** «خبرنگار … در یاسوج افزود»: the place of a reporter, and the sentence goes on. */
    private boolean opensPhrase(int i) {
        return text.is(SourceWord.STOP, i) || text.is(SourceWord.SAID, i);
    }

    /** «اینترفاکس روسیه از مسکو»: the country of the outlet, and then the place of the report. */
    private void readCountry(int behind) {
        if (text.isClosed(behind)) {
            at = behind;
        } else if (text.isWord(behind, "از")) {
            at = behind;
            readPlace();
        }
    }

    private void readUnlistedPlace(boolean from) {
        if (from && text.isWord(at + 1) && text.value(text.tables.words, at + 1) == null && text.isClosed(at + 2)) {
            take(at + 1, at + 2);
        }
    }

    /** The place of a report; that of a person or body belongs to what it is called. */
    private void take(int from, int to) {
        at = to;
        if (source.isOutlet() || source.listed || source.names.isEmpty() || !isBody(source.names.get(0))) {
            source.place = text.slice(from, to);
        } else {
            CreditSource.Name name = source.names.remove(source.names.size() - 1);
            source.addName(text, name.from(), to);
        }
    }

    private boolean isBody(CreditSource.Name name) {
        SourceWord word = text.value(text.tables.words, name.from());
        return word == SourceWord.ROLE || word == SourceWord.GENERIC || word == SourceWord.ORGANISATION;
    }
}
