package io.github.khabarlib.assembly;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.date.DateLabel;
import io.github.khabarlib.date.LabelledDate;
import io.github.khabarlib.date.NewsDateReader;
import io.github.khabarlib.page.Boilerplate;
import io.github.khabarlib.page.Draft;
import io.github.khabarlib.page.Metadata.Field;
import io.github.khabarlib.page.MetadataCandidate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weighs what a page says of its dates, the address being the witness. */
final class Dates {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final ZoneId KABUL = ZoneId.of("Asia/Kabul");

    /** In days; a report may be dated in its address when it was begun, or by another calendar's midnight. */
    private static final long TOLERANCE = 2;

    /** Lines of these types may hold the dates of other articles, or of what readers wrote. */
    private static final Set<RemovedType> OF_OTHER_ARTICLES =
            EnumSet.of(RemovedType.RELATED, RemovedType.READ_MORE, RemovedType.COMMENT, RemovedType.AD);

    /** The publisher's; null where its profile knows none. */
    private final @Nullable ZoneId zone;

    private final NewsDateReader reader;
    private final Draft draft;
    private final @Nullable Instant fetchedAt;
    private final List<Piece> dateLines;
    private final List<Piece> otherLines;
    private final List<Warning> warnings = new ArrayList<>();

    Dates(Draft draft, List<Piece> pieces, Optional<String> language, @Nullable Instant fetchedAt) {
        this.draft = draft;
        this.fetchedAt = fetchedAt;
        this.zone = zone(draft, language);
        this.reader = zone == null
                ? NewsDateReader.standard().withoutZone()
                : NewsDateReader.standard().withZone(zone);
        this.dateLines = pieces.stream()
                .filter(piece -> piece.removed() == RemovedType.DATE)
                .toList();
        this.otherLines = pieces.stream()
                .filter(piece -> piece.removed() != null && !OF_OTHER_ARTICLES.contains(piece.removed()))
                .toList();
    }

    /** As the profile says; of a site without one, as most that write in the language are. */
    private static @Nullable ZoneId zone(Draft draft, Optional<String> language) {
        if (draft.profiled()) {
            return draft.zone().orElse(null);
        }
        return language.filter(Languages.DARI::equals).isPresent() ? KABUL : TEHRAN;
    }

    /** When the article was published; warnings say what could not be read or believed. */
    Optional<NewsDate> published() {
        List<NewsDate> candidates = read(Field.PUBLISHED);
        Optional<NewsDate> address = draft.url().flatMap(reader::readUrl);
        if (candidates.isEmpty()) {
            Optional<NewsDate> found = inLines().or(() -> address).or(this::relative);
            if (found.isEmpty()) {
                warnUnreadable();
            }
            return found;
        }
        NewsDate best = address.map(date -> believed(candidates, date)).orElseGet(() -> likeliest(candidates));
        return Optional.of(best.time().isPresent() ? best : withTime(best, candidates));
    }

    /** The same day where it is given with a time: by another witness, or in a line of the page. */
    private NewsDate withTime(NewsDate day, List<NewsDate> candidates) {
        return Stream.of(candidates.stream(), linesWithDates(), aloneWithTime())
                .flatMap(dates -> dates)
                .filter(date -> date.time().isPresent() && date.date().equals(day.date()))
                .findFirst()
                .orElse(day);
    }

    /** Dates with a time in lines that hold nothing else, wherever on the page they stand. */
    private Stream<NewsDate> aloneWithTime() {
        return otherLines.stream()
                .filter(line -> reader.isDate(line.text()))
                .flatMap(line -> labelled(line, DateLabel.NONE))
                .filter(date -> date.time().isPresent());
    }

    private Stream<NewsDate> linesWithDates() {
        return Stream.of(DateLabel.PUBLISHED, DateLabel.NONE, DateLabel.UPDATED).flatMap(this::labelled);
    }

    /** The day on which the page was shown is of no interest wherever it stands. */
    private Stream<NewsDate> labelled(DateLabel label) {
        return dateLines.stream().flatMap(line -> labelled(line, label));
    }

    private Stream<NewsDate> labelled(Piece line, DateLabel label) {
        return reader.findLabelled(line.aligned()).stream()
                .filter(found -> found.label() == label)
                .map(LabelledDate::date)
                .filter(this::isPast);
    }

    /** The day that «۲ ساعت پیش» tells of, if it is known when that was printed. */
    private Optional<NewsDate> relative() {
        return fetchedAt == null
                ? Optional.empty()
                : draft.metadata().of(Field.PUBLISHED).stream()
                        .filter(candidate -> candidate.span().isPresent())
                        .flatMap(candidate -> reader.readRelative(candidate.value(), fetchedAt).stream()
                                .map(date -> placed(date, candidate)))
                        .findFirst();
    }

    /** When the article was last changed. */
    Optional<NewsDate> modified() {
        return read(Field.MODIFIED).stream().findFirst();
    }

    List<Warning> warnings() {
        return warnings;
    }

    private List<NewsDate> read(Field field) {
        List<NewsDate> dates = new ArrayList<>();
        for (MetadataCandidate candidate : draft.metadata().of(field)) {
            read(candidate).filter(this::isPast).ifPresent(dates::add);
        }
        return dates;
    }

    /** Whether the page can be of that date: nothing is published after it was fetched. */
    private boolean isPast(NewsDate date) {
        return fetchedAt == null
                || !date.date()
                        .isAfter(fetchedAt
                                .atZone(zone == null ? ZoneOffset.UTC : zone)
                                .toLocalDate()
                                .plusDays(1));
    }

    /** Says so where something printed as a date told nothing. */
    private void warnUnreadable() {
        draft.metadata().of(Field.PUBLISHED).stream()
                .filter(candidate -> isDated(candidate.value()))
                .findFirst()
                .ifPresent(candidate ->
                        warnUnreadable(candidate.value(), candidate.span().orElse(null)));
        dateLines.stream()
                .filter(line -> line.text().chars().anyMatch(Character::isDigit))
                .filter(line -> labelled(line, DateLabel.SHOWN).findAny().isEmpty())
                .findFirst()
                .ifPresent(line -> warnUnreadable(line.text(), line.span()));
    }

    private static boolean isDated(String value) {
        return Boilerplate.standard().cuts(value).stream().anyMatch(cut -> cut.type() == RemovedType.DATE);
    }

    private void warnUnreadable(String value, @Nullable Span span) {
        warnings.add(
                Warning.of(WarningCode.DATE_UNREADABLE, "A date was not understood: " + Texts.shortened(value), span));
    }

    private Optional<NewsDate> read(MetadataCandidate candidate) {
        DateEvidence evidence = candidate.evidence();
        if (evidence == DateEvidence.JSON_LD || evidence == DateEvidence.META) {
            return zone == null
                    ? reader.readMachine(candidate.value(), evidence)
                    : reader.readMachine(candidate.value(), evidence, zone);
        }
        return reader.read(candidate.value()).map(date -> placed(date, candidate));
    }

    /** The date with its place in the source in place of that in the candidate. */
    private static NewsDate placed(NewsDate date, MetadataCandidate candidate) {
        return date.toBuilder()
                .evidence(candidate.evidence())
                .span(candidate.span().orElse(null))
                .build();
    }

    private NewsDate believed(List<NewsDate> candidates, NewsDate address) {
        NewsDate best = candidates.get(0);
        if (isNear(best, address)) {
            return best;
        }
        Optional<NewsDate> agreeing =
                candidates.stream().filter(date -> isNear(date, address)).findFirst();
        agreeing.ifPresent(date -> warnings.add(Warning.of(
                WarningCode.METADATA_CONFLICT,
                "A date of publication disagrees with the address and was not believed: " + best.date(),
                null)));
        return agreeing.orElse(best);
    }

    /** The first one, unless the metadata confirm another one that is printed and not this. */
    private static NewsDate likeliest(List<NewsDate> candidates) {
        NewsDate first = candidates.get(0);
        if (!isPrinted(first) || isConfirmed(first, candidates)) {
            return first;
        }
        return candidates.stream()
                .filter(date -> isPrinted(date) && isConfirmed(date, candidates))
                .findFirst()
                .orElse(first);
    }

    private static boolean isPrinted(NewsDate date) {
        return date.evidence() == DateEvidence.TEXT;
    }

    private static boolean isConfirmed(NewsDate date, List<NewsDate> candidates) {
        return candidates.stream()
                .anyMatch(other -> (other.evidence() == DateEvidence.JSON_LD || other.evidence() == DateEvidence.META)
                        && isNear(date, other));
    }

    private static boolean isNear(NewsDate date, NewsDate other) {
        return Math.abs(ChronoUnit.DAYS.between(date.date(), other.date())) <= TOLERANCE;
    }

    /** The date in a line of its own: one said to be that of publication, else the likeliest other one. */
    private Optional<NewsDate> inLines() {
        List<NewsDate> published = labelled(DateLabel.PUBLISHED).toList();
        return withTime(published).or(() -> published.stream().findFirst()).or(this::unlabelled);
    }

    /** A date with a time is the article's rather than the day the page was shown. */
    private Optional<NewsDate> unlabelled() {
        List<NewsDate> found = linesWithDates().toList();
        return withTime(found)
                .or(() -> aloneWithTime().findFirst())
                .or(() -> found.stream().findFirst());
    }

    private static Optional<NewsDate> withTime(List<NewsDate> dates) {
        return dates.stream().filter(date -> date.time().isPresent()).findFirst();
    }
}
