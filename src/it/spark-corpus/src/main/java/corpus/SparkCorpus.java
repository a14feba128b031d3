package corpus;

import io.github.khabarlib.NewsParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.TaskCompletionListener;

/**
 * WARC files in, articles out: {@code spark-submit … spark-corpus-1.jar OUT WARC…}.
 *
 * <p>Writes Parquet: the articles in {@code OUT/outcome=article}, and in {@code OUT/outcome=failure} each place of a file
 * that could not be read, with the reason. A file is read by one task, from start to end; a task that is lost is run
 * again, and only what a finished task wrote is in {@code OUT}.
 */
public final class SparkCorpus {
    private SparkCorpus() {}

    public static void main(String[] args) throws IOException {
        List<String> warcs = Arrays.asList(args).subList(1, args.length);
        try (SparkSession spark = configured(SparkSession.builder()).getOrCreate()) {
            write(spark, NewsParser.standard(), warcs, args[0]);
            spark.read().parquet(args[0]).groupBy("outcome").count().show();
        }
    }

    static SparkSession.Builder configured(SparkSession.Builder builder) {
        return builder.appName("khabar corpus")
                .config("spark.files.maxPartitionBytes", "1") // a task for each file, however small
                .config("spark.sql.maxConcurrentOutputFileWriters", "2"); // articles and failures, without a sort
    }

    static void write(SparkSession spark, NewsParser parser, List<String> warcs, String out) {
        Pages pages = new Pages(parser);
        JavaRDD<CorpusRow> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .binaryFiles(String.join(",", warcs))
                .flatMap(file -> rows(pages, file._1(), file._2()));
        spark.createDataset(rows.rdd(), Encoders.bean(CorpusRow.class))
                .selectExpr("outcome", "file", "offset", "recordId", "fetchedAt", "error", "url AS target", "article.*")
                .write()
                .partitionBy("outcome")
                .parquet(out);
    }

    private static Iterator<CorpusRow> rows(Pages pages, String file, PortableDataStream stream) throws IOException {
        InputStream in = stream.open();
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(in));
        WarcFile.Records records = WarcFile.records(in);
        return new Iterator<>() {
            private Iterator<CorpusRow> ready = Collections.emptyIterator();
            private boolean isOver;

            @Override
            public boolean hasNext() {
                while (!ready.hasNext() && !isOver) {
                    RawRecord record = read(records);
                    isOver = record == null;
                    ready = isOver ? ready : pages.rows(file, record).iterator();
                }
                return ready.hasNext();
            }

            @Override
            public CorpusRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return ready.next();
            }
        };
    }

    /** A file that cannot be read, unlike one that is damaged, fails the task: Spark tries again, elsewhere. */
    private static RawRecord read(WarcFile.Records records) {
        try {
            return records.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
