package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.List;

/** Reads how far a role or the name of a body goes. Stateless but for the text it reads. */
final class SpeakerRoles {
    private static final int LONGEST = 24;
    /** How the nouns begin of roles that name where they are held. */
    private static final List<String> HELD = List.of(
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
            "وابسته");

    private final StatementUnits units;

    SpeakerRoles(StatementUnits units) {
        this.units = units;
    }

    /** Where the role or body whose first noun stands at {@code from} ends. */
    int end(int from, int limit) {
        int i = from + 1;
        int most = Math.min(limit, from + LONGEST);
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
            case AND -> isContinued(i + 1) ? i + 2 : i;
            case OPENER -> isPartOfRole(head, i) ? i + 2 : i;
            case SIGN -> stepOverSign(i, limit);
            default -> i;
        };
    }

    /** A role that names a country or town ends with it, unless it is part of the name of a body. */
    private boolean isBehindPlace(int head, int i) {
        return units.is(i - 1, Kind.PLACE) && units.is(head, Kind.ROLE) && !units.is(i - 2, Kind.ORGANISATION);
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
        for (String held : HELD) {
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
            boolean named = close > 0 && close < limit && close - i <= SpeakerNames.LONGEST_QUOTED;
            return named && (units.namesThing(i - 1) || units.namesThing(i - 2)) ? close + 1 : i;
        }
        int behind = skipParenthesis(i, limit);
        return isContinued(behind) ? behind : i;
    }

    /** Behind a list such as «، الف، ب و پ» that goes on at the comma {@code i}; {@code i} if it is none. */
    private int listEnd(int i, int limit) {
        int at = i + 1;
        int words = 0;
        while (at < limit && words <= 4) {
            if (units.is(at, Kind.PLAIN) || units.is(at, Kind.PLACE)) {
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

    /** Behind a parenthesis at {@code i}, such as an abbreviation or a party. */
    int skipParenthesis(int i, int limit) {
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
}
