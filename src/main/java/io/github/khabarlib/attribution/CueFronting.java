package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds content that stands before its cue. Stateless but for the text it reads. */
final class CueFronting {
    private static final List<CueFrame> PREPOSITIONAL = List.of(CueFrame.AZ, CueFrame.BAR, CueFrame.BE);

    private final StatementUnits units;

    CueFronting(StatementUnits units) {
        this.units = units;
    }

    /** Whether content of a frame of {@code cue} stands between {@code from} and the cue at {@code at}. */
    boolean isFronted(CueEntry cue, int from, int at) {
        return start(cue, from, at) >= 0;
    }

    /** Where content before the cue starts; -1 if there is none, or if the cue has what follows it. */
    int contentStart(CueEntry cue, int from, int at, CueIntroducer introducer) {
        boolean followed = introducer.type() == CueIntroducer.Type.BARE && cue.has(CueFrame.TOLD);
        return followed ? -1 : start(cue, from, at);
    }

    private int start(CueEntry cue, int begin, int at) {
        int from = lastClause(begin, at);
        for (CueFrame frame : PREPOSITIONAL) {
            if (cue.has(frame)) {
                int found = preposition(frame.preposition(), from, at);
                if (found >= 0) {
                    return found + 1;
                }
            }
        }
        return cue.has(CueFrame.OBJECT) || cue.has(CueFrame.PREDICATE) ? objectStart(cue, from, at) : -1;
    }

    /** Behind the last verb and «و» before the cue: what stands before them belongs to another clause. */
    private int lastClause(int from, int at) {
        int start = from;
        boolean open = false;
        for (int i = from; i < at; i++) {
            if (units.is(i, Kind.SUBORDINATOR)) {
                open = true;
            } else if (units.is(i, Kind.AND) && units.is(i - 1, Kind.VERB) && !open) {
                start = i + 1;
            } else if (units.isComma(i) && units.is(i - 1, Kind.VERB)) {
                open = false;
            }
        }
        return start;
    }

    boolean hasPreposition(String word, int from, int at) {
        return preposition(word, from, at) >= 0;
    }

    /** The preposition that opens the content: the last one right behind a comma, else the first. */
    private int preposition(String word, int from, int at) {
        int first = -1;
        int behindComma = -1;
        for (int i = from; i < at - 1; i++) {
            if (units.opensQuotation(i) && units.closing(i) < at) {
                i = units.closing(i);
            } else if (units.isWord(i, word)) {
                first = first < 0 ? i : first;
                behindComma = units.isComma(i - 1) ? i : behindComma;
            }
        }
        return Math.max(first, behindComma);
    }

    private int objectStart(CueEntry cue, int from, int at) {
        int object = lastObject(from, at);
        boolean fits = cue.has(CueFrame.PREDICATE) ? object < at - 1 && !hasVerb(object, at) : object == at - 1;
        if (object < 0 || !fits) {
            return -1;
        }
        int start = behindAdjuncts(from, object);
        return start < object ? start : -1;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (units.is(i, Kind.VERB)) {
                return true;
            }
        }
        return false;
    }

    private int lastObject(int from, int at) {
        for (int i = at - 1; i >= from; i--) {
            if (units.is(i, Kind.OBJECT)) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the adjuncts that open at {@code from}: behind their last comma, or behind «این نشست» and its like. */
    private int behindAdjuncts(int from, int object) {
        int i = from;
        while (isFiller(i)) {
            i++;
        }
        if (!units.is(i, Kind.OPENER)) {
            return i;
        }
        for (int comma = object - 2; comma > i; comma--) {
            if (units.isComma(comma)) {
                return comma + 1;
            }
        }
        return units.is(i + 1, Kind.DEMONSTRATIVE) && i + 3 < object ? i + 3 : i;
    }

    private boolean isFiller(int i) {
        return units.is(i, Kind.ADVERB) || units.is(i, Kind.TIME) || units.isComma(i) || units.is(i, Kind.NUMBER);
    }

    /** Where content that starts at {@code start} ends before the cue. */
    int contentEnd(CueEntry cue, int start, int at) {
        int end = at;
        if (cue.has(CueFrame.OBJECT) && units.is(end - 1, Kind.OBJECT)) {
            end--;
        }
        return Math.max(start, end);
    }

    /** Speakers cut to end before content that starts within their words. */
    static List<SpeakerPhrase> cut(List<SpeakerPhrase> speakers, int start) {
        return replaceLast(speakers, speakers.get(speakers.size() - 1).cutTo(start));
    }

    static List<SpeakerPhrase> replaceLast(List<SpeakerPhrase> speakers, SpeakerPhrase last) {
        List<SpeakerPhrase> replaced = new ArrayList<>(speakers);
        replaced.set(replaced.size() - 1, last);
        return replaced;
    }
}
