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
    private static final int USUAL_BOXES = 500;

    private final ParseLimits limits;
    private final MarkupReader markups;
    private final LineWriter writer;
    private final List<Box> boxes = new ArrayList<>(USUAL_BOXES);
    private final List<PageImage> images = new ArrayList<>();
    private final MarkRuns marks;
    private final HeadData head;
    private @Nullable Box current;
    private @Nullable Box block;
    private int pre;
    private int nodes;
    private boolean nodesExceeded;
    private boolean textExceeded;
    private boolean depthExceeded;

    private PageScanner(ParseLimits limits, Names names) {
        this.limits = limits;
        this.markups = new MarkupReader(names);
        this.marks = new MarkRuns(limits.maxCombiningMarks());
        this.head = new HeadData(marks);
        this.writer = new LineWriter(limits.maxTextChars());
    }

    /** Walks {@code document} within {@code limits}. */
    static PageScanner scan(Document document, ParseLimits limits, Names names) {
        PageScanner scanner = new PageScanner(limits, names);
        NodeTraversor.filter(scanner, document);
        scanner.closeAll();
        return scanner;
    }

    PageText page() {
        return new PageText(writer.finish(), writer.lines(), boxes, images);
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
            writer.lineBreak();
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
        boolean isBlock = tag.block() || (tag.madeUp() && isOwnBlock()) || (current != null && current.markup.flex());
        if (isBlock) {
            writer.endLine();
        } else if (tag.button() || touchesItsLike(element, name)) {
            writer.space();
        }
        Box box = new Box(element, current, boxes.size(), isBlock, tag, markup);
        box.firstLine = writer.line();
        box.start = writer.length();
        boxes.add(box);
        current = box;
        if (isBlock) {
            block = box;
        }
        if (name.equals("pre")) {
            pre++;
        }
        if (name.equals("img")) {
            images.add(new PageImage(element, box, writer.line()));
        }
    }

    /** An element that a site made up; laid out as a block unless it stands in a paragraph's text. */
    private boolean isOwnBlock() {
        Box around = current;
        return around != null && around.block && !around.is("p") && !around.is("li") && around.headingLevel() == 0;
    }

    /** Two links, or two named spans outside prose, are two words even with nothing between them. */
    private boolean touchesItsLike(Element element, String name) {
        boolean link = name.equals("a");
        if ((!link && !name.equals("span"))
                || !(element.previousSibling() instanceof Element before)
                || !before.nameIs(name)) {
            return false;
        }
        boolean prose = current != null && (current.is("p") || current.headingLevel() > 0);
        return link || (!prose && element.hasAttr("class") && before.hasAttr("class"));
    }

    private void leave(Box box) {
        if (box.block) {
            writer.endLine();
        } else if (box.tag.button()) {
            writer.space();
        }
        box.end = writer.length();
        box.endLine = writer.lineEnd();
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
        if (at == null || writer.append(piece, at, block == null ? at : block, pre > 0)) {
            return true;
        }
        textExceeded = true;
        return false;
    }
}
