package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.date.NewsDateReader;
import io.github.khabarlib.publisher.PagePart;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what may be the date of publication or of the last change: as picked, printed, and told by metadata. */
final class DateReader {
    private static final int LONGEST_DATE = 60;
    private static final int LONGEST_AGO = 40;
    private static final NewsDateReader RELATIVE = NewsDateReader.standard().withZone(ZoneOffset.UTC);
    private static final int LINES_ABOVE = 25;
    private static final int LINES_BELOW = 40;
    private static final Set<Hint> ELSEWHERE = Set.of(
            Hint.RELATED, Hint.COMMENT, Hint.NAVIGATION, Hint.POPULAR, Hint.READ_MORE, Hint.SIDEBAR, Hint.FOOTER);

    private final Findings findings;
    private final PageText page;
    private final Candidates candidates;
    private final Labels labels = Labels.standard();

    DateReader(Findings findings, Candidates candidates) {
        this.findings = findings;
        this.page = findings.page();
        this.candidates = candidates;
    }

    /** Adds all candidates. */
    void collect() {
        for (Box box : findings.picks().of(PagePart.DATE)) {
            if (isElsewhere(box.region)) {
                continue;
            }
            machineDate(Metadata.Field.PUBLISHED, box);
            candidates.addBox(Metadata.Field.PUBLISHED, box, DateEvidence.PROFILE);
        }
        visibleDates();
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

    /** Dates that stand between the lines above the headline and the end of the body. */
    private void visibleDates() {
        Headline headline = findings.story().headline();
        if (headline == null) {
            return;
        }
        int from = Math.max(0, headline.first() - LINES_ABOVE);
        int end = Math.min(page.lines().size(), headline.end() + LINES_BELOW);
        for (int i = headline.end(); i < end; i++) {
            visibleDate(page.lines().get(i));
        }
        for (int i = headline.first() - 1; i >= from; i--) {
            visibleDate(page.lines().get(i));
        }
        for (Box box : page.boxes()) {
            if (box.hints(Hint.DATE) && box.firstLine >= from && box.firstLine < end) {
                if (!isElsewhere(box.region)) {
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
        if (part && text.length() <= LONGEST_DATE && Characters.digits(text) >= 5 && !isElsewhere(box.region)) {
            candidates.addBox(Metadata.Field.PUBLISHED, box, DateEvidence.TEXT);
        }
    }

    private void visibleDate(Line line) {
        if (line.letters < 4 || line.letters > 80 || !dated(line)) {
            return;
        }
        String text = page.of(line);
        boolean modified = labels.start(text).filter(h -> h == Hint.DATE).isPresent() && text.contains("ویرایش");
        Metadata.Field field = modified ? Metadata.Field.MODIFIED : Metadata.Field.PUBLISHED;
        for (Box at = line.leaf; at != null && at.endLine - at.firstLine <= 2; at = at.parent) {
            machineDate(field, at);
        }
        candidates.add(field, text, DateEvidence.TEXT, line.span());
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
        String text = page.of(line);
        int digits = Characters.digits(text);
        return (digits >= 3 && (region == Hint.DATE || (digits >= 5 && line.letters - digits < 40))) || isAgo(text);
    }

    /** Whether a line says how long ago something was, whenever that was read. */
    private static boolean isAgo(String text) {
        return text.length() <= LONGEST_AGO
                && RELATIVE.readRelative(text, Instant.EPOCH).isPresent();
    }
}
