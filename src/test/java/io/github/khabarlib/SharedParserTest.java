package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One parser serves many threads at once, and tells each what it tells one alone. */
class SharedParserTest {
    private static final int THREADS = 16;

    @Test
    void givesEveryThreadWhatItGivesOne() throws InterruptedException, ExecutionException {
        NewsParser parser = NewsParser.builder().build();
        List<String> alone = Seeds.parsed(NewsParser.builder().build());
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    return Seeds.parsed(parser);
                }));
            }
            for (Future<List<String>> one : all) {
                assertEquals(alone, one.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void parsingTwiceGivesTheSame() {
        assertEquals(Seeds.parsed(NewsParser.standard()), Seeds.parsed(NewsParser.standard()));
    }
}
