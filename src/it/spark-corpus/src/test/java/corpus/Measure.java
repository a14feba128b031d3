package corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Measures what Spark adds: the same WARC files are made into articles by two plain threads and by {@code local[2]}, in
 * turn, each in a process of its own. Arguments: options for the virtual machine in one argument, folder, files, pages a
 * file, rounds.
 */
final class Measure {
    private final List<String> options;
    private final Path folder;
    private final Path warcs;

    private Measure(String options, Path folder, Path warcs) {
        this.options = Arrays.asList(options.strip().split("\\s+"));
        this.folder = folder;
        this.warcs = warcs;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        int files = Integer.parseInt(args[2]);
        int pages = Integer.parseInt(args[3]);
        int bytes = PageMaker.page(1).getBytes(StandardCharsets.UTF_8).length;
        System.out.printf(
                Locale.ROOT, "%d pages in %d files, of some %d KB each%n", files * pages, files, bytes / 1000);
        new Measure(args[0], folder, warcs(folder, files, pages)).run(files * pages, Integer.parseInt(args[4]));
    }

    private static Path warcs(Path folder, int files, int pages) throws IOException {
        Path warcs = emptied(folder.resolve("warcs"));
        Files.createDirectories(warcs);
        for (int i = 0; i < files; i++) {
            WarcMaker.write(warcs.resolve(i + ".warc.gz"), i * pages, pages);
        }
        return warcs;
    }

    private void run(int pages, int rounds) throws IOException {
        List<Cost> plain = new ArrayList<>();
        List<Cost> spark = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            plain.add(cost("corpus.PlainThreads", warcs.toString()));
            System.out.println("plain: " + plain.get(i));
            spark.add(cost("corpus.SparkCorpus", warcs + "/*.warc.gz"));
            System.out.println("Spark: " + spark.get(i));
        }
        System.out.printf(
                Locale.ROOT,
                "pages a second and core: plain %.0f, Spark %.0f; Spark ÷ plain: %.2f for the work, %.2f in all%n",
                pages / median(plain, Cost::work),
                pages / median(spark, Cost::work),
                median(spark, Cost::work) / median(plain, Cost::work),
                median(spark, Cost::whole) / median(plain, Cost::whole));
    }

    private Cost cost(String main, String in) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dspark.master=local[2]", "-Dspark.ui.enabled=false"));
        command.add("-Dspark.extraListeners=corpus.CpuListener");
        command.addAll(List.of("-Xmx2g", "-cp", System.getProperty("java.class.path"), "corpus.Timed", main));
        command.addAll(List.of(emptied(folder.resolve("out")).toString(), in));
        return Cost.of(command);
    }

    /** The folder, which does not exist any more. */
    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        return folder;
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
