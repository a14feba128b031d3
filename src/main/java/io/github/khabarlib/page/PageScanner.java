package io.github.khabarlib.page;

import io.github.khabarlib.article.ParseLimits;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks a page once and writes down its visible text, and all that the later steps count. */
final class PageScanner implements NodeFilter {
    private final ParseLimits limits;
    private final MarkupReader markups;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<PageImage> images = new ArrayList<>();
    private final MarkRuns marks;
    private final HeadData head;
    private @Nullable Box current;
    private @Nullable Box block;
    private @Nullable Line open;
    private int pre;
    private boolean spacePending;
    private int breaks;
    private int nodes;
    private boolean nodesExceeded;
    private boolean textExceeded;
    private boolean depthExceeded;

    private PageScanner(ParseLimits limits, Names names) {
        this.limits = limits;
        this.markups = new MarkupReader(names);
        this.marks = new MarkRuns(limits.maxCombiningMarks());
        this.head = new HeadData(marks);
    }

    /** Walks {@code document} within {@code limits}. */
    static PageScanner scan(Document document, ParseLimits limits, Names names) {
        PageScanner scanner = new PageScanner(limits, names);
        NodeTraversor.filter(scanner, document);
        scanner.closeAll();
        return scanner;
    }

    PageText page() {
        return new PageText(text.toString(), lines, boxes, images);
    }

    HeadData head() {
        return head;
    }

    /** What cuts the runs of marks of this page. */
    MarkRuns marks() {
        return marks;
    }

    boolean nodesExceeded() {
        return nodesExceeded;
    }

    boolean textExceeded() {
        return textExceeded;
    }

    boolean depthExceeded() {
        return depthExceeded;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > limits.maxNodes()) {
            nodesExceeded = true;
            return FilterResult.STOP;
        }
        if (node instanceof TextNode textNode) {
            return append(marks.cutOn(textNode.getWholeText())) ? FilterResult.CONTINUE : FilterResult.STOP;
        }
        return node instanceof Element element && !(node instanceof Document)
                ? enter(element, depth)
                : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (current != null && current.element.equals(node)) {
            leave(current);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, int depth) {
        String name = element.normalName();
        if (name.equals("br")) {
            endLine();
            breaks++;
            return FilterResult.CONTINUE;
        }
        if (name.equals("head")) {
            return FilterResult.CONTINUE;
        }
        if (name.equals("html")) {
            head.note(element, name);
        }
        TagTraits tag = markups.traits(name);
        if (tag.silent()) {
            head.note(element, name);
            return FilterResult.SKIP_ENTIRELY;
        }
        Markup markup = markups.read(element, tag);
        if (markup.hidden()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (depth > limits.maxDepth() + 1) {
            depthExceeded = true;
            return FilterResult.CONTINUE;
        }
        openBox(element, name, tag, markup);
        return FilterResult.CONTINUE;
    }

    private void openBox(Element element, String name, TagTraits tag, Markup markup) {
        boolean isBlock = tag.block() || isCustom(name) || (current != null && current.markup.flex());
        if (isBlock) {
            endLine();
        } else if (tag.button() || touchesItsLike(element, name)) {
            spacePending = open != null;
        }
        Box box = new Box(element, current, boxes.size(), isBlock, tag, markup);
        box.firstLine = open == null ? lines.size() : open.index;
        box.start = text.length();
        boxes.add(box);
        current = box;
        if (isBlock) {
            block = box;
        }
        if (name.equals("pre")) {
            pre++;
        }
        if (name.equals("img")) {
            images.add(new PageImage(element, box, open == null ? lines.size() : open.index));
        }
    }

    /** An element that a site made up; laid out as a block unless it stands in a paragraph's text. */
    private boolean isCustom(String name) {
        Box around = current;
        return TagTraits.isMadeUp(name)
                && around != null
                && around.block
                && !around.is("p")
                && !around.is("li")
                && around.headingLevel() == 0;
    }

    /** Two links, or two named spans outside prose, are two words even with nothing between them. */
    private boolean touchesItsLike(Element element, String name) {
        if (!(element.previousSibling() instanceof Element before) || !before.nameIs(name)) {
            return false;
        }
        boolean prose = current != null && (current.is("p") || current.headingLevel() > 0);
        return name.equals("a")
                || (name.equals("span") && !prose && element.hasAttr("class") && before.hasAttr("class"));
    }

    private void leave(Box box) {
        if (box.block) {
            endLine();
        } else if (box.tag.button()) {
            spacePending = open != null;
        }
        box.end = text.length();
        box.endLine = open == null ? lines.size() : open.index + 1;
        box.after = boxes.size();
        if (box.is("pre")) {
            pre--;
        }
        current = box.parent;
        if (box == block) {
            Box outer = box.parent;
            while (outer != null && !outer.block) {
                outer = outer.parent;
            }
            block = outer;
        }
    }

    private void closeAll() {
        while (current != null) {
            leave(current);
        }
    }

    private boolean append(String piece) {
        Box at = current;
        if (at == null) {
            return true;
        }
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space(c);
            } else {
                if (text.length() + 2 >= limits.maxTextChars()) {
                    textExceeded = true;
                    return false;
                }
                visible(c, at);
            }
        }
        return true;
    }

    private void space(char c) {
        if (pre > 0 && c == '\n') {
            endLine();
        } else {
            spacePending = open != null;
        }
    }

    private void visible(char c, Box at) {
        Line line = open;
        if (line == null) {
            if (Characters.blank(c)) {
                return;
            }
            line = startLine(at);
        } else if (line.leaf != at) {
            line.leaf = Box.common(line.leaf, at);
        }
        if (spacePending) {
            text.append(' ');
            line.words++;
            spacePending = false;
        }
        text.append(c);
        measure(line, c, at);
    }

    private void measure(Line line, char c, Box at) {
        if (Characters.letterOrDigit(c)) {
            line.letters++;
            line.linkLetters += at.link ? 1 : 0;
            line.boldLetters += at.bold ? 1 : 0;
            line.smallLetters += at.small ? 1 : 0;
        } else if (Characters.sentenceMark(c)) {
            line.marks++;
        }
    }

    private Line startLine(Box at) {
        if (text.length() > 0) {
            text.append('\n');
        }
        Box holder = block == null ? at : block;
        Line line = new Line(lines.size(), text.length(), holder, at);
        line.breaks = breaks;
        line.words = 1;
        lines.add(line);
        open = line;
        breaks = 0;
        spacePending = false;
        return line;
    }

    private void endLine() {
        Line line = open;
        if (line != null) {
            int end = text.length();
            while (end > line.start && Characters.blank(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
            line.end = end;
            open = null;
        }
        spacePending = false;
    }
}
