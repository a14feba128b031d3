package io.github.khabarlib.date;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.text.AlignedText;
import io.github.khabarlib.text.Digits;
import io.github.khabarlib.text.PersianNormalizer;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as Persian news prints them: Persian, Gregorian and Islamic lunar, with Iranian, Dari, Pashto, Arabic and
 * English names, in digits of any kind, with the time beside them.
 *
 * <p>A date is read where its day, month and year stand in the text and can be told apart; what would be a guess is
 * absent: no year, {@code 05/06/2023}, the 31st of Mehr, a relative «دیروز». Where one day is printed in several
 * calendars side by side and they agree, the result is the Persian one.
 *
 * <p>Lunar dates follow the tables of Umm al-Qura, corrected by a day where the weekday beside them says so; without
 * one they may be a day or two off, since months begin with a sighting. Persian years outside 1206 to 1498 are absent.
 *
 * <p>Text of any content is read in linear time and never makes a method throw. Immutable, thread-safe and
 * serializable.
 */
public final class NewsDateReader implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final NewsDateReader STANDARD = new NewsDateReader(null, true);
    private static final Comparator<FoundDate> LIKELIEST_FIRST = Comparator.<FoundDate, Boolean>comparing(
                    found -> found.calendar() == CalendarKind.ISLAMIC)
            .thenComparing(FoundDate::label);

    private final @Nullable ZoneId zone;
    private final boolean zoneByNames;

    private NewsDateReader(@Nullable ZoneId zone, boolean zoneByNames) {
        this.zone = zone;
        this.zoneByNames = zoneByNames;
    }

    /**
     * The reader that knows of no publisher: a time with no zone is of Tehran beside Iranian month names and Persian
     * numbers, of Kabul beside Dari and Pashto ones, of no zone beside Gregorian ones.
     */
    public static NewsDateReader standard() {
        return STANDARD;
    }

    /** A reader that takes times printed without a zone to be of {@code zone}, whatever the names of the months. */
    public NewsDateReader withZone(ZoneId zone) {
        return new NewsDateReader(Objects.requireNonNull(zone, "zone"), false);
    }

    /** A reader that takes no zone for granted: only a time with its zone beside it is a moment. */
    public NewsDateReader withoutZone() {
        return new NewsDateReader(null, false);
    }

    /**
     * The date of {@code text}: one labelled as that of publication before any other, one labelled as that of a change
     * behind, then one labelled «امروز» (today), a lunar one last of all, else the first. Absent if there is none. Its evidence is {@link
     * DateEvidence#TEXT}, its text normalised, its span into {@code text}.
     */
    public Optional<NewsDate> read(String text) {
        return best(DateItems.of(text), text, null);
    }

    /**
     * The date that {@code text} consists of, as {@link #read} chooses it; absent also where anything but dates, times,
     * their labels and signs stands beside it. Its span is into the source.
     */
    public Optional<NewsDate> readAlone(AlignedText text) {
        DateItems items = DateItems.of(text.text());
        return items.areDateOnly() ? best(items, text.text(), text) : Optional.empty();
    }

    /** Whether there is a date in {@code text}: whether {@link #read} finds one. */
    public boolean holdsDate(String text) {
        return hasDigit(text) && !DateFinder.printed(DateItems.of(text)).isEmpty();
    }

    /** Whether {@code text} consists of a date: whether {@link #readAlone} finds one. */
    public boolean isDate(String text) {
        if (!hasDigit(text)) {
            return false;
        }
        DateItems items = DateItems.of(text);
        return items.areDateOnly() && !DateFinder.printed(items).isEmpty();
    }

    /** A date has a year, and a year has digits; most lines that are asked for have none. */
    private static boolean hasDigit(String text) {
        int i = 0;
        while (i < text.length() && Digits.valueOf(text.charAt(i)) < 0) {
            i++;
        }
        return i < text.length();
    }

    private Optional<NewsDate> best(DateItems items, String text, @Nullable AlignedText aligned) {
        return DateFinder.printed(items).stream()
                .min(LIKELIEST_FIRST)
                .map(found -> printed(found, text, spanOf(found, items), aligned));
    }

    /** All dates in {@code text}, in order, as {@link #read} reads them. */
    public List<NewsDate> findAll(String text) {
        DateItems items = DateItems.of(text);
        return DateFinder.printed(items).stream()
                .map(found -> printed(found, text, spanOf(found, items), null))
                .toList();
    }

    /** All dates in {@code text}, in order, each with its label and its span into the source. */
    public List<LabelledDate> findLabelled(AlignedText text) {
        DateItems items = DateItems.of(text.text());
        return DateFinder.printed(items).stream()
                .map(found -> new LabelledDate(printed(found, text.text(), spanOf(found, items), text), found.label()))
                .toList();
    }

    /**
     * The date in a value written for machines: meta tags, JSON-LD, {@code datetime} attributes. Reads ISO 8601 with
     * its common slips (spaces, {@code +3:30}, Persian digits, a Jalali year), RFC 1123, compact and epoch forms,
     * {@code 11/14/2023 10:20:00 AM} with the month first, and whatever {@link #read} does.
     *
     * <p>Absent for null dates ({@code 0000-00-00}, «۰/۰۰/۰۰», 1970-01-01) and for values of more than 100 characters.
     * UTC is turned to {@code defaultZone}, for machines write it whatever the page shows; any other offset is kept.
     * Midnight to the second means that no time was known. Text and span are absent.
     *
     * @param defaultZone the zone of the publisher, for values that name none
     */
    public Optional<NewsDate> readMachine(String value, DateEvidence evidence, ZoneId defaultZone) {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(defaultZone, "defaultZone");
        return MachineDates.read(value, defaultZone)
                .map(found -> found.toNewsDate(defaultZone, false, evidence).build());
    }

    /**
     * The date in an address: {@code /1402/08/23/}, {@code /2023/11/14/}, {@code /news/1402082312345}. Absent if there
     * is none, or it could as well be a number of another kind. Its evidence is {@link DateEvidence#URL}.
     */
    public Optional<NewsDate> readUrl(String url) {
        return UrlDates.read(url)
                .map(day -> NewsDate.builder()
                        .calendar(day.calendar())
                        .date(day.date())
                        .evidence(DateEvidence.URL)
                        .build());
    }

    /**
     * The date in a value written for machines, as {@link #readMachine(String, DateEvidence, ZoneId)} reads it, where the
     * zone of the publisher is not known: UTC stays UTC, and a value without a zone is no moment.
     */
    public Optional<NewsDate> readMachine(String value, DateEvidence evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return MachineDates.read(value, ZoneOffset.UTC)
                .map(found -> found.toNewsDate(null, false, evidence).build());
    }

    /**
     * The day of a text that tells how long before {@code now} something was and says nothing else: «۳ ساعت پیش»,
     * «یک روز قبل», «دیروز ساعت ۱۰:۲۰». Days are counted back by the calendar of this reader's zone. Absent where the
     * reader has no zone, and for weeks, months and years, which tell of no day. Span and text are absent.
     *
     * @param now when the text was read
     */
    public Optional<NewsDate> readRelative(String text, Instant now) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(now, "now");
        return zone == null ? Optional.empty() : RelativeDates.read(text, now, zone);
    }

    private static Span spanOf(FoundDate found, DateItems items) {
        return new Span(items.start(found.firstItem()), items.end(found.nextItem() - 1));
    }

    private NewsDate printed(FoundDate found, String text, Span span, @Nullable AlignedText aligned) {
        return found.toNewsDate(zone, zoneByNames, DateEvidence.TEXT)
                .text(PersianNormalizer.standard().normalize(span.of(text)))
                .span(aligned == null ? span : aligned.toSource(span))
                .build();
    }
}
