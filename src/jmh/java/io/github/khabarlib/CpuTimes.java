package io.github.khabarlib;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * The same work as {@link PeersBenchmark} and {@link GrowthBenchmark}, for a busy machine: CPU time of one thread instead
 * of the clock, all methods by turns in one JVM, so that what disturbs one disturbs all. Writes what JMH writes with
 * {@code -rf json}, as far as {@link JmhResults} reads it. What is compared is compiled before it is measured: the peers
 * go through all sets until they have used {@link #WARM_UP}, and the first half of the rounds doesn't count.
 *
 * <p>Arguments: {@code peers} or {@code growth}, the file to write, rounds for small sets or pages, rounds for large ones.
 */
public final class CpuTimes {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int LARGE_KILOBYTES = 640;

    /** In nanoseconds of CPU, for six methods: about what JMH gives each of them. */
    private static final long WARM_UP = 60_000_000_000L;

    private final ArrayNode runs = new ObjectMapper().createArrayNode();

    private CpuTimes() {}

    public static void main(String[] arguments) throws IOException {
        CpuTimes times = new CpuTimes();
        int small = Integer.parseInt(arguments[2]);
        int large = Integer.parseInt(arguments[3]);
        if (arguments[0].equals("peers")) {
            times.peers(small, large);
        } else {
            times.growth(small, large);
        }
        new ObjectMapper().writeValue(Path.of(arguments[1]).toFile(), times.runs);
    }

    private void peers(int small, int large) throws IOException {
        Map<String, Map<String, IntSupplier>> sets = new LinkedHashMap<>();
        for (String set : List.of("persian", "written", "calibration")) {
            sets.put(set, methods(set));
        }
        while (THREADS.getCurrentThreadCpuTime() < WARM_UP) {
            sets.values().forEach(methods -> methods.values().forEach(IntSupplier::getAsInt));
        }
        sets.forEach((set, methods) -> measure(methods, "set", set, set.equals("calibration") ? large : small));
    }

    private static Map<String, IntSupplier> methods(String set) throws IOException {
        PeersBenchmark peers = new PeersBenchmark();
        peers.set = set;
        peers.load();
        Map<String, IntSupplier> methods = new LinkedHashMap<>();
        methods.put("jsoup", peers::jsoup);
        methods.put("khabarReader", peers::khabarReader);
        methods.put("khabarParse", peers::khabarParse);
        methods.put("crux", peers::crux);
        methods.put("boilerpipe", peers::boilerpipe);
        methods.put("readability4j", peers::readability4j);
        return methods;
    }

    private void growth(int small, int large) {
        for (int kilobytes = 10; kilobytes <= 10_240; kilobytes *= 2) {
            GrowthBenchmark growth = new GrowthBenchmark();
            growth.kilobytes = kilobytes;
            growth.write();
            Map<String, IntSupplier> methods = new LinkedHashMap<>();
            methods.put("jsoup", growth::jsoup);
            methods.put("khabarParse", growth::khabarParse);
            int rounds = kilobytes >= LARGE_KILOBYTES ? large : small * LARGE_KILOBYTES / kilobytes;
            measure(methods, "kilobytes", Integer.toString(kilobytes), rounds);
        }
    }

    private void measure(Map<String, IntSupplier> methods, String parameter, String value, int rounds) {
        Map<String, ObjectNode> results = new LinkedHashMap<>();
        methods.keySet().forEach(name -> results.put(name, run(name, parameter, value)));
        for (int round = 0; round < rounds; round++) {
            boolean counts = round >= rounds / 2;
            methods.forEach((name, method) -> {
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                long start = THREADS.getCurrentThreadCpuTime();
                method.getAsInt();
                double milliseconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
                long bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
                if (counts) {
                    add(results.get(name).path("primaryMetric"), milliseconds);
                    add(results.get(name).path("secondaryMetrics").path("gc.alloc.rate.norm"), bytes);
                }
            });
        }
    }

    private ObjectNode run(String name, String parameter, String value) {
        ObjectNode run = runs.addObject().put("benchmark", "cpu." + name);
        run.putObject("params").put(parameter, value);
        run.putObject("primaryMetric").putArray("rawData").addArray();
        run.putObject("secondaryMetrics")
                .putObject("gc.alloc.rate.norm")
                .putArray("rawData")
                .addArray();
        return run;
    }

    private static void add(JsonNode metric, double value) {
        ((ArrayNode) metric.path("rawData").path(0)).add(value);
    }
}
