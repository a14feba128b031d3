package corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what Spark adds: the same WARC files are made into articles by two plain threads and by {@code local[2]}, in
 * turn, each in a process of its own, from its start to its end. Arguments: options for the virtual machine in one
 * argument, folder, files, pages a file, rounds.
 */
final class Measure {
    private static final String CPU = "cpu seconds ";

    private Measure() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]));
        int files = Integer.parseInt(args[2]);
        int pages = Integer.parseInt(args[3]);
        int rounds = Integer.parseInt(args[4]);
        Path warcs = folder.resolve("warcs-" + files + "x" + pages);
        if (!Files.exists(warcs)) {
            Files.createDirectories(warcs);
            for (int i = 0; i < files; i++) {
                WarcMaker.write(warcs.resolve(i + ".warc.gz"), i * pages, pages);
            }
        }
        double megabytes = files * (double) pages * PageMaker.page(1).length() / 1e6;
        System.out.printf(
                Locale.ROOT, "%d pages in %d files, %.0f million characters%n", files * pages, files, megabytes);
        double[] plain = new double[rounds];
        double[] spark = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            plain[i] = cpu(args[0], List.of(), "corpus.PlainThreads", out(folder, "plain", i), warcs.toString());
            spark[i] = cpu(
                    args[0],
                    List.of("-Dspark.master=local[2]", "-Dspark.ui.enabled=false"),
                    "corpus.SparkCorpus",
                    out(folder, "spark", i),
                    warcs + "/*.warc.gz");
            System.out.printf(
                    Locale.ROOT, "plain %.1f, Spark %.1f CPU seconds: %.2f%n", plain[i], spark[i], spark[i] / plain[i]);
        }
        System.out.printf(
                Locale.ROOT,
                "a core reads %.0f pages a second without Spark, %.0f with it; Spark ÷ plain %.2f (medians of %d)%n",
                files * pages / median(plain),
                files * pages / median(spark),
                median(spark) / median(plain),
                rounds);
    }

    /** Runs {@link Timed} with another class in a process of its own. */
    private static double cpu(String options, List<String> properties, String main, String out, String in)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options.strip().split("\\s+")));
        command.addAll(properties);
        command.addAll(List.of("-Xmx2g", "-cp", System.getProperty("java.class.path"), "corpus.Timed", main, out, in));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder log = new StringBuilder();
        double seconds = Double.NaN;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line).append('\n');
                seconds = line.startsWith(CPU) ? Double.parseDouble(line.substring(CPU.length())) : seconds;
            }
        }
        if (Double.isNaN(seconds)) {
            throw new IllegalStateException(log.toString());
        }
        return seconds;
    }

    /** Says what the whole process has cost until now. */
    static void report() {
        var system = (com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        System.out.println(CPU + system.getProcessCpuTime() / 1e9);
    }

    /** A folder that does not exist yet. */
    private static String out(Path folder, String name, int round) throws IOException {
        Path out = folder.resolve(name + "-" + round);
        if (Files.exists(out)) {
            try (Stream<Path> old = Files.walk(out)) {
                for (Path file : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        return out.toString();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
