package io.github.khabarlib.accuracy;

import io.github.khabarlib.accuracy.Figures.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The levels reached, kept in a file: a change that falls below one fails. */
final class Levels {
    private static final Path FILE = Path.of("src/test/resources/io/github/khabarlib/accuracy/levels.tsv");
    private static final Path REPORT = Path.of("docs/accuracy.md");
    private static final String BEGIN = "<!-- figures -->";

    /** The scorers print three or four places; what the last one hides is no loss. */
    private static final double ROUNDING = 0.0006;

    private Levels() {}

    static Map<Figure, Double> read() throws IOException {
        Map<Figure, Double> levels = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                levels.put(new Figure(columns[0], columns[1]), Double.valueOf(columns[2]));
            }
        }
        return levels;
    }

    /** A line for each figure that is worse than its level or was not measured at all. */
    static List<String> losses(Map<Figure, Double> measured) throws IOException {
        List<String> losses = new ArrayList<>();
        read().forEach((figure, level) -> {
            Double value = measured.get(figure);
            if (value == null || (figure.lessIsBetter() ? value > level + ROUNDING : value < level - ROUNDING)) {
                losses.add(figure.set() + ": " + figure.measure() + " was " + level + ", is " + value);
            }
        });
        return losses;
    }

    /** Writes the levels and the tables of the report anew. */
    static void write(Map<Figure, Double> measured) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# set, measure, level reached; written by -Daccuracy.update"));
        measured.forEach((figure, value) -> lines.add(figure.set() + "\t" + figure.measure() + "\t" + value));
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, String.join("\n", lines) + "\n");
        String report = Files.readString(REPORT);
        int end = report.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(REPORT, report.substring(0, end) + "\n" + tables(measured));
    }

    private static String tables(Map<Figure, Double> measured) {
        StringBuilder out = new StringBuilder();
        String set = "";
        for (Map.Entry<Figure, Double> entry : measured.entrySet()) {
            Figure figure = entry.getKey();
            if (!figure.set().equals(set)) {
                set = figure.set();
                out.append("\n## ").append(set).append("\n\n| measure | figure |\n|---|---|\n");
            }
            out.append(String.format(
                    Locale.ROOT, "| %s | %s |%n", figure.measure().replace("|", "\\|"), entry.getValue()));
        }
        return out.toString();
    }
}
