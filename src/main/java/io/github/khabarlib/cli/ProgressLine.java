package io.github.khabarlib.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a batch has come in the last line of a terminal: share, time left, records a second. */
final class ProgressLine implements Progress {
    private static final int INTERVAL = 500;
    private static final int MEBI = 1 << 20;
    private static final int KIBI = 1 << 10;

    private final ProgressBar bar;
    private final long start = System.nanoTime();

    /**
     * Begins to show.
     *
     * @param width columns of the terminal
     * @param total bytes of the input; -1 where that is not known
     * @param done bytes that were read by an earlier run
     */
    ProgressLine(OutputStream terminal, int width, long total, long done) {
        PrintStream out = new PrintStream(terminal, false, StandardCharsets.UTF_8);
        boolean large = total < 0 || total >= 10L * MEBI;
        this.bar = new ProgressBarBuilder()
                .setTaskName("khabar")
                .setInitialMax(total)
                .startsFrom(done, Duration.ZERO)
                .setUnit(large ? " MiB" : " KiB", large ? MEBI : KIBI)
                .setUpdateIntervalMillis(INTERVAL)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(out, width))
                .build();
    }

    @Override
    public void show(long bytes, long records, long failed) {
        bar.stepTo(bytes);
        bar.setExtraMessage(message(records, failed, (System.nanoTime() - start) / 1e9));
    }

    /** What stands behind the bar. */
    static String message(long records, long failed, double seconds) {
        double rate = seconds <= 0 ? 0 : records / seconds;
        String message =
                String.format(Locale.ROOT, rate < 10 ? "%,d records, %.1f/s" : "%,d records, %.0f/s", records, rate);
        return failed == 0 ? message : message + String.format(Locale.ROOT, ", %,d failed", failed);
    }

    @Override
    public void close() {
        bar.close();
    }
}
