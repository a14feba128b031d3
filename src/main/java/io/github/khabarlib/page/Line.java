package io.github.khabarlib.page;

import io.github.khabarlib.article.Span;

/** A line of the page as a reader sees it: the text between two block edges or line breaks. */
final class Line {
    final int index;
    final int start;
    /** The block it stands in. */
    final Box block;
    /** The deepest box that holds all of its text. */
    Box leaf;

    int end;
    /** Letters and digits; those in links, in bold, in sub- and superscript. */
    int letters;
    /** Digits among them. */
    int digits;

    int linkLetters;
    int boldLetters;
    int smallLetters;
    /** Commas and the marks that end or part sentences, in all scripts. */
    int marks;

    int words;
    /** Line breaks right before it. */
    int breaks;

    Line(int index, int start, Box block, Box leaf) {
        this.index = index;
        this.start = start;
        this.block = block;
        this.leaf = leaf;
    }

    Span span() {
        return new Span(start, end);
    }

    int length() {
        return end - start;
    }

    /** Share of its letters that stand in links. */
    double linkShare() {
        return letters == 0 ? 0 : (double) linkLetters / letters;
    }

    boolean allBold() {
        return letters > 0 && boldLetters >= letters;
    }
}
