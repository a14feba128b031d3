package io.github.khabarlib.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads records with one thread, parses them with some, and writes their results with the calling one, in the order of
 * the records. What is under way at any time is bounded by number and weight, so memory does not grow with the input.
 */
final class BatchRun {
    private static final int MOST_PER_THREAD = 8;
    /** Input under way at most, in KiB; a heavier record is alone. */
    private static final int MOST_WEIGHT = 64 << 10;

    private final BatchReader reader;
    private final RecordParser parser;
    private final int threads;
    private final BlockingQueue<Pending> queue;
    private final Semaphore weight = new Semaphore(MOST_WEIGHT);

    /** A record under way; without result for the end of the input. */
    private record Pending(
            @Nullable Future<RecordParser.Outcome> result,
            int weight,
            @Nullable IOException failure) {}

    BatchRun(BatchReader reader, RecordParser parser, int threads) {
        this.reader = reader;
        this.parser = parser;
        this.threads = threads;
        this.queue = new ArrayBlockingQueue<>(threads * MOST_PER_THREAD);
    }

    /**
     * Goes through all records.
     *
     * @param done how many records are done already
     * @throws IOException if the input cannot be read further or the output cannot be written
     */
    void run(long done, BatchOutput out, Progress progress) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, daemons("khabar-parse"));
        Thread feeder = daemons("khabar-read").newThread(() -> feed(workers, done));
        feeder.start();
        try {
            for (Pending next = next(out); next.result() != null; next = next(out)) {
                out.write(result(next.result(), out));
                weight.release(next.weight());
                progress.show(reader.position(), out.written(), out.failed());
            }
            out.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    private Pending next(BatchOutput out) throws IOException, InterruptedException {
        Pending next = queue.poll();
        if (next == null) {
            // Whoever sent the record may be waiting for what became of it.
            out.flush();
            next = queue.take();
        }
        if (next.failure() != null) {
            out.flush();
            throw next.failure();
        }
        return next;
    }

    private static RecordParser.Outcome result(Future<RecordParser.Outcome> result, BatchOutput out)
            throws IOException, InterruptedException {
        if (!result.isDone()) {
            out.flush();
        }
        try {
            return result.get();
        } catch (ExecutionException e) {
            // A record's own faults are results: this is the end of memory or the like.
            throw new IllegalStateException(e.getCause());
        }
    }

    private void feed(ExecutorService workers, long done) {
        try {
            Pending last = new Pending(null, 0, null);
            try {
                long number = done;
                for (BatchItem item = reader.next(); item != null; item = reader.next()) {
                    submit(workers, item, ++number);
                }
            } catch (IOException e) {
                last = new Pending(null, 0, e);
            } catch (RuntimeException | Error e) {
                last = new Pending(null, 0, new IOException(e.toString(), e));
            }
            queue.put(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(ExecutorService workers, BatchItem item, long number) throws InterruptedException {
        int share = (int) Math.min(MOST_WEIGHT, 1 + (item.weight() >> 10));
        weight.acquire(share);
        FutureTask<RecordParser.Outcome> task = new FutureTask<>(() -> parser.parse(item, number));
        queue.put(new Pending(task, share, null));
        workers.execute(task);
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
