package io.github.khabarlib.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole normaliser, line by line, beside Lucene's Arabic and Persian normalisation filters, which fold letters and
 * marks and restore nothing: over whole lines as one token each, and behind Lucene's usual tokeniser. The same text for
 * all; the columns to read are {@code characters} and {@code cpuMicros}, the first over the second.
 *
 * <p>{@code -Dkhabar.text=FILE}, handed to the forks with {@code -jvmArgs}, names a text to read; without it those of the
 * samples are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LuceneBenchmark {
    @Param({"SAFE", "FULL"})
    public PersianNormalizer.Level level = PersianNormalizer.Level.SAFE;

    private PersianNormalizer normalizer = PersianNormalizer.standard();
    private List<String> lines = List.of();
    private int length;

    /** What a run has read, and the time it had a processor for: on a busy machine the ratio of the two is to be read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        /** UTF-16 units. */
        public long characters;

        /** Microseconds of CPU. */
        public long cpuMicros;

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long start;

        void start(int length) {
            characters += length;
            start = threads.getCurrentThreadCpuTime();
        }

        int stop(int result) {
            cpuMicros += (threads.getCurrentThreadCpuTime() - start) / 1000;
            return result;
        }
    }

    @Setup
    public void load() throws IOException {
        normalizer = PersianNormalizer.builder().level(level).build();
        String file = System.getProperty("khabar.text", "");
        lines = file.isEmpty() ? samples() : Files.readAllLines(Path.of(file));
        length = lines.stream().mapToInt(String::length).sum();
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            return files.filter(file -> file.endsWith("text.txt"))
                    .flatMap(LuceneBenchmark::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public int khabar(Counter counter) {
        counter.start(length);
        int written = 0;
        for (String line : lines) {
            written += normalizer.normalize(line).length();
        }
        return counter.stop(written);
    }

    @Benchmark
    public int luceneFiltersAlone(Counter counter) throws IOException {
        return filtered(counter, new KeywordTokenizer(1 << 14));
    }

    @Benchmark
    public int luceneFiltersBehindTokenizer(Counter counter) throws IOException {
        return filtered(counter, new StandardTokenizer());
    }

    private int filtered(Counter counter, Tokenizer tokenizer) throws IOException {
        counter.start(length);
        int written = 0;
        try (TokenStream filters = new PersianNormalizationFilter(new ArabicNormalizationFilter(tokenizer))) {
            CharTermAttribute term = filters.addAttribute(CharTermAttribute.class);
            for (String line : lines) {
                tokenizer.setReader(new StringReader(line));
                filters.reset();
                while (filters.incrementToken()) {
                    written += term.length();
                }
                filters.end();
                filters.close();
            }
        }
        return counter.stop(written);
    }
}
