package io.github.khabarlib;

import io.github.khabarlib.BenchPages.Page;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Passes over all pages of the set {@code written} a second, by one thread and by two that share the parser. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 40, time = 2)
@Measurement(iterations = 5, time = 2)
public class ThreadsBenchmark {
    private List<Page> pages = List.of();

    @Setup
    public void load() throws IOException {
        pages = BenchPages.of("written");
    }

    @Benchmark
    @Threads(1)
    public int one() {
        return parseAll();
    }

    @Benchmark
    @Threads(2)
    public int two() {
        return parseAll();
    }

    private int parseAll() {
        return pages.stream()
                .mapToInt(page -> Khabar.parse(page.html(), page.url()).body().size())
                .sum();
    }
}
