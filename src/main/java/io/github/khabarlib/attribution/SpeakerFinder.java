package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.List;

/**
 * Finds who speaks in a clause that ends in a cue: the first speaker of the clause behind what leads it in, or the
 * subject of the last clause before the cue where a new one starts there.
 */
final class SpeakerFinder {
    private final StatementUnits units;
    private final SpeakerParser parser;
    private final StatementMask credits;
    private final int[] leadEnds;
    private final PersonIndex persons;

    SpeakerFinder(StatementUnits units, SpeakerParser parser, StatementMask credits, PersonIndex persons) {
        this.persons = persons;
        this.units = units;
        this.parser = parser;
        this.credits = credits;
        this.leadEnds = leadEnds();
    }

    /** The speakers between {@code from} and the cue; none if the clause names none. */
    List<SpeakerPhrase> find(int from, int cue, boolean plural) {
        List<SpeakerPhrase> first = leading(from, cue, plural);
        int after = first.isEmpty() ? from : first.get(first.size() - 1).end();
        List<SpeakerPhrase> later = lastSubject(after, cue, plural);
        return later.isEmpty() ? first : later;
    }

    /** The unit at which the clause proper starts, behind credits, connectives, adverbs and words of time. */
    int skipLead(int from, int limit) {
        return from < limit ? Math.min(leadEnds[from], limit) : limit;
    }

    /** For each unit the first one from there that opens no clause; asked for at every cue, so looked up once. */
    private int[] leadEnds() {
        int[] ends = new int[units.size() + 1];
        ends[units.size()] = units.size();
        for (int i = units.size() - 1; i >= 0; i--) {
            int behind = credits.behind(i);
            int next = behind == i && isLead(i) ? i + 1 : behind;
            ends[i] = next == i ? i : ends[next];
        }
        return ends;
    }

    private boolean isLead(int i) {
        return switch (units.kind(i)) {
            case CONNECTIVE, CONTRAST, ADVERB, TIME, AND, NARRATION -> !units.isWord(i, "به گزارش");
            case NUMBER, MONTH -> isTimeBehind(i);
            case DEMONSTRATIVE -> units.is(i + 1, Kind.OBJECT);
            case OBJECT -> units.is(i - 1, Kind.DEMONSTRATIVE);
            case SIGN -> !units.isOpening(i);
            default -> false;
        };
    }

    /** A number or month belongs to the time before it. */
    private boolean isTimeBehind(int i) {
        return units.is(i - 1, Kind.TIME) || units.is(i - 1, Kind.NUMBER) || units.is(i - 1, Kind.MONTH);
    }

    private List<SpeakerPhrase> leading(int from, int cue, boolean plural) {
        int at = skipLead(from, cue);
        if (at >= cue) {
            return List.of();
        }
        return startsAdjunct(at) ? behindAdjunct(at, cue, plural) : parser.parseAll(at, cue, plural);
    }

    private boolean startsAdjunct(int i) {
        Kind kind = units.kind(i);
        return kind == Kind.OPENER || kind == Kind.SUBORDINATOR || units.isWord(i, "به گزارش");
    }

    /** A sentence that opens with an adjunct: the subject is behind its comma, or where a sure speaker starts. */
    private List<SpeakerPhrase> behindAdjunct(int from, int cue, boolean plural) {
        for (int i = from + 1; i < cue; i++) {
            if (units.opensQuotation(i)) {
                i = units.closing(i);
            } else if (units.isComma(i) || units.isSign(i, "؛") || credits.behind(i) > i) {
                List<SpeakerPhrase> found = candidate(i, cue, plural);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return withoutComma(from, cue, plural);
    }

    private List<SpeakerPhrase> candidate(int comma, int cue, boolean plural) {
        int at = skipLead(comma, cue);
        if (at >= cue || startsAdjunct(at)) {
            return List.of();
        }
        List<SpeakerPhrase> found = parser.parseAll(at, cue, plural);
        return isSubject(found, cue) ? found : List.of();
    }

    /** Whether the words are followed as a subject is: by an adjunct or the cue, not by «و», «را» or another noun. */
    private boolean isSubject(List<SpeakerPhrase> found, int cue) {
        if (found.isEmpty()) {
            return false;
        }
        SpeakerPhrase last = found.get(found.size() - 1);
        int end = last.end();
        if (end == cue) {
            return true;
        }
        return switch (units.kind(end)) {
            case OPENER, ADVERB, TIME, SUBORDINATOR, CONNECTIVE -> true;
            case SIGN -> units.isComma(end) || units.isSign(end, "(-–—");
            default -> last.type() == SpeakerPhrase.Type.PRONOUN;
        };
    }

    private List<SpeakerPhrase> withoutComma(int from, int cue, boolean plural) {
        for (int i = from + 1; i < cue; i++) {
            if (units.opensQuotation(i)) {
                i = units.closing(i);
            } else if (isFreeStart(i)) {
                List<SpeakerPhrase> found = parser.parseAll(i, cue, plural);
                if (isSubject(found, cue)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Where a noun phrase before {@code i} is surely over and a speaker may start. */
    private boolean isFreeStart(int i) {
        if (units.is(i, Kind.PRONOUN)) {
            return (units.isWord(i, "وی") && !units.is(i - 1, Kind.OPENER)) || units.is(i - 1, Kind.TIME);
        }
        boolean closed = units.is(i - 2, Kind.DEMONSTRATIVE)
                || units.is(i - 1, Kind.TIME)
                || units.is(i - 1, Kind.ADVERB)
                || units.is(i - 1, Kind.PRONOUN);
        boolean noun = units.is(i, Kind.ROLE) || units.is(i, Kind.ORGANISATION) || units.is(i, Kind.PLAIN);
        boolean named = units.is(i, Kind.TITLE)
                && !units.is(i - 1, Kind.OPENER)
                && !units.is(i - 1, Kind.AND)
                && !units.is(i - 1, Kind.TITLE);
        return (closed && noun) || named || (units.is(i, Kind.ROLE) && units.is(i - 1, Kind.PLACE));
    }

    /** A new subject behind a verb and «و», or behind «… است که», before the cue. */
    private List<SpeakerPhrase> lastSubject(int from, int cue, boolean plural) {
        for (int i = cue - 1; i >= from && cue - i < 60; i--) {
            if (isClauseEnd(i)) {
                if (isWithinClause(from, i)) {
                    return List.of();
                }
                int at = skipLead(i + 1, cue);
                if (at < cue && !startsAdjunct(at)) {
                    List<SpeakerPhrase> found = parser.parseAll(at, cue, plural);
                    if (isSubject(found, cue) && (isNewSubject(found) || isBetween(i, found, cue))) {
                        return found;
                    }
                }
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether a clause within the clause is open at {@code to}: one ends with a verb and a comma. */
    private boolean isWithinClause(int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            if (units.is(i, Kind.SUBORDINATOR)) {
                open |= !units.is(i - 1, Kind.VERB);
            } else if (units.isComma(i) && units.is(i - 1, Kind.VERB)) {
                open = false;
            }
        }
        return open;
    }

    /** «و» or «که» right behind a verb. */
    private boolean isClauseEnd(int i) {
        boolean joint = units.is(i, Kind.AND) || (units.is(i, Kind.SUBORDINATOR) && units.isWord(i, "که"));
        return isWhereas(i)
                || units.is(i, Kind.CONTRAST)
                || (joint && (units.is(i - 1, Kind.VERB) || units.is(i - 1, Kind.CUE)));
    }

    /** «در حالی که» and «در حالی است که». */
    private boolean isWhereas(int i) {
        boolean joins = units.is(i, Kind.SUBORDINATOR) || units.is(i, Kind.CONNECTIVE);
        String word = joins ? units.text(i, i + 1) : "";
        return (word.startsWith("در حال") || word.startsWith("درحال")) && word.endsWith("که");
    }

    /** One word alone between «که» and the cue. */
    private boolean isBetween(int joint, List<SpeakerPhrase> found, int cue) {
        return units.is(joint, Kind.SUBORDINATOR)
                && found.get(0).start() == joint + 1
                && found.get(0).end() == cue;
    }

    private boolean isNewSubject(List<SpeakerPhrase> found) {
        SpeakerPhrase phrase = found.get(0);
        return phrase.isSure() || phrase.name().length() >= 2 || persons.knows(units, phrase);
    }
}
