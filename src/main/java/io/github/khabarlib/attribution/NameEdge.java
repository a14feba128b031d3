package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;

/**
 * Where a name ends that no table holds. A sign or a linking phrase behind it settles it; where the sentence goes on
 * without one, the kinds of words do: a name of an outlet ends before an office, a title or a given name, the name of a
 * body behind its place.
 */
final class NameEdge {
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_TOLD = 4;
    private static final int LONGEST_BODY = 16;

    /** Words up to which a stretch before a sign is taken for a name without a look at their kinds. */
    private static final int NEAR = 4;

    private final CreditText text;
    private final int from;
    private final boolean body;
    private final boolean plain;
    private final CreditSource source;
    private int behindPlace = -1;

    private NameEdge(CreditText text, int from, boolean body, CreditSource source) {
        this.text = text;
        this.from = from;
        this.body = body || source.desk != null;
        this.plain = !body && !source.office;
        this.source = source;
    }

    /**
     * The token behind the name that begins at {@code from}; {@code from} itself if none can begin there.
     *
     * @param body whether the name opens as that of a body or person
     * @param source what was read before the name
     */
    static int of(CreditText text, int from, boolean body, CreditSource source) {
        return new NameEdge(text, from, body, source).find();
    }

    /** As {@link #of}, for the name of a person who may have no title and no office with it. */
    static int ofPerson(CreditText text, int from) {
        NameEdge edge = new NameEdge(text, from, true, new CreditSource(from));
        int end = edge.scan();
        if (end == from || edge.isSettled(end)) {
            return end;
        }
        return text.is(SourceWord.NATION, from + 1) ? from + 2 : from + 1;
    }

    private int find() {
        int i = scan();
        if (i == from || isSettled(i)) {
            return i;
        }
        return body ? cutBody(i) : cutName(i);
    }

    private int scan() {
        int limit = Math.min(text.size(), from + (body ? LONGEST_BODY : LONGEST_NAME));
        int i = from;
        while (i < limit && !text.isHard(i) && !stops(i)) {
            i = next(i);
        }
        return i;
    }

    private int next(int i) {
        PhraseMatch<SourceWord> word = text.match(text.tables.words, i);
        if (word != null && word.value() == SourceWord.PART) {
            return text.behind(word);
        }
        if (isTheirs(i) && behindPlace < 0) {
            behindPlace = i + 2;
        }
        PhraseMatch<Boolean> place = text.match(text.tables.places, i);
        if (place != null && i > from && behindPlace < 0) {
            behindPlace = text.behind(place);
        }
        return i + 1;
    }

    private boolean isSettled(int i) {
        return text.isHard(i) || text.isOpening(CreditOpening.RELAY, i) || text.isWord(i, "و") || isToldBehind(i);
    }

    /** «به خبرنگار صبح دره گفت»: who speaks stands before the outlet, so that nobody's name follows it. */
    private boolean isToldBehind(int i) {
        return source.addressed
                && i - from <= LONGEST_TOLD
                && (text.is(SourceWord.SAID, i) || text.is(SourceWord.WROTE, i) || text.is(SourceWord.STOP, i));
    }

    private boolean stops(int i) {
        if (text.isOpening(CreditOpening.RELAY, i) || isLinkBeforeRelay(i)) {
            return true;
        }
        if (i > from && text.isNumber(i) && !text.isHard(i + 1)) {
            return !body;
        }
        SourceWord word = text.nameWord(from, i);
        if (word == null) {
            return !body && i > from && !text.isHard(i + 1) && text.value(text.tables.givenNames, i) != null;
        }
        return switch (word) {
            case STOP -> !isTheirs(i) && !isWholeName(i);
            case SAID, WROTE, STATED -> true;
            case PRONOUN -> !isOurs(i);
            case TIME -> i > from && !endsName(i) && !isBehindPlace(i);
            case ROLE, TITLE -> !body && i > from;
            case ORGANISATION, GENERIC -> !body && i > from && !isNear(i);
            default -> false;
        };
    }

    /** «سخنگوی این نهاد»: within the name of an office. */
    private boolean isTheirs(int i) {
        return body && i == from + 1 && text.isWord(i, "این") && text.is(SourceWord.ROLE, from);
    }

    private boolean isLinkBeforeRelay(int i) {
        return text.isWord(i, "و") && text.isOpening(CreditOpening.RELAY, i + 1);
    }

    /** «وطن امروز،»: a word of time right before a sign belongs to the name. */
    private boolean endsName(int i) {
        return plain && text.isHard(i + 1);
    }

    /** «رادیو عنوان،»: alone between the kind of outlet and a sign. */
    private boolean isWholeName(int i) {
        return i == from && source.outletWord && text.isHard(i + 1) && !text.isHard(i);
    }

    /** «شمال ما به نقل از …», «به شمال ما گفت». */
    private boolean isOurs(int i) {
        boolean closes = text.isHard(i + 1) || text.isOpening(CreditOpening.RELAY, i + 1);
        return plain && i > from && text.isWord(i, "ما") && (closes || isBehindPlace(i));
    }

    /** «ساوه امروز گفت»: a place alone is no outlet's name, so that the next word belongs to it. */
    private boolean isBehindPlace(int i) {
        PhraseMatch<Boolean> place = text.match(text.tables.places, from);
        return plain && (place != null && text.behind(place) == i || i == from + 1 && text.is(SourceWord.REGION, from));
    }

    private boolean isNear(int i) {
        for (int j = i + 1; j <= from + NEAR; j++) {
            if (text.isHard(j)) {
                return true;
            }
        }
        return false;
    }

    private int cutBody(int i) {
        if (text.is(SourceWord.GENERIC, from) && !opensOffice(from + 1)) {
            return Math.min(i, text.isWord(from + 1, "و") ? from + 1 : from + 2);
        }
        return behindPlace > 0 && behindPlace < i ? behindPlace : i;
    }

    private boolean opensOffice(int i) {
        return text.is(SourceWord.ORGANISATION, i) || text.is(SourceWord.ROLE, i);
    }

    private int cutName(int i) {
        for (int j = from + 1; j < Math.min(i, from + 3); j++) {
            if (text.is(SourceWord.SUFFIX, j)) {
                return text.behind(text.tables.words, j);
            }
        }
        if (i - from <= 2 && !endsAtSubject(i)) {
            return i;
        }
        return Math.min(i, from + (text.is(SourceWord.OPENER, from) ? 2 : 1));
    }

    /** Whether what stands at {@code i} opens the next phrase by itself, so that the name is all before it. */
    private boolean endsAtSubject(int i) {
        return text.is(SourceWord.SAID, i);
    }
}
