package io.github.khabarlib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a plot as SVG whose colours suit light and dark pages. */
final class Svg {
    private static final String STYLE = """
            <style>
            text { font: 13px sans-serif; fill: #24292f }
            .faint { stroke: #8c959f; stroke-width: 1; fill: none }
            .a { fill: #0969da } .b { fill: #54aeff } .c { fill: #1a7f37 } .other { fill: #8c959f }
            .line-a { stroke: #1a7f37; stroke-width: 2; fill: none } .line-b { stroke: #0969da; stroke-width: 2; fill: none }
            @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .c { fill: #3fb950 } .line-a { stroke: #3fb950 } .line-b { stroke: #58a6ff } }
            </style>
            """;

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void bar(String kind, double x, double y, double length, double thickness) {
        add("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", kind, x, y, length, thickness);
    }

    void text(double x, double y, String anchor, String text) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, text);
    }

    void line(String kind, double x, double y, double toX, double toY) {
        add("<path class=\"%s\" d=\"M%.1f %.1f L%.1f %.1f\"/>", kind, x, y, toX, toY);
    }

    private void add(String form, Object... values) {
        shapes.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    void write(Path file, String title) throws IOException {
        String opening = String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n",
                width,
                height,
                title);
        Files.writeString(file, opening + STYLE + shapes + "</svg>\n");
    }
}
