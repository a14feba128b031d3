package io.github.khabarlib.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Prints how the time of the normaliser grows with the length of lines made to be slow: milliseconds of CPU for a quarter
 * of a million, half a million and a million of each, and the ratios of neighbours.
 *
 * <p>Not a JMH benchmark, but run like one: {@code mvn -Pbench test-compile exec:exec
 * -Dbench.main=io.github.khabarlib.text.NormalizerGrowth -Djmh.args=}.
 */
public final class NormalizerGrowth {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SMALLEST = 250_000;

    private NormalizerGrowth() {}

    public static void main(String[] arguments) {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("combining marks", n -> "ب" + "\u0651".repeat(n));
        texts.put("half-spaces", n -> "می" + "\u200c".repeat(n) + "شود");
        texts.put("letters that touch", "ها"::repeat);
        texts.put("pieces to be joined", n -> "می رفته ام ".repeat(n / 4));
        texts.put("prose in one line", n -> "كتاب ها ي نو را به خانه هاي شهر مي برند ، ".repeat(n / 8));
        for (PersianNormalizer.Level level : PersianNormalizer.Level.values()) {
            PersianNormalizer normalizer =
                    PersianNormalizer.builder().level(level).build();
            texts.forEach((name, text) -> print(level + " " + name, normalizer, text));
        }
    }

    private static void print(String name, PersianNormalizer normalizer, IntFunction<String> text) {
        double[] millis = new double[3];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis(normalizer, text.apply(SMALLEST << i));
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.1f %8.1f %8.1f ms  ratio %5.2f %5.2f%n",
                name,
                millis[0],
                millis[1],
                millis[2],
                millis[1] / millis[0],
                millis[2] / millis[1]);
    }

    /** The best of five. */
    private static double millis(PersianNormalizer normalizer, String text) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            normalizer.normalize(text);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best / 1e6;
    }
}
