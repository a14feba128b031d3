package io.github.khabarlib.attribution;

import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.publisher.OutletName;
import io.github.khabarlib.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Credits that close an article: source lines, republishing lines, an outlet behind the last sentence or on its own. */
final class ClosingRules {
    private static final int LONGEST_LINE = 12;
    private static final int LONGEST_ANNOUNCED = 4;
    private static final int LONGEST_TAIL = 6;
    private static final int LONGEST_UNKNOWN_TAIL = 3;
    private static final int SHORTEST_UNKNOWN_TAIL = 4;

    private final CreditText text;

    ClosingRules(CreditText text) {
        this.text = text;
    }

    /** «منبع: …», «باز نشر: …»: an opening at token {@code i} and no more than a name behind it; null if there is none. */
    @Nullable
    CreditMatch line(PhraseMatch<CreditOpening> opening, int i) {
        if (!isLine(opening.value(), i)) {
            return null;
        }
        int from = text.behind(opening);
        boolean colon = text.isSign(from, ":؛-–|/");
        from = colon ? from + 1 : from;
        CreditSource source = SourceReader.read(text, from);
        if (source.names.isEmpty() || source.person || !isSure(opening.value(), source, colon)) {
            return null;
        }
        if (opening.value() == CreditOpening.RELAY && !closesBlock(source.end)) {
            return null;
        }
        CreditType type = opening.value() == CreditOpening.RELAY ? CreditType.TAIL : CreditType.SOURCE_LINE;
        int end = opening.value() == CreditOpening.REPUBLISH ? behindAddress(source.end) : source.end;
        return new CreditMatch(type, i, end, source);
    }

    private boolean isLine(CreditOpening opening, int i) {
        return switch (opening) {
            case SOURCE, REPUBLISH -> i == 0 || text.isHard(i - 1);
            case RELAY -> i == 0 && text.size() <= LONGEST_LINE;
            default -> false;
        };
    }

    private boolean isSure(CreditOpening opening, CreditSource source, boolean colon) {
        if (colon) {
            return source.isOutlet()
                    || source.listed
                    || text.isHard(source.end)
                    || text.is(SourceWord.STOP, source.end);
        }
        return source.isOutlet() || opening == CreditOpening.RELAY && text.isEnd(source.end);
    }

    private boolean closesBlock(int i) {
        return text.isEnd(i) || text.isSign(i, ".") && text.isEnd(i + 1);
    }

    /** A web address behind a republisher's name belongs to the line. */
    private int behindAddress(int from) {
        int i = from;
        while (!text.isEnd(i) && (text.tokens.kind(i) == Tokens.Kind.LATIN || i > from && text.isSign(i, ".:/-"))) {
            i++;
        }
        return i;
    }

    /** Whether the block is no more than the opening of a source line, whose name stands in the next block. */
    boolean isBareOpening() {
        PhraseMatch<CreditOpening> opening = text.match(text.tables.openings, 0);
        if (opening == null || opening.value() != CreditOpening.SOURCE) {
            return false;
        }
        int end = text.behind(opening);
        return text.isEnd(end) || text.isSign(end, ":") && text.isEnd(end + 1);
    }

    /** The block as the bare name of an outlet; null if it is anything else. */
    @Nullable
    CreditMatch bareName() {
        if (text.size() > LONGEST_LINE) {
            return null;
        }
        CreditSource source = SourceReader.read(text, 0);
        return closesBlock(source.end)
                        && (source.isOutlet() || isCoined(source) || isCredited(source))
                        && !isLong(source)
                ? new CreditMatch(CreditType.TAIL, 0, source.end, source)
                : null;
    }

    /** The block as the name that a source line announced; null if it is no name. */
    @Nullable
    CreditMatch announcedName() {
        CreditMatch name = bareName();
        if (name != null || text.size() > LONGEST_ANNOUNCED || !OutletForm.isPossible(text, 0, text.size())) {
            return name;
        }
        CreditSource source = SourceReader.read(text, 0);
        return text.isEnd(source.end) && !source.names.isEmpty()
                ? new CreditMatch(CreditType.SOURCE_LINE, 0, source.end, source)
                : null;
    }

    /** «… نیوز» on a line of its own. */
    private boolean isCoined(CreditSource source) {
        return source.names.size() == 1
                && OutletForm.isSure(
                        text, source.names.get(0).from(), source.names.get(0).to());
    }

    /** A name of several words that the table holds as ordinary ones, and that the article credits. */
    private boolean isCredited(CreditSource source) {
        return source.listed && source.end > 1 && text.credited.contains(text.slice(0, source.end));
    }

    /** A block of no more than «صبح …» and its like: may name the outlet where nothing else does; null if it is not. */
    @Nullable
    CreditMatch openedName() {
        if (text.size() > LONGEST_UNKNOWN_TAIL || !OutletForm.isOpened(text, 0, text.size())) {
            return null;
        }
        CreditSource source = new CreditSource(text.size());
        source.addName(text, 0, text.size());
        return new CreditMatch(CreditType.TAIL, 0, text.size(), source);
    }

    private static boolean isLong(CreditSource source) {
        return !source.known && source.names.get(0).to() - source.names.get(0).from() > LONGEST_UNKNOWN_TAIL;
    }

    /** «… ./باشگاه خبرنگاران», «… (ایسنا)» at the end of the block, not before token {@code from}; null for none. */
    @Nullable
    CreditMatch tail(int from) {
        int last = text.size();
        for (int i = last - 1; i >= Math.max(Math.max(from, 3), last - LONGEST_TAIL); i--) {
            if (text.isSign(i, "/")) {
                return tail(i, i + 1, last);
            }
            if (text.isSign(i, "(") && text.isSign(last - 1, ")")) {
                return tail(i, i + 1, last - 1);
            }
        }
        return null;
    }

    private @Nullable CreditMatch tail(int sign, int from, int to) {
        int end = to > from && text.isSign(to - 1, ".") ? to - 1 : to;
        if (end <= from || text.isOpening(CreditOpening.REPORT, from)) {
            return null;
        }
        CreditSource source = SourceReader.read(text, from);
        if (source.end != end || source.names.isEmpty() || source.person) {
            return null;
        }
        boolean sure = source.isOutlet() || isListedBehindSentence(sign, from) || isUnknownTail(sign, from, end);
        return sure ? new CreditMatch(CreditType.TAIL, from, end, source) : null;
    }

    private boolean isListedBehindSentence(int sign, int from) {
        PhraseMatch<OutletName> outlet = text.match(text.tables.outlets, from);
        return outlet != null && text.isSign(sign, "/");
    }

    private boolean isUnknownTail(int sign, int from, int end) {
        return text.isSign(sign, "/")
                && text.isSign(sign - 1, ".")
                && end - from <= LONGEST_UNKNOWN_TAIL
                && text.tokens.end(end - 1) - text.tokens.start(from) >= SHORTEST_UNKNOWN_TAIL
                && OutletForm.isPossible(text, from, end);
    }
}
