package io.github.khabarlib.data;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one object that nobody uses at the moment, so that the next who needs such a one need not make it. What is given
 * while another is kept goes to waste, as it would have anyway; nobody ever waits. Thread-safe.
 *
 * @param <T> what is kept
 */
public final class Idle<T> {
    private final AtomicReference<@Nullable T> kept = new AtomicReference<>();

    /** The object kept, which is the caller's from now on; null if there is none. */
    public @Nullable T take() {
        return kept.getAndSet(null);
    }

    /** Keeps an object that its user is done with: never one that was left amid its work. */
    public void give(T object) {
        kept.set(object);
    }
}
