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
    private final StatementUnits units;
    private final SpeakerNames names;
    private final SpeakerRoles roles;
    private final SpeakerJoints joints;

    SpeakerParser(StatementUnits units) {
        this.units = units;
        this.names = new SpeakerNames(units);
        this.roles = new SpeakerRoles(units);
        this.joints = new SpeakerJoints(units);
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
            case SIGN -> units.isOpening(from) ? quotedName(from + 1, from, limit) : null;
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
        SpeakerPhrase next = parse(from, plural ? joints.first(from, limit) : limit);
        while (next != null) {
            found.add(next);
            int joint = joints.behindComma(next.end());
            boolean joined = plural && joint < limit && units.is(joint, Kind.AND);
            next = joined ? parse(joint + 1, joints.first(joint + 1, limit)) : null;
        }
        return found;
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
        int end = known ? roles.end(noun, limit) : noun + 1;
        if (!known && !units.endsSpeaker(end)) {
            return null;
        }
        return new SpeakerPhrase(from, end, Range.NONE, 0, new Range(noun, end), SpeakerPhrase.Type.DEMONSTRATIVE);
    }

    private SpeakerPhrase roleFirst(int from, int limit) {
        boolean person =
                units.is(from, Kind.ROLE) || (units.is(from, Kind.QUANTIFIER) && units.is(from + 1, Kind.ROLE));
        int end = roles.end(from, limit);
        if (!person) {
            return new SpeakerPhrase(from, end, Range.NONE, 0, new Range(from, end), SpeakerPhrase.Type.BODY);
        }
        int name = names.behindRole(end, limit);
        int nameEnd = name < 0 ? -1 : names.end(name, limit);
        if (nameEnd <= name || units.is(nameEnd, Kind.OBJECT)) {
            return new SpeakerPhrase(from, end, Range.NONE, 0, new Range(from, end), SpeakerPhrase.Type.PERSON);
        }
        return new SpeakerPhrase(
                from,
                names.behind(name, nameEnd),
                new Range(name, nameEnd),
                names.titles(name, nameEnd),
                new Range(from, end),
                SpeakerPhrase.Type.PERSON);
    }

    /** «از اعضای حزب» behind a name. */
    private boolean isMembership(int i) {
        return units.isWord(i, "از") && units.is(i + 1, Kind.PEOPLE);
    }

    /** A name in the marks that open at {@code mark}, titles before them being part of it. */
    private @Nullable SpeakerPhrase quotedName(int name, int mark, int limit) {
        int close = names.quotedEnd(mark, limit);
        return close < 0 ? null : withRole(Math.min(name, mark), new Range(name, close), close + 1, limit);
    }

    /** A name opens the phrase; «بیانیه» alone is none, and «یادداشت -» a rubric before who speaks. */
    private @Nullable SpeakerPhrase nameFirst(int from, int limit) {
        int titlesEnd = from + names.titles(from, limit);
        SpeakerPhrase quoted = units.isOpening(titlesEnd) ? quotedName(from, titlesEnd, limit) : null;
        if (quoted != null) {
            return quoted;
        }
        int end = names.end(from, limit);
        if (end == from + 1 && units.is(from, Kind.DOCUMENT) && !startsRole(end)) {
            return units.isSign(end, "-–—") && end + 1 < limit ? parse(end + 1, limit) : null;
        }
        return end == from ? null : withRole(from, new Range(from, end), end, limit);
    }

    private SpeakerPhrase withRole(int from, Range name, int end, int limit) {
        int role = roles.skipParenthesis(end, limit);
        boolean parted = units.isComma(role) || units.isSign(role, "-–—");
        if (parted && (startsRole(role + 1) || isMembership(role + 1))) {
            role++;
        }
        if (isMembership(role) && (role > end || units.isWord(role + 1, "اعضای"))) {
            role++;
        }
        int titles = names.titles(name.start(), name.end());
        boolean unparted = role == end && units.is(role, Kind.PEOPLE);
        if (role >= limit || unparted || !startsRole(role)) {
            return new SpeakerPhrase(from, end, name, titles, Range.NONE, SpeakerPhrase.Type.PERSON);
        }
        int roleEnd = roles.end(role, limit);
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
}
