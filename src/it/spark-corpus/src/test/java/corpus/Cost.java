package corpus;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What a run has cost, in CPU seconds of all its threads.
 *
 * @param whole from the start of the virtual machine to the end
 * @param work without what it takes until the first record is read
 */
record Cost(double whole, double work) {
    static final String BEGIN = "cpu at begin ";
    static final String END = "cpu at end ";
    static final String WHOLE = "cpu in all ";

    /** Prints what this process has cost until now. */
    static void tell(String when) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(when + system.getProcessCpuTime() / 1e9);
    }

    /** Runs a command to its end and reads what it tells. */
    static Cost of(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder log = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> log.append(line).append('\n'));
        }
        return new Cost(told(WHOLE, log), told(END, log) - told(BEGIN, log));
    }

    private static double told(String when, StringBuilder log) {
        return log.toString()
                .lines()
                .filter(line -> line.startsWith(when))
                .mapToDouble(line -> Double.parseDouble(line.substring(when.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(log.toString()));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f CPU seconds, %.1f for the work", whole, work);
    }
}
