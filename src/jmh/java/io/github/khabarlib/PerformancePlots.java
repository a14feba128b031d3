package io.github.khabarlib;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws the plots of docs/performance.md and prints its tables, from results written with {@code -rf json}:
 *
 * <pre>
 * mvn -Pbench test-compile exec:exec -Djmh.args="-f 3 -prof gc -rf json -rff target/peers.json Peers"
 * mvn -Pbench test-compile exec:exec -Djmh.args="-f 1 -rf json -rff target/growth.json Growth"
 * mvn -Pbench test-compile exec:exec -Dbench.main=io.github.khabarlib.PerformancePlots \
 *     -Djmh.args="target/peers.json target/growth.json docs"
 * </pre>
 */
public final class PerformancePlots {
    private static final List<String> PEERS = List.of("crux", "boilerpipe", "readability4j");
    private static final double UNIT = 30;

    private PerformancePlots() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        cost(JmhResults.read(Path.of(arguments[0])), folder.resolve("performance-cost.svg"));
        growth(JmhResults.read(Path.of(arguments[1])), folder.resolve("performance-growth.svg"));
    }

    private static void cost(JmhResults results, Path file) throws IOException {
        List<String> sets = new ArrayList<>(results.values("set"));
        Svg svg = new Svg(760, 60 + sets.size() * 130);
        legend(svg);
        System.out.println(
                "| pages | reader | whole parse | crux | boilerpipe | Readability4J | allocation, reader | allocation, whole parse |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int i = 0; i < sets.size(); i++) {
            String set = sets.get(i);
            double y = 70 + i * 130;
            double floor = results.median("jsoup", "set", set);
            double reader = results.median("khabarReader", "set", set) / floor;
            double parse = results.median("khabarParse", "set", set) / floor;
            svg.text(10, y - 8, "start", set);
            svg.text(110, y + 14, "end", "Khabar");
            svg.bar("a", 120, y, UNIT, 20);
            svg.bar("b", 120 + UNIT, y, (reader - 1) * UNIT, 20);
            svg.bar("c", 120 + reader * UNIT, y, (parse - reader) * UNIT, 20);
            svg.text(126 + parse * UNIT, y + 14, "start", number(parse));
            StringBuilder row = new StringBuilder("| " + set + " | " + number(reader) + " | " + number(parse));
            for (int k = 0; k < PEERS.size(); k++) {
                double peer = results.median(PEERS.get(k), "set", set) / floor;
                double at = y + 24 * (k + 1);
                svg.text(110, at + 14, "end", PEERS.get(k));
                svg.bar("other", 120, at, peer * UNIT, 20);
                svg.text(126 + peer * UNIT, at + 14, "start", number(peer));
                row.append(" | ").append(number(peer));
            }
            double allocated = results.allocated("jsoup", "set", set);
            row.append(" | ").append(number(results.allocated("khabarReader", "set", set) / allocated));
            row.append(" | ").append(number(results.allocated("khabarParse", "set", set) / allocated));
            System.out.println(row.append(" |"));
        }
        svg.write(file, "Cost as multiples of jsoup's parse, by set of pages");
    }

    private static void legend(Svg svg) {
        String[] kinds = {"a", "b", "c", "other"};
        String[] names = {"jsoup's parse", "our reader", "language and assembly", "peers, parse and extraction"};
        double x = 10;
        for (int i = 0; i < kinds.length; i++) {
            svg.bar(kinds[i], x, 10, 14, 14);
            svg.text(x + 20, 22, "start", names[i]);
            x += 50 + names[i].length() * 7;
        }
    }

    private static void growth(JmhResults results, Path file) throws IOException {
        List<String> sizes = new ArrayList<>(results.values("kilobytes"));
        Svg svg = new Svg(760, 430);
        for (int power = -1; power <= 4; power++) {
            double y = y(Math.pow(10, power));
            svg.line("faint", 70, y, 740, y);
            svg.text(62, y + 4, "end", power < 0 ? "0.1 ms" : (int) Math.pow(10, power) + " ms");
        }
        double before = 0;
        for (int i = 0; i < sizes.size(); i++) {
            String size = sizes.get(i);
            double time = results.median("khabarParse", "kilobytes", size);
            svg.text(x(i, sizes), 420, "middle", size + " KB");
            if (i > 0) {
                svg.line("line-a", x(i - 1, sizes), y(before), x(i, sizes), y(time));
                svg.line(
                        "line-b",
                        x(i - 1, sizes),
                        y(results.median("jsoup", "kilobytes", sizes.get(i - 1))),
                        x(i, sizes),
                        y(results.median("jsoup", "kilobytes", size)));
                System.out.printf(
                        Locale.ROOT, "%s KB: %.2f of the time for %s KB%n", size, time / before, sizes.get(i - 1));
            }
            before = time;
        }
        svg.bar("c", 90, 10, 14, 14);
        svg.text(110, 22, "start", "Khabar.parse");
        svg.bar("a", 220, 10, 14, 14);
        svg.text(240, 22, "start", "Jsoup.parse");
        svg.write(file, "Time by size of the page, both on logarithmic scales");
    }

    private static double x(int i, List<String> sizes) {
        return 100 + 620.0 * i / Math.max(1, sizes.size() - 1);
    }

    private static double y(double milliseconds) {
        return 330 - 70 * Math.log10(milliseconds);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
