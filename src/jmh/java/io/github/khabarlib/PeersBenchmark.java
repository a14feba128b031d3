package io.github.khabarlib;

import com.chimbori.crux.articles.ArticleExtractor;
import io.github.khabarlib.BenchPages.Page;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.page.HtmlReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
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

/**
 * Milliseconds for all pages of a set: jsoup's parse alone as the floor, our reader with the parse, our whole parse, and
 * what other Java libraries need for extraction alone. Pages are decoded beforehand, for all alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 1)
public class PeersBenchmark {
    @Param({"persian", "written", "calibration"})
    public String set;

    private final HtmlReader reader = HtmlReader.standard();
    private List<Page> pages = List.of();

    @Setup
    public void load() throws IOException {
        pages = BenchPages.of(set);
    }

    private int all(ToIntFunction<Page> measured) {
        return pages.stream().mapToInt(measured).sum();
    }

    @Benchmark
    public int jsoup() {
        return all(page -> Jsoup.parse(page.html(), page.url()).childNodeSize());
    }

    @Benchmark
    public int khabarReader() {
        return all(page -> reader.read(page.html(), page.url(), ParseLimits.standard())
                .blocks()
                .size());
    }

    @Benchmark
    public int khabarParse() {
        return all(page -> Khabar.parse(page.html(), page.url()).body().size());
    }

    @Benchmark
    public int boilerpipe() {
        return all(page -> {
            try {
                return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE
                        .getText(page.html())
                        .length();
            } catch (de.l3s.boilerpipe.BoilerpipeProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Benchmark
    public int readability4j() {
        return all(page -> {
            try {
                return length(new Readability4J(page.url(), page.html()).parse().getTextContent());
            } catch (RuntimeException e) {
                // It gives some pages up; what it took until then counts.
                return 0;
            }
        });
    }

    @Benchmark
    public int crux() {
        return all(page -> ArticleExtractor.with(page.url(), page.html())
                .extractMetadata()
                .extractContent()
                .article()
                .document
                .childNodeSize());
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
