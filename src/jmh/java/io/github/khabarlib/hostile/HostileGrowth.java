package io.github.khabarlib.hostile;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.NewsSource;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Prints how the time for each {@link HostileInput} grows with its size: milliseconds of CPU at three sizes, each twice
 * the one before, the ratios of neighbours, and seconds per MB of UTF-8 at the last. A line ends in {@code !} where a
 * ratio is above 2.5 or the time above 50 ms + 0.5 s per MB.
 *
 * <p>Not a JMH benchmark, but run like one: {@code mvn -Pbench test-compile exec:exec
 * -Dbench.main=io.github.khabarlib.hostile.HostileGrowth -Djmh.args="microdata 100"}.
 *
 * <p>Arguments: part of a name (all without), the smallest size in KB (100 without). CPU time of one thread, the best of three, so that a
 * busy machine does not show.
 */
public final class HostileGrowth {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONG_ENOUGH = 200_000_000L;

    private HostileGrowth() {}

    public static void main(String[] arguments) {
        String part = arguments.length > 0 ? arguments[0] : "";
        int smallest = 1000 * (arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100);
        List<HostileInput> inputs =
                HostileInput.all().filter(input -> input.name().contains(part)).toList();
        for (int round = 0; round < 3; round++) {
            inputs.forEach(input -> Khabar.parse(input.source(20_000)));
        }
        inputs.forEach(input -> print(input, smallest));
    }

    private static void print(HostileInput input, int smallest) {
        double[] seconds = {
            nanos(input, smallest) / 1e9, nanos(input, 2 * smallest) / 1e9, nanos(input, 4 * smallest) / 1e9
        };
        double megabytes = input.ofSize().apply(4 * smallest).getBytes(StandardCharsets.UTF_8).length / 1e6;
        double ratio = Math.max(seconds[1] / seconds[0], seconds[2] / seconds[1]);
        // A few milliseconds are noise, whatever their ratio.
        boolean bad = seconds[2] > 0.03 && ratio > 2.5 || seconds[2] > 0.05 + 0.5 * megabytes;
        System.out.printf(
                Locale.ROOT,
                "%-55s %8.1f %8.1f %8.1f ms  ratio %5.2f %5.2f  %6.3f s/MB %s%n",
                input,
                seconds[0] * 1e3,
                seconds[1] * 1e3,
                seconds[2] * 1e3,
                seconds[1] / seconds[0],
                seconds[2] / seconds[1],
                seconds[2] / megabytes,
                bad ? "!" : "");
    }

    private static long nanos(HostileInput input, int size) {
        NewsSource source = input.source(size);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3 && (round == 0 || best < LONG_ENOUGH); round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Khabar.parse(source);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
