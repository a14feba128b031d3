package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.publisher.PagePart;

/** Collects what may be the publisher's number of the article: as picked, behind a label, and told by metadata. */
final class NewsCodeReader {
    private static final int LINES_AROUND = 40;
    private static final int LONGEST_LINE = 160;

    private final Findings findings;
    private final PageText page;
    private final Candidates candidates;

    NewsCodeReader(Findings findings, Candidates candidates) {
        this.findings = findings;
        this.page = findings.page();
        this.candidates = candidates;
    }

    /** Adds all candidates. */
    void collect() {
        for (Box box : findings.picks().of(PagePart.CODE)) {
            addNumber(page.of(box), box.start, DateEvidence.PROFILE);
        }
        labelled();
        candidates.add(
                Metadata.Field.NEWS_CODE,
                findings.head().first("nastooh:code", "newscode", "news_id", "newsid"),
                DateEvidence.META);
    }

    private void labelled() {
        Headline headline = findings.story().headline();
        int from = headline == null ? 0 : Math.max(0, headline.first() - LINES_AROUND);
        int end = Math.min(page.lines().size(), findings.story().bodyEnd() + LINES_AROUND);
        for (int i = from; i < end; i++) {
            Line line = page.lines().get(i);
            if (line.letters < LONGEST_LINE
                    && line.leaf.region != Hint.COMMENT
                    && (line.digits > 0 || nextHasDigits(line))
                    && CodeLabels.mayStandIn(page.text(), line.start, line.end)) {
                codeIn(line);
            }
        }
    }

    private boolean nextHasDigits(Line line) {
        return line.index + 1 < page.lines().size() && page.lines().get(line.index + 1).digits > 0;
    }

    /** The number after a label that says so, in its line or alone in the next. */
    private void codeIn(Line line) {
        String text = page.of(line);
        int after = CodeLabels.endOfLabel(text);
        if (after < 0 || addNumber(text.substring(after), line.start + after, DateEvidence.TEXT)) {
            return;
        }
        if (after >= text.length() - 2 && line.index + 1 < page.lines().size()) {
            Line next = page.lines().get(line.index + 1);
            addNumber(page.of(next), next.start, DateEvidence.TEXT);
        }
    }

    private boolean addNumber(String text, int offset, DateEvidence evidence) {
        Span number = CodeLabels.number(text, 0);
        if (number.isEmpty()) {
            return false;
        }
        Span span = new Span(offset + number.start(), offset + number.end());
        candidates.add(Metadata.Field.NEWS_CODE, number.of(text), evidence, span);
        return true;
    }
}
