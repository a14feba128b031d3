package io.github.khabarlib;

import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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

/** How the time for an ordinary page grows with its size, from 10 KB to 10 MB of UTF-8, beside jsoup's parse alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class GrowthBenchmark {
    private static final String HEAD = """
            <html><head><title>گزارش از نشست شهرداران</title></head><body>
            <ul class="menu"><li><a href="/">خانه</a></li><li><a href="/news">خبرها</a></li></ul>
            <article><h1>گزارش از نشست شهرداران</h1><time>۱۴۰۳/۰۵/۱۲ - ۱۰:۳۰</time>
            """;
    private static final String PARAGRAPH = """
            <p>شهردار شهر شماره %d گفت: «ساخت راه تازه تا پایان سال به انجام می رسد و کارگران شب و روز در کارند.» \
            وی افزود که هزینه این کار از درآمد خود شهر پرداخت می شود.</p>
            """;

    @Param({"10", "20", "40", "80", "160", "320", "640", "1280", "2560", "5120", "10240"})
    public int kilobytes;

    private String page = "";

    @Setup
    public void write() {
        StringBuilder text = new StringBuilder(HEAD);
        // Persian letters are two bytes of UTF-8.
        for (int i = 0; text.length() * 1.8 < kilobytes * 1000; i++) {
            text.append(String.format(PARAGRAPH, i));
        }
        page = text.append("</article></body></html>").toString();
    }

    @Benchmark
    public int jsoup() {
        return Jsoup.parse(page).childNodeSize();
    }

    @Benchmark
    public int khabarParse() {
        return Khabar.parse(page).body().size();
    }
}
