package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.NewsParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that dies in the midst of its work costs time, no page and no page twice. */
class LostExecutorTest {
    private static final int FILES = 4;
    private static final int PAGES = 150;

    @TempDir
    private Path folder;

    @Test
    void everyPageIsThereOnce() throws IOException {
        for (int i = 0; i < FILES; i++) {
            WarcMaker.write(folder.resolve(i + ".warc.gz"), i * PAGES, PAGES);
        }
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        String out = folder.resolve("out").toString();
        Killer killer = new Killer(Path.of(out));
        try (SparkSession spark = session()) {
            spark.sparkContext().addSparkListener(killer);
            SparkCorpus.write(spark, NewsParser.standard(), List.of(folder + "/*.warc.gz"), out);
            Dataset<Row> rows = spark.read().parquet(out);
            assertTrue(killer.hasKilled.get(), "no executor was killed");
            assertTrue(killer.lostTasks.get() > 0, "no task was lost");
            assertEquals(FILES * PAGES, rows.count());
            assertEquals(
                    FILES * PAGES,
                    rows.where("outcome = 'article'")
                            .select("recordId")
                            .distinct()
                            .count());
        }
    }

    /** A cluster of two machines with a core each, as processes of their own. */
    private SparkSession session() {
        return SparkCorpus.configured(SparkSession.builder().master("local-cluster[2,1,1024]"))
                .config("spark.executor.memory", "1g")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.ui.enabled", "false")
                .getOrCreate();
    }

    /** Kills an executor once the first rows are written, in the midst of the first tasks. */
    private static final class Killer extends SparkListener {
        private final Path unfinished;
        private final AtomicBoolean hasBegun = new AtomicBoolean();
        private final AtomicBoolean hasKilled = new AtomicBoolean();
        private final AtomicInteger lostTasks = new AtomicInteger();

        Killer(Path out) {
            this.unfinished = out.resolve("_temporary");
        }

        @Override
        public void onTaskStart(SparkListenerTaskStart start) {
            if (hasBegun.compareAndSet(false, true)) {
                CompletableFuture.runAsync(this::kill);
            }
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.reason() instanceof ExecutorLostFailure) {
                lostTasks.incrementAndGet();
            }
        }

        private void kill() {
            while (!hasRows()) {
                LockSupport.parkNanos(10_000_000);
            }
            Optional<ProcessHandle> executor =
                    ProcessHandle.current().children().findAny();
            executor.ifPresent(process -> hasKilled.set(process.destroyForcibly()));
        }

        private boolean hasRows() {
            try (Stream<Path> files = Files.walk(unfinished)) {
                return files.anyMatch(file -> file.toString().endsWith(".parquet"));
            } catch (IOException | UncheckedIOException e) {
                return false; // files come and go
            }
        }
    }
}
