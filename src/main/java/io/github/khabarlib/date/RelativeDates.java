package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.text.Digits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads a line that says how long ago something was and nothing else: «۲ ساعت پیش», «دیروز ۱۰:۲۰». */
final class RelativeDates {
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 3;
    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_ARABIC = '\u06FF';
    private static final String SIGNS = " \u200c\u00a0\t-–—/|•·,،؛:()[]";

    private final String text;
    private final String lower;
    private int at;
    private long seconds;
    private long pending = -1;
    private boolean counted;

    private RelativeDates(String text) {
        this.text = text;
        this.lower = knowsCase(text) ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** Most lines are of Arabic letters, which are neither small nor capital. */
    private static boolean knowsCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && (c < FIRST_ARABIC || c > LAST_ARABIC)) {
                return true;
            }
        }
        return false;
    }

    private enum Kind {
        NUMBER,
        UNIT,
        MOMENT,
        AGO,
        NOW,
        DAY,
        AND
    }

    private record Word(Kind kind, long value) {
        static Word read(List<String> columns) {
            return new Word(Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT)), Long.parseLong(columns.get(1)));
        }
    }

    /** The day that {@code text} tells of, read at {@code now} in {@code zone}; the time where that is printed. */
    static Optional<NewsDate> read(String text, Instant now, ZoneId zone) {
        return text.length() > LONGEST ? Optional.empty() : new RelativeDates(text).read(now.atZone(zone));
    }

    private Optional<NewsDate> read(ZonedDateTime now) {
        while (skipSigns()) {
            PhraseMatch<Word> match = Holder.TABLE.matchAt(lower, at);
            if (match == null) {
                if (!number() && !label()) {
                    return Optional.empty();
                }
                continue;
            }
            at = match.end();
            Word word = match.value();
            switch (word.kind()) {
                case AND -> {}
                case NUMBER -> pending = word.value();
                case UNIT -> count(word.value());
                case MOMENT -> {
                    seconds += word.value();
                    counted = true;
                }
                case AGO -> {
                    return counted && ended() ? Optional.of(day(now.minusSeconds(seconds), null)) : Optional.empty();
                }
                case NOW -> {
                    return ended() ? Optional.of(day(now, null)) : Optional.empty();
                }
                case DAY -> {
                    return withTime(now.minusDays(word.value()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean skipSigns() {
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    private boolean ended() {
        return !skipSigns();
    }

    private boolean number() {
        int end = at;
        while (end < text.length() && Digits.valueOf(text.charAt(end)) >= 0) {
            end++;
        }
        OptionalLong value =
                end == at || end - at > MOST_DIGITS ? OptionalLong.empty() : Digits.value(text.substring(at, end));
        value.ifPresent(number -> pending = number);
        at = end;
        return value.isPresent();
    }

    /** A word such as «تاریخ انتشار» before what is counted. */
    private boolean label() {
        PhraseMatch<DateWord> match = DateWord.table().matchAt(lower, at);
        boolean label = match != null && match.value().kind().connects();
        at = match == null ? at : match.end();
        return label;
    }

    private void count(long unit) {
        if (pending >= 0) {
            seconds += pending * unit;
            counted = true;
            pending = -1;
        }
    }

    private Optional<NewsDate> withTime(ZonedDateTime day) {
        if (ended()) {
            return Optional.of(day(day, null));
        }
        DateItems rest = DateItems.of(text.substring(at));
        Clock clock = new ClockReader(rest, new ZoneReader(rest, false)).at(0);
        boolean whole = clock != null && clock.next() >= rest.size();
        return whole ? Optional.of(day(day, clock)) : Optional.empty();
    }

    private static NewsDate day(ZonedDateTime moment, @Nullable Clock clock) {
        LocalDate date = moment.toLocalDate();
        NewsDate.Builder builder =
                NewsDate.builder().calendar(CalendarKind.PERSIAN).date(date).evidence(DateEvidence.TEXT);
        if (clock == null) {
            return builder.build();
        }
        ZoneId zone = clock.zone() == null ? moment.getZone() : clock.zone();
        return builder.time(clock.time())
                .zone(zone)
                .instant(date.atTime(clock.time()).atZone(zone).toInstant())
                .build();
    }

    /** Loaded when first asked for. */
    private static final class Holder {
        private static final PhraseTable<Word> TABLE =
                PhraseTable.load(RelativeDates.class, "relative-words.tsv", Word::read);
    }
}
