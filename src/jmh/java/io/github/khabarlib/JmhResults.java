package io.github.khabarlib;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The results that JMH writes with {@code -rf json}: medians over all iterations of all forks. */
final class JmhResults {
    private final JsonNode runs;

    private JmhResults(JsonNode runs) {
        this.runs = runs;
    }

    static JmhResults read(Path file) throws IOException {
        return new JmhResults(new ObjectMapper().readTree(file.toFile()));
    }

    /** The values that a parameter took, in order. */
    Set<String> values(String parameter) {
        Set<String> values = new LinkedHashSet<>();
        runs.forEach(run -> values.add(run.path("params").path(parameter).asText()));
        return values;
    }

    /** The median time or rate of a method. */
    double median(String method, String parameter, String value) {
        return median(run(method, parameter, value).path("primaryMetric"));
    }

    /** The median of the bytes a method allocates. */
    double allocated(String method, String parameter, String value) {
        return median(run(method, parameter, value).path("secondaryMetrics").path("gc.alloc.rate.norm"));
    }

    private JsonNode run(String method, String parameter, String value) {
        for (JsonNode run : runs) {
            if (run.path("benchmark").asText().endsWith("." + method)
                    && run.path("params").path(parameter).asText().equals(value)) {
                return run;
            }
        }
        throw new IllegalArgumentException("no result for " + method + " with " + parameter + " " + value);
    }

    private static double median(JsonNode metric) {
        List<Double> all = new ArrayList<>();
        metric.path("rawData").forEach(fork -> fork.forEach(one -> all.add(one.asDouble())));
        Collections.sort(all);
        return all.isEmpty() ? Double.NaN : all.get(all.size() / 2);
    }
}
