package io.github.khabarlib.page;

import io.github.khabarlib.article.Span;
import java.util.List;

/**
 * The visible text of a page, line by line, with the elements it stands in.
 *
 * @param text what a reader sees, a block a line
 * @param lines its lines, in order
 * @param boxes the visible elements, in document order
 * @param images the pictures, in document order
 */
record PageText(String text, List<Line> lines, List<Box> boxes, List<PageImage> images) {
    /** Scheme and host of what addresses on the page are relative to; empty where they are not known. */
    String origin() {
        return boxes.isEmpty() ? "" : Addresses.originOf(boxes.get(0).element.baseUri());
    }

    /** How many pictures stand above line {@code line}. */
    int imagesAbove(int line) {
        int low = 0;
        int high = images.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (images.get(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a picture stands right above line {@code line}, or in it. */
    boolean followsImage(int line) {
        int above = imagesAbove(line);
        return above < images.size() && images.get(above).line() == line;
    }

    String of(Line line) {
        return text.substring(line.start, line.end);
    }

    /** The letters and digits of a line, as texts are compared. */
    String folded(Line line) {
        return Characters.fold(text, line.start, line.end);
    }

    /** The letters and digits of a box, as texts are compared. */
    String folded(Box box) {
        return Characters.fold(text, box.start, Math.max(box.start, Math.min(box.end, text.length())));
    }

    /** The text of a box, without white space at its edges. */
    String of(Box box) {
        return spanOf(box).of(text);
    }

    /** Whether a box holds more than white space. */
    boolean showsText(Box box) {
        int end = Math.min(box.end, text.length());
        int i = box.start;
        while (i < end && Characters.blank(text.charAt(i))) {
            i++;
        }
        return i < end;
    }

    /** Where the text of a box stands, without white space at its edges. */
    Span spanOf(Box box) {
        int start = Math.min(box.start, text.length());
        int end = Math.min(box.end, text.length());
        while (start < end && Characters.blank(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }
}
