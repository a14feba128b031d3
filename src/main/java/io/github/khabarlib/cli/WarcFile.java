package io.github.khabarlib.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a WARC file, packed by gzip or not. What else a crawler records is passed over.
 *
 * <p>Damage is told as a record that cannot be read; reading goes on at the next place where a record begins. A page in
 * a gzip member is handed out when the member's checksum has been found right, or, where a member holds many records,
 * when the next one could be read.
 */
final class WarcFile implements RecordSource {
    private final FileWindow file;
    private final String name;
    private final WarcForm form;
    private final Queue<BatchItem> ready = new ArrayDeque<>();
    private @Nullable WarcSegment segment;

    WarcFile(Path path, String name) throws IOException {
        this.file = new FileWindow(path);
        this.name = name;
        this.form = WarcForm.of(file, name);
    }

    @Override
    public @Nullable BatchItem next() throws IOException {
        while (ready.isEmpty()) {
            if (segment == null && file.atEnd()) {
                return null;
            }
            advance();
        }
        return ready.poll();
    }

    /** Reads one record further, or says what is in the way and goes on behind it. */
    private void advance() throws IOException {
        long start = file.position();
        WarcSegment open = segment;
        try {
            if (open == null) {
                open = new WarcSegment(file, name, form);
                segment = open;
            }
            open.readNext().ifPresent(ready::add);
            if (open.isEnded()) {
                leave();
            }
        } catch (IOException | RuntimeException e) {
            passDamage(open, open == null ? start : open.damageAt(), e);
        }
    }

    private void passDamage(@Nullable WarcSegment broken, long at, Exception damage) throws IOException {
        if (broken != null) {
            broken.sure().ifPresent(ready::add);
        }
        leave();
        boolean more = form.seekNext(file, at + 1);
        String problem = "is damaged (" + Objects.requireNonNullElse(damage.getMessage(), "unreadable") + "); "
                + (file.position() - at) + " bytes passed over" + (more ? "" : ", up to the end");
        ready.add(BatchItem.unreadable(null, problem, Place.offset(name, at)));
    }

    private void leave() {
        if (segment != null) {
            segment.close();
            segment = null;
        }
    }

    @Override
    public long position() {
        return file.position();
    }

    @Override
    public void close() throws IOException {
        leave();
        file.close();
    }
}
