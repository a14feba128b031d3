package io.github.khabarlib.attribution;

import io.github.khabarlib.article.CreditType;
import org.jspecify.annotations.Nullable;

/**
 * Labels and datelines at the start of a block: outlet, place, desk and reporter, one to four of them, each before a
 * colon, dash or slash. Decides whether what stands there is one, and what a name is that no table holds.
 */
final class LabelRule {
    /** Signs that part a name of a known kind from a headline; a dash may as well stand within a name. */
    private static final String SURE = ":؛/|";

    private static final int LONGEST_SENTENCE = 80;

    private final CreditText text;
    private final boolean opensBody;
    private final LabelReader parts;

    private LabelRule(CreditText text, boolean opensBody) {
        this.text = text;
        this.opensBody = opensBody;
        this.parts = new LabelReader(text, opensBody);
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
        int end = parts.read();
        return end == 0 ? null : decide(end);
    }

    private @Nullable CreditMatch decide(int end) {
        parts.label.end = end;
        char sign = end < text.size() && text.isHard(end) ? text.tokens.first(end) : ' ';
        if (sign == '،' || !isPlausible(sign)) {
            return null;
        }
        boolean dateline = parts.placed
                && (parts.placeFirst || parts.label.names.isEmpty() || LabelSigns.DASHES.indexOf(sign) >= 0);
        int to = sign == ')' ? end + 1 : end;
        return new CreditMatch(dateline ? CreditType.DATELINE : CreditType.LABEL, 0, to, parts.label);
    }

    private boolean isPlausible(char sign) {
        if (parts.unknownEnd > 0) {
            boolean alone = text.isEnd(parts.unknownEnd + 1) && OutletForm.isSure(text, 0, parts.unknownEnd);
            return (opensBody || alone) && takesUnknown(sign);
        }
        if (!parts.label.names.isEmpty()) {
            return parts.label.known || opensBody || parts.placed || parts.label.outletWord && SURE.indexOf(sign) >= 0;
        }
        return opensBody && (parts.desked || parts.placed && LabelSigns.DASHES.indexOf(sign) >= 0);
    }

    /** What the first part is that no table knows: reporter, outlet or a place too small for the tables. */
    private boolean takesUnknown(char sign) {
        boolean alone = !parts.placed && !parts.desked && parts.label.names.isEmpty();
        boolean likely = OutletForm.isLikely(text, 0, parts.unknownEnd);
        boolean person = !OutletForm.isPossible(text, 0, parts.unknownEnd)
                && (!likely || text.value(text.tables.givenNames, 0) != null);
        if (!alone && !likely && parts.unknownEnd > 1 && (person || parts.desked || !parts.label.names.isEmpty())) {
            parts.label.reporter = text.slice(0, parts.unknownEnd);
            return true;
        }
        if (person) {
            return false;
        }
        if (alone && !likely && parts.unknownEnd == 1 && LabelSigns.DASHES.indexOf(sign) >= 0) {
            return parts.takePlace(0, parts.unknownEnd);
        }
        if (alone && !likely && !isNarrated(parts.unknownEnd + 1)) {
            return false;
        }
        parts.label.names.add(0, new CreditSource.Name(0, parts.unknownEnd, null));
        parts.label.outletWord = true;
        return true;
    }

    private boolean opensWithSpeaker(int from) {
        for (int i = from; i < Math.min(text.size(), from + LabelSigns.LONGEST_PART); i++) {
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
