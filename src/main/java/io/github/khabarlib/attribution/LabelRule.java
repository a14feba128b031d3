package io.github.khabarlib.attribution;

import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Labels and datelines at the start of a block: outlet, place, desk and reporter, one to four of them, each before a
 * colon, dash or slash.
 */
final class LabelRule {
    private static final String SEPARATORS = ":-–—/؛|";
    /** Signs that part a name of a known kind from a headline; a dash may as well stand within a name. */
    private static final String SURE = ":؛/|";

    private static final String DASHES = "-–—";
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_PART = 6;
    private static final int LONGEST_PARENTHESIS = 8;
    private static final int LONGEST_UNKNOWN = 3;
    private static final int LONGEST_SENTENCE = 80;

    private enum Part {
        OUTLET,
        PLACE,
        DESK,
        DATE,
        REPORTER,
        UNKNOWN,
        NONE
    }

    private final CreditText text;
    private final boolean opensBody;
    private final CreditSource label = new CreditSource(0);
    private int unknownEnd;
    private int partEnd;
    private boolean placed;
    private boolean placeFirst;
    private boolean desked;

    private LabelRule(CreditText text, boolean opensBody) {
        this.text = text;
        this.opensBody = opensBody;
    }

    /**
     * The label of a block; null if it has none.
     *
     * @param opensBody whether the block is where an article's text can begin, so that also a name that no table holds
     *     may be a label
     */
    static @Nullable CreditMatch of(CreditText text, boolean opensBody) {
        return new LabelRule(text, opensBody).find();
    }

    private @Nullable CreditMatch find() {
        int from = 0;
        int end = 0;
        for (int part = 0; part < MOST_PARTS; part++) {
            int separator = separator(from);
            Part kind = separator < 0 ? lastPart(from, part) : classify(from, separator, part);
            if (kind == Part.NONE) {
                break;
            }
            end = separator < 0 ? label.end : Math.max(separator, partEnd);
            if (separator < 0) {
                break;
            }
            from = behindSeparators(end);
        }
        return end == 0 ? null : decide(end);
    }

    /** The sign behind the part that begins at {@code from}; -1 if none is near. */
    private int separator(int from) {
        for (int i = from + 1; i <= from + LONGEST_PART && i <= text.size(); i++) {
            if (i == text.size()) {
                return placed || label.known ? i : -1;
            }
            if (text.isSign(i, SEPARATORS)) {
                return i;
            }
            if (text.isSign(i, "،") && (isListed(from, i) || label.desk == null && isDesk(from, i))
                    || text.isSign(i, "(") && opensParenthesis(i)) {
                return i;
            }
            if (text.isSign(i, ")") && text.isSign(i + 1, SEPARATORS)) {
                return i;
            }
            if (text.isHard(i) && !text.isSign(i, "«»")) {
                return -1;
            }
        }
        return -1;
    }

    /** A comma parts a label only behind a place or an outlet of the table. */
    private boolean isListed(int from, int to) {
        PhraseMatch<Boolean> place = text.match(text.tables.places, from);
        PhraseMatch<?> outlet = text.match(text.tables.outlets, from);
        return place != null && text.behind(place) == to || outlet != null && text.behind(outlet) == to;
    }

    private boolean isDesk(int from, int to) {
        return SourceReader.read(text, from).desk != null && to > from + 1;
    }

    /** «کابل (باختر)-». */
    private boolean opensParenthesis(int i) {
        for (int close = i + 2; close <= i + LONGEST_PARENTHESIS; close++) {
            if (text.isSign(close, ")")) {
                return text.isSign(close + 1, SEPARATORS);
            }
        }
        return false;
    }

    private int behindSeparators(int i) {
        int behind = i;
        while (text.isSign(behind, SEPARATORS + "،()")) {
            behind++;
        }
        return behind;
    }

    private Part classify(int from, int to, int part) {
        PhraseMatch<Boolean> place = text.match(text.tables.places, from);
        if (place != null && text.behind(place) == to && place.value()) {
            return takePlace(from, to);
        }
        CreditSource source = SourceReader.read(text, from);
        if (closesPart(source.end, to) && !source.names.isEmpty() && (source.isOutlet() || source.listed)) {
            partEnd = source.end;
            return takeOutlet(source);
        }
        if (source.end == to && source.names.isEmpty() && source.desk != null) {
            return takeDesk(source.desk);
        }
        if (part > 0 && isUnlistedDesk(from, to)) {
            return takeDesk(text.slice(from, to));
        }
        if (text.tokens.kind(from) == Tokens.Kind.NUMBER || text.is(SourceWord.TIME, from)) {
            return part == 0 ? Part.NONE : Part.DATE;
        }
        if (part > 0 && isRegion(from, to)) {
            return takePlace(from, to);
        }
        if (part > 0 && placed && label.names.isEmpty() && isNewName(from, to)) {
            label.names.add(new CreditSource.Name(from, to, null));
            label.outletWord = true;
            return Part.OUTLET;
        }
        if (part > 0) {
            return takeReporter(from, to) ? Part.REPORTER : Part.NONE;
        }
        return takeUnknown(from, to) ? Part.UNKNOWN : Part.NONE;
    }

    /** The source fills the part, or goes on over its sign: «…؛ سرویس اجتماعی، …». */
    private boolean closesPart(int end, int to) {
        return end == to || end > to && text.isSign(end, SEPARATORS + "،");
    }

    /** «هرات – آوای غرب – …»: what stands between a place and the next sign, and opens no person's name. */
    private boolean isNewName(int from, int to) {
        if (to - from > LONGEST_UNKNOWN || text.isEnd(to) || !opensBody || !OutletForm.isPossible(text, from, to)) {
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
                && text.isEnd(to)
                && to - from <= 2
                && text.isWord(from)
                && text.isWord(to - 1)
                && text.value(text.tables.words, from) == null;
    }

    private Part takePlace(int from, int to) {
        placed = true;
        placeFirst |= from == 0;
        label.place = label.place == null ? text.slice(from, to) : label.place;
        return Part.PLACE;
    }

    private Part takeOutlet(CreditSource source) {
        label.names.addAll(source.names);
        label.known |= source.known;
        label.listed |= source.listed;
        label.outletWord |= source.outletWord;
        label.place = label.place == null ? source.place : label.place;
        label.desk = label.desk == null ? source.desk : label.desk;
        return Part.OUTLET;
    }

    /** «… - گروه باستان‌شناسی:». */
    private boolean isUnlistedDesk(int from, int to) {
        return text.value(text.tables.desks, from) == DeskWord.HEAD && to - from == 2 && text.isPlain(from + 1);
    }

    private Part takeDesk(String desk) {
        desked = true;
        label.desk = desk;
        return Part.DESK;
    }

    /** «عصر ایران؛ مریم … -»: a person's name behind the outlet, and a dash. */
    private boolean takeReporter(int from, int to) {
        boolean name = to - from >= 2
                && to - from <= LONGEST_UNKNOWN
                && text.value(text.tables.givenNames, from) != null
                && text.isSign(to, label.desk == null ? DASHES : SEPARATORS);
        for (int i = from; i < to && name; i++) {
            name = text.isWord(i) && text.value(text.tables.words, i) == null;
        }
        if (name && label.reporter == null && !label.names.isEmpty()) {
            label.reporter = text.slice(from, to);
            return true;
        }
        return false;
    }

    private boolean takeUnknown(int from, int to) {
        unknownEnd = to;
        if (to - from > LONGEST_UNKNOWN || text.tokens.end(to - 1) - text.tokens.start(from) < 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            SourceWord word = text.value(text.tables.words, i);
            boolean named = word == null || word == SourceWord.SUFFIX || word == SourceWord.OPENER;
            if (text.tokens.kind(i) != Tokens.Kind.WORD || !named && word != SourceWord.TITLE) {
                return false;
            }
        }
        return true;
    }

    /** «… - گروه استان‌ها - نیشابور پس از …»: the place may stand before the sentence without a sign. */
    private Part lastPart(int from, int part) {
        PhraseMatch<Boolean> place = text.match(text.tables.places, from);
        if (part < 2 || place == null || !place.value() || !text.is(SourceWord.STOP, text.behind(place))) {
            return Part.NONE;
        }
        label.end = text.behind(place);
        return takePlace(from, label.end);
    }

    private @Nullable CreditMatch decide(int end) {
        label.end = end;
        char sign = end < text.size() && text.isHard(end) ? text.tokens.first(end) : ' ';
        if (sign == '،' || !isPlausible(sign)) {
            return null;
        }
        boolean dateline = placed && (placeFirst || label.names.isEmpty() || DASHES.indexOf(sign) >= 0);
        int to = sign == ')' ? end + 1 : end;
        return new CreditMatch(dateline ? CreditType.DATELINE : CreditType.LABEL, 0, to, label);
    }

    private boolean isPlausible(char sign) {
        if (unknownEnd > 0) {
            boolean alone = text.isEnd(unknownEnd + 1) && OutletForm.isSure(text, 0, unknownEnd);
            return (opensBody || alone) && takesUnknown(sign);
        }
        if (!label.names.isEmpty()) {
            return label.known || opensBody || placed || label.outletWord && SURE.indexOf(sign) >= 0;
        }
        return opensBody && (desked || placed && DASHES.indexOf(sign) >= 0);
    }

    /** What the first part is that no table knows: reporter, outlet or a place too small for the tables. */
    private boolean takesUnknown(char sign) {
        boolean alone = !placed && !desked && label.names.isEmpty();
        boolean likely = OutletForm.isLikely(text, 0, unknownEnd);
        boolean person = !OutletForm.isPossible(text, 0, unknownEnd);
        if (!alone && !likely && unknownEnd > 1 && (person || desked || !label.names.isEmpty())) {
            label.reporter = text.slice(0, unknownEnd);
            return true;
        }
        if (person) {
            return false;
        }
        if (alone && !likely && unknownEnd == 1 && DASHES.indexOf(sign) >= 0) {
            return takePlace(0, unknownEnd) == Part.PLACE;
        }
        if (alone && !likely && !isNarrated(unknownEnd + 1)) {
            return false;
        }
        label.names.add(0, new CreditSource.Name(0, unknownEnd, null));
        label.outletWord = true;
        return true;
    }

    private boolean opensWithSpeaker(int from) {
        for (int i = from; i < Math.min(text.size(), from + LONGEST_PART); i++) {
            SourceWord word = text.value(text.tables.words, i);
            if (word == SourceWord.ROLE || word == SourceWord.TITLE || text.value(text.tables.givenNames, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence tells who says something; the words of a speaker behind a colon do not. */
    private boolean isNarrated(int from) {
        return text.isOpening(CreditOpening.REPORT, from)
                || opensWithSpeaker(from) && text.findInSentence(SourceWord.SAID, from, from + LONGEST_SENTENCE) >= 0;
    }
}
