package corpus;

import io.github.khabarlib.NewsParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The same work without Spark, for comparison: two threads, a file of lines of JSON for each WARC file. */
final class PlainThreads {
    private static final Pages PAGES = new Pages(NewsParser.standard());

    private PlainThreads() {}

    public static void main(String[] args) throws Exception {
        Cost.tell(Cost.BEGIN);
        Path out = Files.createDirectories(Path.of(args[0]));
        List<Future<Integer>> counts = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            for (Path file : files.sorted().toList()) {
                counts.add(threads.submit(() -> convert(file, out.resolve(file.getFileName() + ".jsonl"))));
            }
        }
        int articles = 0;
        for (Future<Integer> count : counts) {
            articles += count.get();
        }
        threads.shutdown();
        Cost.tell(Cost.END);
        System.out.println("articles " + articles);
    }

    private static int convert(Path warc, Path lines) throws IOException {
        int articles = 0;
        try (InputStream in = Files.newInputStream(warc);
                BufferedWriter out = Files.newBufferedWriter(lines)) {
            WarcFile.Records records = WarcFile.records(in);
            for (RawRecord record = records.next(); record != null; record = records.next()) {
                for (CorpusRow row : PAGES.rows(warc.toString(), record)) {
                    if (row.getArticle() != null) {
                        out.write(row.getArticle().getJson());
                        out.newLine();
                        articles++;
                    }
                }
            }
        }
        return articles;
    }
}
