package io.github.khabarlib;

import io.github.khabarlib.BenchPages.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Prints how much heap the library's tables hold: what is in use after pages and texts were read and let go, less what
 * was before the first of its classes was loaded. What jsoup and Jackson keep counts too.
 *
 * <p>Run like a benchmark: {@code mvn -Pbench test-compile exec:exec -Dbench.main=io.github.khabarlib.ResidentTables
 * -Djmh.args=""}.
 */
public final class ResidentTables {
    private ResidentTables() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Page> pages = BenchPages.of("written");
        long before = used();
        int blocks = 0;
        for (Page page : pages) {
            blocks += Khabar.parse(page.html(), page.url()).body().size();
        }
        long after = used();
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d blocks: %.1f MB in use before the first, %.1f MB after the last: %.1f MB of tables%n",
                pages.size(),
                blocks,
                before / 1e6,
                after / 1e6,
                (after - before) / 1e6);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
