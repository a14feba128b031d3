package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.publisher.PagePart;

/** Collects candidates for the fields beside the body: from the profile's picks, the visible page, the metadata. */
final class FieldReader {
    private static final int LINES_AROUND = 15;

    private final Findings findings;
    private final Candidates candidates;

    FieldReader(Findings findings) {
        this.findings = findings;
        this.candidates = new Candidates(findings.page());
    }

    Metadata metadata() {
        findings.clues().raw().forEach(title -> candidates.add(Metadata.Field.TITLE, title, DateEvidence.META));
        candidates.add(Metadata.Field.LEAD, findings.ld().text("description"), DateEvidence.JSON_LD);
        candidates.add(Metadata.Field.LEAD, findings.head().first("og:description", "description"), DateEvidence.META);
        new DateReader(findings, candidates).collect();
        authors();
        new NewsCodeReader(findings, candidates).collect();
        new SectionReader(findings, candidates).collect();
        new TagReader(findings, candidates).collect();
        agency();
        return candidates.metadata();
    }

    private void authors() {
        findings.picks()
                .of(PagePart.AUTHOR)
                .forEach(box -> candidates.addBox(Metadata.Field.AUTHOR, box, DateEvidence.PROFILE));
        if (findings.picks().of(PagePart.AUTHOR).isEmpty()) {
            visibleAuthors();
        }
        findings.ld()
                .texts("author", "creator")
                .forEach(name -> candidates.add(Metadata.Field.AUTHOR, name, DateEvidence.JSON_LD));
        findings.head()
                .all("author", "article:author", "dc.creator")
                .forEach(name -> candidates.add(Metadata.Field.AUTHOR, name, DateEvidence.META));
    }

    private void visibleAuthors() {
        Headline headline = findings.story().headline();
        if (headline == null) {
            return;
        }
        int from = headline.first() - LINES_AROUND;
        int to = findings.story().bodyEnd() + LINES_AROUND;
        for (Box box : findings.page().boxes()) {
            boolean near = box.firstLine > from && box.firstLine < to;
            if (near && box.end - box.start < Links.LONGEST_NAME && isAuthor(box)) {
                candidates.addBox(Metadata.Field.AUTHOR, box, DateEvidence.TEXT);
                return;
            }
        }
    }

    private static boolean isAuthor(Box box) {
        return (box.is("a") && box.element.attr("rel").equals("author"))
                || (box.hints(Hint.BYLINE) && box.region == Hint.BYLINE);
    }

    private void agency() {
        findings.picks()
                .of(PagePart.AGENCY)
                .forEach(box -> candidates.addBox(Metadata.Field.AGENCY, box, DateEvidence.PROFILE));
    }
}
