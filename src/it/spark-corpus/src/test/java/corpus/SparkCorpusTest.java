package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.NewsParser;
import io.github.khabarlib.export.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on two threads: every page comes out once, as an article or as a failure. */
class SparkCorpusTest {
    private static final int PAGES = 40;

    @TempDir
    private Path folder;

    @Test
    void everyPageIsAnArticleOrAFailure() throws IOException {
        WarcMaker.write(folder.resolve("a.warc.gz"), 0, PAGES);
        damaged("b.warc.gz", PAGES, 3, 4, 20);
        damaged("c.warc", 2 * PAGES, 7);
        String out = folder.resolve("out").toString();
        try (SparkSession spark = SparkCorpus.configured(SparkSession.builder().master("local[2]"))
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            SparkCorpus.write(spark, NewsParser.standard(), List.of(folder + "/*.warc*"), out);
            Dataset<Row> rows = spark.read().parquet(out);
            assertArticles(rows.where("outcome = 'article'").collectAsList());
            assertFailures(rows.where("outcome = 'failure'").collectAsList());
            assertEquals(3 * PAGES, rows.count());
        }
    }

    private static void assertArticles(List<Row> articles) throws IOException {
        TreeSet<String> urls = new TreeSet<>();
        for (Row article : articles) {
            assertTrue(urls.add(article.getAs("target")));
            assertEquals(article.<String>getAs("target"), article.getAs("url"));
            assertNotNull(article.getAs("title"));
            assertNotNull(article.getAs("publishedAt"));
            assertEquals(1, article.getList(article.fieldIndex("outlets")).size());
            String json = article.getAs("json");
            assertEquals(
                    article.<String>getAs("title"),
                    ArticleJson.standard().read(json).titleText().orElseThrow());
        }
        assertEquals(3 * PAGES - 4, urls.size());
    }

    private void assertFailures(List<Row> failures) {
        assertEquals(4, failures.size());
        for (Row failure : failures) {
            assertNotNull(failure.getAs("error"));
            assertTrue(failure.<Long>getAs("offset") > 0);
            assertTrue(failure.<String>getAs("file").matches(".*/[bc]\\.warc(\\.gz)?"));
        }
    }

    /** Writes a file, then changes a byte in the midst of some pages' records. */
    private void damaged(String name, int first, Integer... pages) throws IOException {
        Path file = folder.resolve(name);
        List<Long> offsets = WarcMaker.write(file, first, PAGES);
        byte[] bytes = Files.readAllBytes(file);
        boolean isGzip = name.endsWith(".gz");
        Arrays.stream(pages).forEach(page -> {
            long at = offsets.get(page) + (isGzip ? 200 : 2);
            bytes[(int) at] ^= 0x20;
        });
        Files.write(file, bytes);
    }
}
