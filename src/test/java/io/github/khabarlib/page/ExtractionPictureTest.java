package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.ParseLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

/** Draws the lines of a sample with their roles and scores; {@code -Dpicture.update} writes the drawing anew. */
class ExtractionPictureTest {
    private static final Path PAGE = Path.of("seeds/page-unknown-site/page.html");
    private static final Path PICTURE = Path.of("docs/extraction.svg");
    private static final int ROW = 22;
    private static final int TOP = 34;
    private static final int TEXT = 400;
    private static final int WIDTH = 760;
    private static final int EXCERPT = 44;

    @Test
    void thePictureShowsWhatTheReaderDoes() throws IOException {
        String drawn = draw(Files.readString(PAGE));
        if (System.getProperty("picture.update") != null) {
            Files.writeString(PICTURE, drawn);
        }
        assertEquals(Files.readString(PICTURE), drawn);
    }

    private static String draw(String html) {
        PageScanner scanner = PageScanner.scan(Jsoup.parse(html), ParseLimits.standard(), new Names());
        PageText page = scanner.page();
        TitleClues clues = TitleClues.of(
                scanner.head(), JsonLd.read(List.of(), ParseLimits.standard(), scanner.marks(), new ArrayList<>()));
        Story story = new StoryReader(page, new Picks(), clues).read();
        StringBuilder svg = new StringBuilder(head(page.lines().size()));
        for (Line line : page.lines()) {
            svg.append(row(page, story, line));
        }
        svg.append(boxes(page, story.headline()));
        return svg.append("</svg>\n").toString();
    }

    private static String head(int lines) {
        int height = TOP + lines * ROW + 10;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" font-family="sans-serif" font-size="12">
                <style>
                text { fill: #1f2328 } .dim { fill: #59636e } .box { stroke: #0969da; stroke-width: 3 }
                .story { fill: #aceebb } .title { fill: #b6e3ff } .head { fill: #d8b9ff } .out { fill: #e4e7eb }
                @media (prefers-color-scheme: dark) {
                text { fill: #f0f6fc } .dim { fill: #9198a1 } .box { stroke: #4493f8 }
                .story { fill: #1a5c2e } .title { fill: #0c4a80 } .head { fill: #512a97 } .out { fill: #30363d } }
                </style>
                <text x="12" y="20" class="dim">role</text><text x="120" y="20" class="dim">score</text>
                <text x="%d" y="20" class="dim" text-anchor="end">line</text><text x="%d" y="20" class="dim">boxes and their scores</text>
                """.formatted(WIDTH, height, WIDTH, 170 + TEXT, 190 + TEXT);
    }

    private static String row(PageText page, Story story, Line line) {
        int y = TOP + line.index * ROW;
        LineRole role = story.roles().of(line.index).orElse(LineRole.removed(null));
        String name = role.role() == BlockRole.REMOVED ? outName(line, role) : word(role.role());
        String text = page.of(line);
        String excerpt = text.length() > EXCERPT ? text.substring(0, text.lastIndexOf(' ', EXCERPT)) + " …" : text;
        double score = BodyFinder.prose(line);
        int width = Math.min(TEXT, 14 + line.length() * 2);
        return ("<text x=\"12\" y=\"%d\">%s</text><text x=\"120\" y=\"%d\">%s</text>"
                        + "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                        + "<text x=\"%d\" y=\"%d\" direction=\"rtl\" text-anchor=\"start\">%s</text>\n")
                .formatted(
                        y + 15,
                        name,
                        y + 15,
                        score == 0 ? "" : String.format(Locale.ROOT, "%.1f", score),
                        colour(role.role()),
                        170 + TEXT - width,
                        y + 1,
                        width,
                        ROW - 3,
                        164 + TEXT,
                        y + 15,
                        Entities.escape(excerpt));
    }

    private static String outName(Line line, LineRole role) {
        Hint region = line.leaf.region;
        return region != null ? word(region) : role.removed() == null ? "" : word(role.removed());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String colour(BlockRole role) {
        return switch (role) {
            case TITLE -> "title";
            case KICKER, SUBTITLE, LEAD -> "head";
            case REMOVED -> "out";
            default -> "story";
        };
    }

    private static String boxes(PageText page, @org.jspecify.annotations.Nullable Headline headline) {
        StringBuilder svg = new StringBuilder();
        BodyFinder finder = BodyFinder.of(page, headline);
        Box best = finder.best().orElseThrow();
        int x = 190 + TEXT;
        for (Box box : page.boxes()) {
            double score = finder.score(box);
            if (score > 0.5) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<line class=\"box\" opacity=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/><text x=\"%d\" y=\"%d\">%.1f</text>%n",
                        box == best ? "1" : "0.4",
                        x,
                        TOP + box.firstLine * ROW + 2,
                        x,
                        TOP + box.endLine * ROW - 3,
                        x + 5,
                        TOP + box.firstLine * ROW + 15,
                        score));
                x += 44;
            }
        }
        return svg.toString();
    }
}
