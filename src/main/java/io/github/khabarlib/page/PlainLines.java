package io.github.khabarlib.page;

/** Tells lines of words from facts about the article: dates, codes, labels and what they label. */
final class PlainLines {
    private final PageText page;
    private final Labels labels = Labels.standard();

    PlainLines(PageText page) {
        this.page = page;
    }

    boolean test(Line line) {
        if (line.digits * 3 >= line.letters) {
            return false;
        }
        return labels.of(page.text(), line.start, line.end) == null;
    }
}
