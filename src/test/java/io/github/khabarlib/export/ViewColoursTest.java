package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.data.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.2 AA asks for it, in light, in dark and on paper. */
class ViewColoursTest {
    private static final double TEXT = 4.5;
    private static final double SHAPES = 3;
    private static final List<String> SHADES = List.of("credit", "speaker", "cue", "content", "warned");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");

    private final String css = Resources.text(ViewColoursTest.class, "view.css");

    @Test
    void allIsReadableInLightInDarkAndOnPaper() {
        List<Map<String, String>> palettes = palettes();
        assertEquals(3, palettes.size());
        for (Map<String, String> palette : palettes) {
            for (String ground : List.of("paper", "ground")) {
                assertContrast(palette, "ink", ground, TEXT);
                assertContrast(palette, "muted", ground, TEXT);
                assertContrast(palette, "link", ground, TEXT);
                assertContrast(palette, "focus", ground, SHAPES);
                assertContrast(palette, "zwnj", ground, SHAPES);
            }
            for (String shade : SHADES) {
                assertContrast(palette, "ink", shade, TEXT);
                assertContrast(palette, shade + "-line", shade, SHAPES);
                assertContrast(palette, shade + "-line", "paper", SHAPES);
            }
            assertContrast(palette, "muted", "removed", TEXT);
            assertContrast(palette, "ink", "tag", TEXT);
            assertContrast(palette, "muted", "tag", TEXT);
            assertContrast(palette, "link", "cue", TEXT);
            assertContrast(palette, "speaker-line", "paper", TEXT);
            assertContrast(palette, "speaker-line", "speaker", TEXT);
        }
    }

    /** Who sees no colours tells the kinds by their lines. */
    @Test
    void everyKindHasALineOfItsOwn() {
        Set<String> lines = new HashSet<>();
        for (String kind : SHADES) {
            Matcher rule = Pattern.compile("\\." + kind + " \\{[^}]*text-decoration: underline ([a-z]+ [0-9]px)")
                    .matcher(css);
            assertTrue(rule.find(), kind);
            assertTrue(lines.add(rule.group(1)), () -> kind + " looks like another");
        }
    }

    /** The light palette, the dark one laid over it, and that for paper. */
    private List<Map<String, String>> palettes() {
        List<Map<String, String>> palettes = new ArrayList<>();
        Matcher roots = Pattern.compile(":root \\{([^}]*)}").matcher(css);
        while (roots.find()) {
            Map<String, String> palette = new HashMap<>(palettes.isEmpty() ? Map.of() : palettes.get(0));
            Matcher colours = COLOUR.matcher(roots.group(1));
            while (colours.find()) {
                palette.put(colours.group(1), colours.group(2));
            }
            palettes.add(palette);
        }
        return palettes;
    }

    private static void assertContrast(Map<String, String> palette, String colour, String ground, double least) {
        double one = luminance(palette.get(colour));
        double other = luminance(palette.get(ground));
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(contrast >= least, () -> colour + " on " + ground + " has " + contrast + " in " + palette);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
