package io.github.khabarlib.text;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one text; two lengths, so that growth faster than the text shows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PersianNormalizerBenchmark {
    private static final String SENTENCE = "به گزارش خبرنگار ما ، كتابخانه هاي شهر از فردا تا ساعت 18 باز مي ماند و "
            + "شهروندان مي توانند \"كتاب هاي نو\" را رايگان امانت بگيرند .\n";

    @Param({"4000", "400000"})
    public int length;

    private final PersianNormalizer normalizer = PersianNormalizer.standard();
    private String text = "";

    @Setup
    public void write() {
        text = SENTENCE.repeat(length / SENTENCE.length());
    }

    @Benchmark
    public String normalize() {
        return normalizer.normalize(text);
    }

    @Benchmark
    public AlignedText align() {
        return normalizer.align(text);
    }
}
