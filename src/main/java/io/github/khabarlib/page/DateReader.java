package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.date.NewsDateReader;
import io.github.khabarlib.publisher.PagePart;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what may be the date of publication or of the last change: as picked, printed, and told by metadata. */
final class DateReader {
    private static final int LONGEST_DATE = 60;
    private static final int LONGEST_AGO = 40;
    private static final int LONGEST_LINE = 80;
    private static final NewsDateReader RELATIVE = NewsDateReader.standard().withZone(ZoneOffset.UTC);
    private static final int LINES_ABOVE = 25;
    private static final int LINES_BELOW = 40;
    private static final Set<Hint> ELSEWHERE = EnumSet.of(
            Hint.RELATED, Hint.COMMENT, Hint.NAVIGATION, Hint.POPULAR, Hint.READ_MORE, Hint.SIDEBAR, Hint.FOOTER);

    /** Where what a label calls the date of publication is still that of another article. */
    private static final Set<Hint> OF_OTHERS =
            EnumSet.of(Hint.RELATED, Hint.COMMENT, Hint.POPULAR, Hint.READ_MORE, Hint.SIDEBAR);

    private final Findings findings;
    private final PageText page;
    private final Candidates candidates;
    private final DateLines lines;
    private final Set<Line> added = new HashSet<>();

    DateReader(Findings findings, Candidates candidates) {
        this.findings = findings;
        this.page = findings.page();
        this.candidates = candidates;
        this.lines = new DateLines(page);
    }

    /** Adds all candidates. */
    void collect() {
        findings.picks().of(PagePart.DATE).forEach(box -> picked(Metadata.Field.PUBLISHED, box));
        findings.picks().of(PagePart.MODIFIED).forEach(box -> picked(Metadata.Field.MODIFIED, box));
        if (findings.story().headline() != null) {
            visibleDates(findings.story().headline());
        }
        candidates.add(
                Metadata.Field.PUBLISHED, findings.ld().text("datePublished", "dateCreated"), DateEvidence.JSON_LD);
        candidates.add(Metadata.Field.MODIFIED, findings.ld().text("dateModified"), DateEvidence.JSON_LD);
        metaDates(
                Metadata.Field.PUBLISHED,
                "article:published_time",
                "datepublished",
                "dcterms.created",
                "dc.date.issued",
                "dc.date",
                "publishdate",
                "pubdate",
                "article:published",
                "nastooh:publishdate");
        metaDates(
                Metadata.Field.MODIFIED,
                "article:modified_time",
                "datemodified",
                "og:updated_time",
                "article:modified",
                "dcterms.modified");
        lines.inTitle(findings.head().title())
                .forEach(date -> candidates.add(Metadata.Field.PUBLISHED, date, DateEvidence.TEXT));
    }

    private void picked(Metadata.Field field, Box box) {
        if (!isElsewhere(box.region)) {
            machineDate(field, box);
            candidates.addBox(field, box, DateEvidence.PROFILE);
        }
    }

    /** Whether a profile says that what stands there is the date of the last change. */
    private boolean isPickedModified(Box at) {
        List<Box> modified = findings.picks().of(PagePart.MODIFIED);
        return !modified.isEmpty() && modified.stream().anyMatch(picked -> picked.contains(at));
    }

    private void metaDates(Metadata.Field field, String... names) {
        for (String name : names) {
            findings.head().all(name).forEach(value -> candidates.add(field, value, DateEvidence.META));
        }
    }

    private void machineDate(Metadata.Field field, Box box) {
        candidates.add(field, box.element.attr("datetime"), DateEvidence.META);
        if (box.hints(Hint.DATE)) {
            String shown = box.element.attr("title");
            candidates.add(field, Characters.digits(shown) >= 5 ? shown : "", DateEvidence.META);
        }
    }

    /** Dates around the headline: first those that are called so, then those nearest to it. */
    private void visibleDates(Headline headline) {
        int from = Math.max(0, headline.first() - LINES_ABOVE);
        int end = Math.min(page.lines().size(), headline.end() + LINES_BELOW);
        int story = storyStart(headline.end(), end);
        for (int i = from; i < end; i++) {
            labelledDate(page.lines().get(i));
        }
        for (int i = headline.end(); i < story; i++) {
            visibleDate(page.lines().get(i));
        }
        for (int i = headline.first() - 1; i >= from; i--) {
            visibleDate(page.lines().get(i));
        }
        for (int i = story; i < end && !lines.opensComments(i); i++) {
            visibleDate(page.lines().get(i));
        }
        namedDates(from, end);
    }

    /** The first line from {@code from} on that is prose of the story; {@code end} for none. */
    private int storyStart(int from, int end) {
        int at = from;
        while (at < end && !(findings.story().roles().is(at, BlockRole.PARAGRAPH) && isProse(at))) {
            at++;
        }
        return at;
    }

    private boolean isProse(int line) {
        return page.lines().get(line).letters >= LONGEST_DATE;
    }

    private void namedDates(int from, int end) {
        for (Box box : page.boxes()) {
            if (box.hints(Hint.DATE) && box.firstLine >= from && box.firstLine < end) {
                if (!isElsewhere(box.region) && !isPickedModified(box)) {
                    machineDate(Metadata.Field.PUBLISHED, box);
                }
                dateInLine(box);
            }
        }
    }

    /** A date that stands among other facts in a line too long to be a date as a whole. */
    private void dateInLine(Box box) {
        String text = page.of(box);
        boolean part = box.endLine - box.firstLine == 1
                && page.lines().get(box.firstLine).length() > text.length();
        if (part
                && text.length() <= LONGEST_DATE
                && Characters.digits(text) >= 5
                && !isElsewhere(box.region)
                && !isPickedModified(box)) {
            candidates.addBox(Metadata.Field.PUBLISHED, box, DateEvidence.TEXT);
        }
    }

    /** What is called the date of publication is so in a row of links and facts, too. */
    private void labelledDate(Line line) {
        Hint region = line.leaf.region;
        boolean ofOthers = region != null && OF_OTHERS.contains(region);
        if (mayHoldDate(line) && line.digits >= 5 && !ofOthers && lines.isLabelled(line)) {
            add(line);
        }
    }

    private void visibleDate(Line line) {
        if (mayHoldDate(line) && dated(line) && !lines.isInSiteHeader(line)) {
            add(line);
        }
    }

    private boolean mayHoldDate(Line line) {
        return line.letters >= 4 && line.letters <= LONGEST_LINE && !Insets.isAppointment(page.text(), line.start);
    }

    private void add(Line line) {
        if (!added.add(line)) {
            return;
        }
        Metadata.Field field = lines.tellsOfChange(line) || isPickedModified(line.leaf)
                ? Metadata.Field.MODIFIED
                : Metadata.Field.PUBLISHED;
        for (Box at = line.leaf; at != null && at.endLine - at.firstLine <= 2; at = at.parent) {
            machineDate(field, at);
        }
        candidates.add(field, page.of(line), DateEvidence.TEXT, line.span());
        Span behindCode = lines.behindCode(line);
        candidates.add(field, behindCode.of(page.text()), DateEvidence.TEXT, behindCode);
        lines.parts(line).forEach(part -> candidates.addBox(field, part, DateEvidence.TEXT));
    }

    /** Whether what stands in such a region tells nothing of the article. */
    private static boolean isElsewhere(@Nullable Hint region) {
        return region != null && ELSEWHERE.contains(region);
    }

    private boolean dated(Line line) {
        Hint region = line.leaf.region;
        if (isElsewhere(region)) {
            return false;
        }
        boolean enough = line.digits >= 5 && (line.letters - line.digits < 40 || lines.isSignature(line));
        return (line.digits >= 3 && region == Hint.DATE) || enough || isAgo(line);
    }

    /** Whether a candidate tells a date, of whatever day: other lines of numbers look alike. */
    static boolean isDate(String text) {
        return RELATIVE.holdsDate(text) || tellsAgo(text);
    }

    /** Whether a line says how long ago something was, whenever that was read. */
    private boolean isAgo(Line line) {
        return line.length() <= LONGEST_AGO && tellsAgo(page.of(line));
    }

    private static boolean tellsAgo(String text) {
        return text.length() <= LONGEST_AGO
                && RELATIVE.readRelative(text, Instant.EPOCH).isPresent();
    }
}
