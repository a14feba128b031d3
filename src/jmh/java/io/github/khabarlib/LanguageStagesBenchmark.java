package io.github.khabarlib;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.attribution.CreditFinder;
import io.github.khabarlib.attribution.StatementFinder;
import io.github.khabarlib.attribution.TextBlock;
import io.github.khabarlib.text.PersianNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Characters a second of the stages that read language, over the texts of all samples. The column to read is {@code
 * characters}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LanguageStagesBenchmark {
    private final PersianNormalizer normalizer = PersianNormalizer.standard();
    private final List<String> texts = new ArrayList<>();
    private final List<List<TextBlock>> blocks = new ArrayList<>();
    private int length;

    /** What a run has read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        /** UTF-16 units. */
        public long characters;
    }

    @Setup
    public void load() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            for (Path file : files.filter(f -> f.endsWith("text.txt")).toList()) {
                String text = Files.readString(file);
                texts.add(text);
                length += text.length();
                blocks.add(blocks(text));
            }
        }
    }

    private List<TextBlock> blocks(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> TextBlock.of(normalizer.align(line), TextBlock.Kind.PARAGRAPH))
                .toList();
    }

    @Benchmark
    public int normalize(Counter counter) {
        counter.characters += length;
        return texts.stream()
                .mapToInt(text -> normalizer.normalize(text).length())
                .sum();
    }

    @Benchmark
    public int creditsAndStatements(Counter counter) {
        counter.characters += length;
        int found = 0;
        for (List<TextBlock> text : blocks) {
            List<Credit> credits = CreditFinder.standard().find(text);
            List<Statement> statements = StatementFinder.standard().find(text, credits);
            found += credits.size() + statements.size();
        }
        return found;
    }

    @Benchmark
    public int parseText(Counter counter) {
        counter.characters += length;
        return texts.stream()
                .mapToInt(text -> Khabar.parseText(text).statements().size())
                .sum();
    }
}
