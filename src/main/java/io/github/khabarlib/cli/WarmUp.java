package io.github.khabarlib.cli;

import io.github.khabarlib.Khabar;

/**
 * Gets the tables of the language ready on a second processor while the first still reads the page. All of it is done
 * when a page is parsed anyway, so nothing depends on it, and a fault shows where the page is parsed.
 */
final class WarmUp {
    /** Enough that every stage has something to do: a dateline, an outlet, a date, a quotation. */
    static final String TEXT = """
            آغاز بارندگی‌ها در شمال کشور
            رشت - ایرنا - مدیرکل هواشناسی گیلان از بارش باران خبر داد.
            به گزارش خبرگزاری جمهوری اسلامی، رضا احمدی روز دوشنبه ۱۲ آبان ۱۴۰۴ گفت: «هوا سردتر می شود.»
            وی افزود که کشاورزان محصول خود را برداشت کنند.
            """;

    private WarmUp() {}

    /** Starts it, unless there is but one processor or no thread to be had. Does not keep the process alive. */
    static void start() {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return;
        }
        Thread thread = new Thread(WarmUp::run, "warm-up");
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            // What the JVM throws where the system allows no more threads: it goes without.
        }
    }

    private static void run() {
        try {
            Khabar.parseText(TEXT);
        } catch (RuntimeException | Error e) {
            // Tables that cannot be read: the page's own thread will say so.
        }
    }
}
