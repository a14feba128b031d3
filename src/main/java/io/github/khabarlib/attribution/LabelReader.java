package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.text.Tokens;

/** Reads the parts of a label: outlet, place, desk, date and reporter, and a first part that no table knows. */
final class LabelReader {
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_UNKNOWN = 3;
    private static final int SHORTEST_UNKNOWN = 3;

    final CreditSource label = new CreditSource(0);

    /** Token behind the first part if no table knows it; 0 if one does. */
    int unknownEnd;

    boolean placed;
    boolean placeFirst;
    boolean desked;

    private final CreditText text;
    private final LabelSigns signs;
    private final boolean opensBody;
    private int partEnd;

    LabelReader(CreditText text, boolean opensBody) {
        this.text = text;
        this.signs = new LabelSigns(text);
        this.opensBody = opensBody;
    }

    /** Reads from the start of the block; answers the token behind the last part, 0 if there is none. */
    int read() {
        int from = 0;
        int end = 0;
        for (int part = 0; part < MOST_PARTS; part++) {
            int separator = signs.separator(from, label);
            if (separator < 0 || !take(from, separator, part == 0)) {
                return readLast(from, part) ? label.end : end;
            }
            end = Math.max(separator, partEnd);
            from = signs.behindSeparators(end);
        }
        return end;
    }

    /** Takes the part up as what it is; false if it is nothing that a label holds. */
    private boolean take(int from, int to, boolean first) {
        PhraseMatch<Boolean> place = text.match(text.tables.places, from);
        if (place != null && text.behind(place) == to && place.value()) {
            return takePlace(from, to);
        }
        CreditSource source = SourceReader.read(text, from);
        if (closesPart(source.end, to) && !source.names.isEmpty() && isNamed(source)) {
            partEnd = source.end;
            return takeOutlet(source);
        }
        if (source.end == to && source.names.isEmpty() && source.desk != null) {
            return takeDesk(source.desk);
        }
        return first ? takeFirst(from, to) : takeLater(from, to);
    }

    private boolean isNamed(CreditSource source) {
        return source.isOutlet() || source.listed || isDeskOfUnknown(source);
    }

    /** «سرویس قرآن … :»: the name of an outlet behind its desk. */
    private boolean isDeskOfUnknown(CreditSource source) {
        CreditSource.Name name = source.names.get(0);
        return opensBody
                && source.desk != null
                && source.desk.startsWith("سرویس ")
                && name.to() - name.from() <= LONGEST_UNKNOWN
                && OutletForm.isPossible(text, name.from(), name.to());
    }

    private boolean takeFirst(int from, int to) {
        if (isUnlistedDesk(from, to) && text.value(text.tables.givenNames, to + 1) != null) {
            return takeDesk(text.slice(from, to));
        }
        return !isTime(from) && takeUnknown(from, to);
    }

    private boolean takeLater(int from, int to) {
        if (isUnlistedDesk(from, to)) {
            return takeDesk(text.slice(from, to));
        }
        if (isTime(from)) {
            return true;
        }
        if (isRegion(from, to)) {
            return takePlace(from, to);
        }
        if (placed && label.names.isEmpty() && isNewName(from, to)) {
            label.names.add(new CreditSource.Name(from, to, null));
            label.outletWord = true;
            return true;
        }
        return takeReporter(from, to);
    }

    private boolean isTime(int i) {
        return text.isNumber(i) || text.is(SourceWord.TIME, i);
    }

    /** The source fills the part, or goes on over its sign: «…؛ سرویس اجتماعی، …». */
    private boolean closesPart(int end, int to) {
        return end == to || end > to && text.isSign(end, LabelSigns.SEPARATORS + "،");
    }

    /** «هرات – آوای غرب – …»: what stands between a place and the next sign, and opens no person's name. */
    private boolean isNewName(int from, int to) {
        boolean possible = OutletForm.isPossible(text, from, to) || OutletForm.isNoPerson(text, from, to);
        if (to - from > LONGEST_UNKNOWN || text.isEnd(to) || !opensBody || !possible) {
            return false;
        }
        for (int i = from; i < to; i++) {
            SourceWord word = text.value(text.tables.words, i);
            if (word == null && !text.isPlain(i) && text.value(text.tables.places, i) == null) {
                return false;
            }
        }
        return true;
    }

    /** «خبرگزاری … - جنوبی», and no more: an outlet's office. */
    private boolean isRegion(int from, int to) {
        return label.outletWord
                && text.isSign(from - 1, LabelSigns.DASHES)
                && text.isEnd(to)
                && to - from <= 2
                && text.isWord(from)
                && text.isWord(to - 1)
                && text.value(text.tables.words, from) == null;
    }

    boolean takePlace(int from, int to) {
        placed = true;
        placeFirst |= from == 0;
        label.place = label.place == null ? text.slice(from, to) : label.place;
        return true;
    }

    private boolean takeOutlet(CreditSource source) {
        label.names.addAll(source.names);
        label.known |= source.known || source.credited;
        label.listed |= source.listed;
        label.outletWord |= source.outletWord;
        label.place = label.place == null ? source.place : label.place;
        label.desk = label.desk == null ? source.desk : label.desk;
        return true;
    }

    /** «… - گروه باستان‌شناسی:». */
    private boolean isUnlistedDesk(int from, int to) {
        return text.value(text.tables.desks, from) == DeskWord.HEAD && to - from == 2 && text.isPlain(from + 1);
    }

    private boolean takeDesk(String desk) {
        desked = true;
        label.desk = desk;
        return true;
    }

    /** «عصر ایران؛ مریم … -»: a person's name behind the outlet, and a dash. */
    private boolean takeReporter(int from, int to) {
        boolean name = to - from >= 2
                && to - from <= LONGEST_UNKNOWN
                && (text.value(text.tables.givenNames, from) != null || isBehindDesk(from, to))
                && text.isSign(to, label.desk == null ? LabelSigns.DASHES : LabelSigns.SEPARATORS);
        for (int i = from; i < to && name; i++) {
            name = text.isWord(i) && text.value(text.tables.words, i) == null;
        }
        if (name && label.reporter == null && (!label.names.isEmpty() || desked)) {
            label.reporter = text.slice(from, to);
            return true;
        }
        return false;
    }

    /** «گروه اجتماعی، نام نام‌خانوادگی:»: what stands alone between a desk and a colon. */
    private boolean isBehindDesk(int from, int to) {
        return desked
                && opensBody
                && label.names.isEmpty()
                && text.isSign(from - 1, "،")
                && text.isSign(to, ":")
                && OutletForm.isPossible(text, from, to);
    }

    private boolean takeUnknown(int from, int to) {
        unknownEnd = to;
        if (to - from > LONGEST_UNKNOWN || text.tokens.end(to - 1) - text.tokens.start(from) < SHORTEST_UNKNOWN) {
            return false;
        }
        for (int i = from; i < to; i++) {
            SourceWord word = text.nameWord(from, i);
            boolean named =
                    word == null || word == SourceWord.SUFFIX || word == SourceWord.OPENER || word == SourceWord.ENDING;
            if (text.tokens.kind(i) != Tokens.Kind.WORD || !named && word != SourceWord.TITLE) {
                return false;
            }
        }
        return true;
    }

    /**
     * The place may stand before the sentence without a sign: «… - گروه استان‌ها - نیشابور پس از …», and, glued to an outlet
     * of the table, «ایسنا/همدان رئیس …».
     */
    private boolean readLast(int from, int part) {
        PhraseMatch<Boolean> place = text.match(text.tables.places, from);
        if (place == null || !place.value()) {
            return false;
        }
        boolean stops = part >= 2 && text.is(SourceWord.STOP, text.behind(place));
        if (!stops && !(part == 1 && label.known && isGluedBySlash(from))) {
            return false;
        }
        label.end = text.behind(place);
        takePlace(from, label.end);
        return true;
    }

    private boolean isGluedBySlash(int i) {
        return text.isSign(i - 1, "/") && !text.tokens.spaceBefore(i) && !text.tokens.spaceBefore(i - 1);
    }
}
