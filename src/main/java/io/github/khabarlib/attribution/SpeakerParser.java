package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.SpeakerPhrase.Range;
import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the speaker that starts at a unit: pronoun, demonstrative, name, name and role, role, body. A name is what
 * stands before a role noun or before the adjuncts; no list of names is needed. Stateless but for the text it reads.
 */
final class SpeakerParser {
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_ROLE = 24;
    /** In characters: what is longer is no word. */
    private static final int LONGEST_WORD = 40;

    private static final int LONGEST_QUOTED = 8;

    private final StatementUnits units;

    SpeakerParser(StatementUnits units) {
        this.units = units;
    }

    /** The speaker that starts at {@code from} and ends before {@code limit}; null if none can start there. */
    @Nullable
    SpeakerPhrase parse(int from, int limit) {
        return switch (units.kind(from)) {
            case PRONOUN -> pronoun(from);
            case DEMONSTRATIVE -> demonstrative(from, limit);
            case ROLE, ORGANISATION, PEOPLE -> roleFirst(from, limit);
            case QUANTIFIER ->
                isPeople(from + 1) || units.text(from, from + 1).endsWith("از") ? roleFirst(from, limit) : null;
            case TITLE, PLAIN, PLACE, MONTH, DOCUMENT, NARRATION -> nameFirst(from, limit);
            case SIGN -> units.isOpening(from) ? quotedName(from, limit) : null;
            default -> null;
        };
    }

    private boolean isPeople(int i) {
        return switch (units.kind(i)) {
            case ROLE, ORGANISATION, PEOPLE, TITLE -> true;
            default -> false;
        };
    }

    /** All speakers joined by «و» from {@code from} on; one where nothing joins. */
    List<SpeakerPhrase> parseAll(int from, int limit, boolean plural) {
        List<SpeakerPhrase> found = new ArrayList<>();
        SpeakerPhrase next = parse(from, plural ? firstJoint(from, limit) : limit);
        while (next != null) {
            found.add(next);
            int joint = behindComma(next.end());
            boolean joined = plural && joint < limit && units.is(joint, Kind.AND);
            next = joined ? parse(joint + 1, firstJoint(joint + 1, limit)) : null;
        }
        return found;
    }

    /** The «و» behind the comma that closes a role, if another speaker follows it; otherwise {@code end}. */
    private int behindComma(int end) {
        return units.isComma(end) && units.is(end + 1, Kind.AND) && startsPerson(end + 2) ? end + 1 : end;
    }

    /** With a verb in the plural: where «و» stands before what can only be another speaker. */
    private int firstJoint(int from, int limit) {
        boolean named = units.is(from, Kind.TITLE) || units.is(from, Kind.PLAIN) || units.isOpening(from);
        for (int i = from + 1; i < limit && !isStop(i); i++) {
            if (units.is(i, Kind.AND) && (startsPerson(i + 1) || (named && isNameBeforeStop(i + 1)))) {
                return i;
            }
        }
        return limit;
    }

    private boolean startsPerson(int i) {
        return units.is(i, Kind.TITLE)
                || units.is(i, Kind.PRONOUN)
                || units.is(i, Kind.ROLE)
                || units.isOpening(i)
                || isNameBeforeRole(i);
    }

    /** A few plain words and then what ends a speaker. */
    private boolean isNameBeforeStop(int from) {
        int i = from;
        while (units.is(i, Kind.PLAIN) && i - from < 5) {
            i++;
        }
        return i - from >= 1 && isStop(i);
    }

    /** A few plain words and then a role. */
    private boolean isNameBeforeRole(int from) {
        int i = from;
        while (units.is(i, Kind.PLAIN) && i - from < 5) {
            i++;
        }
        int noun = units.isComma(i) ? i + 1 : i;
        return i - from >= 2 && (units.is(noun, Kind.ROLE) || units.is(noun, Kind.PEOPLE));
    }

    private static SpeakerPhrase pronoun(int at) {
        return new SpeakerPhrase(at, at + 1, Range.NONE, 0, Range.NONE, SpeakerPhrase.Type.PRONOUN);
    }

    private @Nullable SpeakerPhrase demonstrative(int from, int limit) {
        int noun = from + 1;
        boolean known = units.is(noun, Kind.ROLE) || units.is(noun, Kind.ORGANISATION) || units.is(noun, Kind.PEOPLE);
        if (noun >= limit || (!known && !units.is(noun, Kind.PLAIN) && !units.is(noun, Kind.TITLE))) {
            return null;
        }
        int end = known ? roleEnd(noun, limit) : noun + 1;
        if (!known && !isStop(end)) {
            return null;
        }
        return new SpeakerPhrase(from, end, Range.NONE, 0, new Range(noun, end), SpeakerPhrase.Type.DEMONSTRATIVE);
    }

    private SpeakerPhrase roleFirst(int from, int limit) {
        boolean person =
                units.is(from, Kind.ROLE) || (units.is(from, Kind.QUANTIFIER) && units.is(from + 1, Kind.ROLE));
        int end = roleEnd(from, limit);
        if (!person) {
            return new SpeakerPhrase(from, end, Range.NONE, 0, new Range(from, end), SpeakerPhrase.Type.BODY);
        }
        int name = nameBehindRole(end, limit);
        int nameEnd = name < 0 ? -1 : nameEnd(name, limit);
        if (nameEnd <= name || units.is(nameEnd, Kind.OBJECT)) {
            return new SpeakerPhrase(from, end, Range.NONE, 0, new Range(from, end), SpeakerPhrase.Type.PERSON);
        }
        return new SpeakerPhrase(
                from,
                behindQuote(nameEnd),
                new Range(name, nameEnd),
                titles(name, nameEnd),
                new Range(from, end),
                SpeakerPhrase.Type.PERSON);
    }

    /** Where a name stands behind the role that ends at {@code end}: after a title, in quotation marks, between commas. */
    private int nameBehindRole(int end, int limit) {
        if (end >= limit) {
            return -1;
        }
        if (units.is(end, Kind.TITLE)) {
            return end;
        }
        if (units.isOpening(end) && quotedEnd(end, limit) > 0) {
            return end + 1;
        }
        if (units.is(end, Kind.PLAIN)) {
            return isApposition(end, limit) ? end : -1;
        }
        return units.isComma(end) && isApposition(end + 1, limit) ? end + 1 : -1;
    }

    /** A name between comma and comma, cue or adjunct. */
    private boolean isApposition(int from, int limit) {
        int i = from;
        while (i < limit && units.is(i, Kind.TITLE)) {
            i++;
        }
        int words = i;
        while (i < limit && units.is(i, Kind.PLAIN) && i - words < 5) {
            i++;
        }
        int count = i - words;
        return count >= (words > from ? 1 : 2)
                && count <= 4
                && (i >= limit
                        || units.isComma(i)
                        || units.is(i, Kind.ADVERB)
                        || units.is(i, Kind.OPENER)
                        || units.is(i, Kind.TIME));
    }

    /** «از اعضای حزب» behind a name. */
    private boolean isMembership(int i) {
        return units.isWord(i, "از") && units.is(i + 1, Kind.PEOPLE);
    }

    private @Nullable SpeakerPhrase quotedName(int from, int limit) {
        int close = quotedEnd(from, limit);
        if (close < 0) {
            return null;
        }
        return withRole(from, new Range(from + 1, close), close + 1, limit);
    }

    /** The mark that closes a short quotation of name words opened at {@code from}; -1 if it is none. */
    private int quotedEnd(int from, int limit) {
        int close = units.closing(from);
        if (close < 0 || close >= limit || close - from > LONGEST_QUOTED || close == from + 1) {
            return -1;
        }
        for (int i = from + 1; i < close; i++) {
            if (!isNameWord(i)) {
                return -1;
            }
        }
        return close;
    }

    private @Nullable SpeakerPhrase nameFirst(int from, int limit) {
        int titlesEnd = from + titles(from, limit);
        if (titlesEnd < limit && units.isOpening(titlesEnd) && quotedEnd(titlesEnd, limit) > 0) {
            int close = quotedEnd(titlesEnd, limit);
            return withRole(from, new Range(from, close), close + 1, limit);
        }
        int end = nameEnd(from, limit);
        return end == from ? null : withRole(from, new Range(from, end), end, limit);
    }

    private SpeakerPhrase withRole(int from, Range name, int end, int limit) {
        int role = skipParenthesis(end, limit);
        boolean parted = units.isComma(role) || units.isSign(role, "-–—");
        if (role < limit && parted && (startsRole(role + 1) || isMembership(role + 1))) {
            role++;
        }
        if (role < limit && isMembership(role) && (role > end || units.isWord(role + 1, "اعضای"))) {
            role++;
        }
        int titles = titles(name.start(), name.end());
        boolean unparted = role == end && units.is(role, Kind.PEOPLE);
        if (role >= limit || unparted || !startsRole(role)) {
            return new SpeakerPhrase(from, end, name, titles, Range.NONE, SpeakerPhrase.Type.PERSON);
        }
        int roleEnd = roleEnd(role, limit);
        if (isRoleNoun(name, titles, role)) {
            return new SpeakerPhrase(from, roleEnd, Range.NONE, 0, new Range(from, roleEnd), SpeakerPhrase.Type.PERSON);
        }
        return new SpeakerPhrase(from, roleEnd, name, titles, new Range(role, roleEnd), SpeakerPhrase.Type.PERSON);
    }

    /** One word right before the name of a body is no name but what somebody does there. */
    private boolean isRoleNoun(Range name, int titles, int role) {
        return titles == 0 && name.length() == 1 && role == name.end() && units.is(role, Kind.ORGANISATION);
    }

    private boolean startsRole(int i) {
        return units.is(i, Kind.ROLE)
                || units.is(i, Kind.PEOPLE)
                || units.is(i, Kind.ORGANISATION)
                || (units.is(i, Kind.QUANTIFIER) && (units.is(i + 1, Kind.PEOPLE) || units.is(i + 1, Kind.ROLE)))
                || (units.is(i, Kind.TITLE) && units.is(i + 1, Kind.ORGANISATION));
    }

    /** Behind a parenthesis at {@code i}, such as an abbreviation or a party. */
    private int skipParenthesis(int i, int limit) {
        if (!units.isSign(i, "(")) {
            return i;
        }
        for (int at = i + 1; at < limit && at - i < 12; at++) {
            if (units.isSign(at, ")")) {
                return at + 1;
            }
        }
        return i;
    }

    private int titles(int from, int limit) {
        int i = from;
        while (i < limit && units.is(i, Kind.TITLE)) {
            i++;
        }
        return i == limit ? Math.max(0, i - from - 1) : i - from;
    }

    private int nameEnd(int from, int limit) {
        int i = from;
        while (i < limit && i - from < LONGEST_NAME && isNameWord(i)) {
            i++;
        }
        return i;
    }

    private boolean isNameWord(int i) {
        return switch (units.kind(i)) {
            case PLAIN, TITLE, MONTH, PLACE, DOCUMENT -> units.end(i) - units.start(i) <= LONGEST_WORD;
            case SIGN -> units.isSign(i, "'’‘");
            default -> false;
        };
    }

    private int behindQuote(int i) {
        return units.isClosing(i) ? i + 1 : i;
    }

    /** Where the role or body whose first noun stands at {@code from} ends. */
    private int roleEnd(int from, int limit) {
        int i = from + 1;
        int most = Math.min(limit, from + LONGEST_ROLE);
        while (i < most) {
            int next = stepInRole(from, i, limit);
            if (next == i) {
                break;
            }
            i = Math.min(next, limit);
        }
        return i;
    }

    /** The unit behind what continues a role at {@code i}; {@code i} if nothing does. */
    private int stepInRole(int head, int i, int limit) {
        return switch (units.kind(i)) {
            case PLAIN, DOCUMENT -> isBehindPlace(head, i) ? i : i + 1;
            case ROLE, ORGANISATION, PEOPLE, PLACE, NUMBER, MONTH, QUANTIFIER -> i + 1;
            case DEMONSTRATIVE -> isContinued(i + 1) && !units.is(i + 2, Kind.OBJECT) ? i + 2 : i;
            case TITLE -> isInstitution(i - 1) ? i + 1 : i;
            case AND -> isContinued(i + 1) && i + 1 < limit ? i + 2 : i;
            case OPENER -> isPartOfRole(head, i) ? i + 2 : i;
            case SIGN -> stepOverSign(i, limit);
            default -> i;
        };
    }

    /** A role that names a country or town ends with it, unless it is part of the name of a body. */
    private boolean isBehindPlace(int head, int i) {
        return units.is(i - 1, Kind.PLACE)
                && units.is(head, Kind.ROLE)
                && i - 1 > head
                && !units.is(i - 2, Kind.ORGANISATION);
    }

    private boolean isContinued(int i) {
        return switch (units.kind(i)) {
            case PLAIN, PLACE, ORGANISATION, ROLE, NUMBER, PEOPLE, DOCUMENT -> true;
            default -> false;
        };
    }

    /** Institutions bear names of people: «دانشگاه علامه …». */
    private boolean isInstitution(int i) {
        return units.is(i, Kind.ORGANISATION) || units.is(i, Kind.TITLE) || units.is(i, Kind.AND);
    }

    /** Some roles name where they are held: «نماینده ایران در سازمان ملل». */
    private boolean isPartOfRole(int head, int i) {
        if (units.isWord(i, "بر")) {
            return units.isWord(i - 1, "ناظر") || units.isWord(i - 1, "نظارت");
        }
        boolean held = units.isWord(i, "در") || units.isWord(i, "برای") || units.isWord(i, "به");
        boolean local = units.is(i + 1, Kind.PLACE) || units.is(i + 1, Kind.ORGANISATION) || isLocal(i + 1);
        return held && local && isHeldSomewhere(units.is(head, Kind.QUANTIFIER) ? head + 1 : head);
    }

    private boolean isLocal(int i) {
        return units.isWord(i, "امور")
                || units.isWord(i, "ولایت")
                || units.isWord(i, "ولسوالی")
                || units.isWord(i, "حوزه");
    }

    private boolean isHeldSomewhere(int head) {
        String noun = units.text(head, head + 1);
        for (String held : List.of(
                "نماینده",
                "سفیر",
                "عضو",
                "منابع",
                "منبع",
                "هماهنگ",
                "کاردار",
                "فرستاده",
                "گزارشگر",
                "سرکنسول",
                "مسئول",
                "مقام",
                "باشندگان",
                "ساکنان",
                "سازمان",
                "مشاور",
                "رئیس هیئت",
                "وابسته")) {
            if (noun.startsWith(held)) {
                return true;
            }
        }
        return false;
    }

    private int stepOverSign(int i, int limit) {
        if (units.isComma(i)) {
            return listEnd(i, limit);
        }
        if (units.isOpening(i)) {
            int close = units.closing(i);
            boolean named = close > 0 && close < limit && close - i <= LONGEST_QUOTED;
            return named && (units.namesThing(i - 1) || units.namesThing(i - 2)) ? close + 1 : i;
        }
        int behind = skipParenthesis(i, limit);
        return behind > i && behind < limit && isContinued(behind) ? behind : i;
    }

    /** Behind a list such as «، الف، ب و پ» that goes on at the comma {@code i}; {@code i} if it is none. */
    private int listEnd(int i, int limit) {
        int at = i + 1;
        int words = 0;
        while (at < limit && words <= 4) {
            if (units.is(at, Kind.PLAIN)
                    || units.is(at, Kind.PLACE)
                    || (units.is(at, Kind.ORGANISATION) && words > 0)) {
                words++;
            } else if (units.isComma(at) && words > 0) {
                words = 0;
            } else {
                return units.is(at, Kind.AND) && words > 0 && isContinued(at + 1) ? at + 2 : i;
            }
            at++;
        }
        return i;
    }

    /** Whether the words of a speaker end before unit {@code i}, whatever it is. */
    boolean isStop(int i) {
        return switch (units.kind(i)) {
            case OPENER,
                    ADVERB,
                    TIME,
                    CUE,
                    SUBORDINATOR,
                    VERB,
                    OBJECT,
                    ACCORDING,
                    NO_CUE,
                    CONNECTIVE,
                    CONTRAST,
                    IMPERSONAL,
                    PRONOUN,
                    FIRST_PERSON -> true;
            case SIGN -> !units.isOpening(i) && !units.isSign(i, "'’‘(");
            default -> false;
        };
    }
}
