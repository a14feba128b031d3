package io.github.khabarlib.export;

import io.github.khabarlib.article.OutletMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the chain of outlets, who reported first on top and the page below: narrow enough for a phone however long the
 * chain. Not thread-safe.
 */
final class ChainDrawing {
    private static final int WIDTH = 320;
    private static final int A_ROW = 2;
    private static final int WIDE = 260;
    private static final int NARROW = 152;
    private static final int HEIGHT = 38;
    private static final int STEP = 72;
    private static final int EDGE = 2;
    /** Units that a letter takes at most, on average. */
    private static final int LETTER = 8;

    private static final int ARROW = 7;

    private final ChainGraph graph;
    private final ViewNames names;
    private final String page;
    private final HtmlOut html;
    private final Map<Integer, Box> boxes = new HashMap<>();

    ChainDrawing(ChainGraph graph, ViewNames names, String page, HtmlOut html) {
        this.graph = graph;
        this.names = names;
        this.page = page;
        this.html = html;
    }

    void draw() {
        int height = place() + HEIGHT + EDGE;
        html.open(
                "svg",
                "class",
                "chain",
                "viewBox",
                "0 0 " + WIDTH + ' ' + height,
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(height),
                "role",
                "group",
                "aria-labelledby",
                "chain-title");
        html.element("title", ViewLabels.word("chain"), "id", "chain-title");
        graph.edges().forEach(edge -> edge(box(edge.from()), box(edge.to())));
        boxes.forEach((node, box) -> node(node, box));
        html.close("svg");
    }

    private Box box(int node) {
        Box box = boxes.get(node);
        if (box == null) {
            throw new IllegalStateException("no place for node " + node);
        }
        return box;
    }

    /** Gives every node its place; the top of the lowest. */
    private int place() {
        int top = EDGE;
        for (int level = graph.depth(); level > 0; level--) {
            List<Integer> nodes = graph.atLevel(level);
            for (int i = 0; i < nodes.size(); i += A_ROW) {
                List<Integer> row = nodes.subList(i, Math.min(nodes.size(), i + A_ROW));
                placeRow(row, top);
                top += STEP;
            }
        }
        boxes.put(ChainGraph.PAGE, new Box(WIDTH / 2, top, WIDE));
        return top;
    }

    /** From the right, as Persian is read. */
    private void placeRow(List<Integer> row, int top) {
        if (row.size() == 1) {
            boxes.put(row.get(0), new Box(WIDTH / 2, top, WIDE));
            return;
        }
        int slot = WIDTH / row.size();
        for (int i = 0; i < row.size(); i++) {
            boxes.put(row.get(i), new Box(WIDTH - slot * i - slot / 2, top, NARROW));
        }
    }

    private void node(int node, Box box) {
        boolean isPage = node == ChainGraph.PAGE;
        String name = isPage ? page : graph.outlet(node).name();
        boolean known = isPage || graph.outlet(node).id().isPresent();
        if (!isPage) {
            OutletMention outlet = graph.outlet(node);
            html.open("a", "href", "#" + names.outlet(outlet), "aria-label", name);
        }
        html.open(
                "rect",
                "class",
                "node" + (isPage ? " page" : "") + (known ? "" : " unknown"),
                "x",
                Integer.toString(box.x() - box.width() / 2),
                "y",
                Integer.toString(box.y()),
                "width",
                Integer.toString(box.width()),
                "height",
                Integer.toString(HEIGHT),
                "rx",
                "8");
        html.close("rect");
        html.element(
                "text",
                shortened(name, (box.width() - 2 * LETTER) / LETTER),
                "x",
                Integer.toString(box.x()),
                "y",
                Integer.toString(box.y() + HEIGHT / 2 + 5),
                "text-anchor",
                "middle");
        if (!isPage) {
            html.close("a");
        }
    }

    private static String shortened(String name, int most) {
        if (name.codePointCount(0, name.length()) <= most) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, most - 1)) + "…";
    }

    private void edge(Box from, Box to) {
        List<Object> path = new ArrayList<>();
        if (from.y() < to.y()) {
            int start = from.y() + HEIGHT;
            int end = to.y() - ARROW;
            int middle = (start + end) / 2;
            path.addAll(List.of("M", from.x(), start, "C", from.x(), middle, to.x(), middle, to.x(), end));
            arrow(to.x() - ARROW, end, ARROW, ARROW, ARROW, -ARROW);
        } else {
            int start = from.x() - from.width() / 2;
            int end = to.x() - to.width() / 2 - ARROW;
            int high = to.y() + HEIGHT / 2;
            int low = from.y() + HEIGHT / 2;
            path.addAll(List.of("M", start, low, "C", 0, low, 0, high, Math.max(0, end), high));
            arrow(Math.max(0, end), high - ARROW, ARROW, ARROW, -ARROW, ARROW);
        }
        html.open("path", "class", "edge", "d", joined(path)).close("path");
    }

    private void arrow(int x, int y, int dx1, int dy1, int dx2, int dy2) {
        String path = joined(List.of("M", x, y, "l", dx1, dy1, "l", dx2, dy2, "z"));
        html.open("path", "class", "arrow", "d", path).close("path");
    }

    private static String joined(List<Object> path) {
        return String.join(" ", path.stream().map(Object::toString).toList());
    }

    /** A node's place: the middle of its upper edge, and its width. */
    private record Box(int x, int y, int width) {}
}
