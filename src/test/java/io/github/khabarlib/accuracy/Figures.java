package io.github.khabarlib.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures read off what the scorers print, in the order of measuring. */
final class Figures {
    private static final Pattern PRECISION_RECALL_F1 =
            Pattern.compile("^(\\S+) +([0-9.]+) +([0-9.]+) +([0-9.]+) +(\\d+ +\\d+ +\\d+)$");
    private static final Pattern OF_ALL = Pattern.compile("^(.+?) +([0-9.]+) +\\(\\d+/\\d+\\)$");
    private static final Pattern STRUCTURE = Pattern.compile("^(title|lead|paragraph|all) (\\S+) +([0-9.]+).*$");
    private static final Pattern FIELD = Pattern.compile("^(\\S+) +\\d+/\\d+ +([0-9.]+) .*$");
    private static final Pattern FIELD_SET = Pattern.compile("^(\\S+) +mean F1 ([0-9.]+) .*$");
    private static final Pattern COUNT = Pattern.compile("^(wrong dates|articles made of no article):? +(\\d+).*$");
    private static final Pattern HALF_SPACES = Pattern.compile(
            "^(strict|fair) +P ([0-9.]+) +R ([0-9.]+) +F1 ([0-9.]+) +damage/1000w ([0-9.]+) +exact ([0-9.]+)$");

    private final Map<Figure, Double> values = new LinkedHashMap<>();

    /** What a figure measures: a set of texts or pages, and a measure. */
    record Figure(String set, String measure) {
        /** Counts of errors fall as a build gets better; all other figures rise. */
        boolean lessIsBetter() {
            return measure.contains("damage") || measure.contains("wrong") || measure.contains("made of");
        }
    }

    Map<Figure, Double> values() {
        return values;
    }

    void readAttribution(String set, List<String> printed) {
        for (String line : printed) {
            Matcher three = PRECISION_RECALL_F1.matcher(line);
            Matcher one = OF_ALL.matcher(line);
            if (three.matches()) {
                if (three.group(5).matches("[0 ]+")) {
                    continue; // nothing to find, nothing found
                }
                put(set, three.group(1) + " F1", three.group(4));
            } else if (one.matches() && !line.startsWith("triple recall")) {
                put(set, one.group(1), one.group(2));
            }
        }
    }

    void readStructure(String set, List<String> printed) {
        for (String line : printed) {
            Matcher figure = STRUCTURE.matcher(line);
            if (figure.matches()) {
                put(set, figure.group(1) + " " + figure.group(2), figure.group(3));
            }
        }
    }

    /** The row of the one extractor: name, F1, deviation, precision, recall, exact, …, paragraph F1 as the 11th. */
    void readExtraction(String set, List<String> printed) {
        String[] row = printed.get(1).trim().split(" +");
        put(set, "body F1", row[1]);
        put(set, "body precision", row[3]);
        put(set, "body recall", row[4]);
        put(set, "body exact", row[5]);
        if (!row[10].equals("-")) {
            put(set, "paragraph F1", row[10]);
        }
    }

    void readFields(String set, List<String> printed) {
        for (String line : printed) {
            for (Pattern pattern : List.of(FIELD, FIELD_SET, COUNT)) {
                Matcher figure = pattern.matcher(line);
                if (figure.matches()) {
                    put(set, figure.group(1), figure.group(2));
                }
            }
        }
    }

    void readHalfSpaces(String set, List<String> printed) {
        for (String line : printed) {
            Matcher figure = HALF_SPACES.matcher(line);
            if (figure.matches() && set.contains("clean")) {
                put(set, figure.group(1) + " damage per 1,000 words", figure.group(5));
            } else if (figure.matches()) {
                put(set, figure.group(1) + " precision", figure.group(2));
                put(set, figure.group(1) + " recall", figure.group(3));
                put(set, figure.group(1) + " F1", figure.group(4));
            }
        }
    }

    private void put(String set, String measure, String value) {
        values.put(new Figure(set, measure), Double.valueOf(value));
    }
}
