package io.github.khabarlib.cli;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A stretch of a WARC file that is read in one go: a gzip member, or a plain file from some record on.
 *
 * <p>A page is held back until what follows it shows that it was whole. Not thread-safe.
 */
final class WarcSegment {
    private final String name;
    private final long start;
    private final @Nullable GzipMember member;
    private final WarcReader reader;
    private @Nullable WarcRecord record;
    private @Nullable BatchItem held;
    private long recordAt;
    private boolean badTrailer;
    private boolean ended;

    /** Opens the segment that {@code file} stands at. */
    WarcSegment(FileWindow file, String name, WarcForm form) throws IOException {
        this.name = name;
        this.start = file.position();
        this.member = form == WarcForm.PACKED ? new GzipMember(file) : null;
        this.reader = new WarcReader(member == null ? new WarcForm.Rest(file) : member);
        reader.onWarning(warning -> badTrailer = true);
    }

    /**
     * Reads a record further.
     *
     * @return the page before it, which is now known to be whole; absent where that was none
     * @throws IOException if the segment is damaged; so does a {@link RuntimeException}
     */
    Optional<BatchItem> readNext() throws IOException {
        if (record != null) {
            finish(record.body());
        }
        badTrailer = false;
        record = reader.next().orElse(null);
        Optional<BatchItem> whole = Optional.ofNullable(held);
        held = null;
        recordAt = reader.position();
        ended = record == null;
        if (record != null) {
            held = page(record);
        }
        return whole;
    }

    /** A body may end before its length says so. */
    private static void finish(MessageBody body) throws IOException {
        body.consume();
        if (body.position() < body.size()) {
            throw new EOFException("the file ends within a record");
        }
    }

    private @Nullable BatchItem page(WarcRecord read) throws IOException {
        Place place = Place.offset(name, member == null ? start + recordAt : start);
        try {
            return WarcPages.read(read, place).orElse(null);
        } catch (IOException | RuntimeException e) {
            if (member != null && member.isDamaged()) {
                throw e;
            }
            return BatchItem.unreadable(WarcPages.id(read, place), "could not be read: " + e.getMessage(), place);
        }
    }

    /** Whether all of it has been read and found whole. */
    boolean isEnded() {
        return ended;
    }

    /** Where the damage begins that {@link #readNext} has just told. */
    long damageAt() {
        if (member != null) {
            return start;
        }
        return start + (badTrailer ? recordAt : reader.position());
    }

    /** The page before the damage, where it is whole for certain. */
    Optional<BatchItem> sure() {
        boolean whole = member == null && !badTrailer && reader.position() > recordAt;
        return whole ? Optional.ofNullable(held) : Optional.empty();
    }

    void close() {
        if (member != null) {
            member.close();
        }
    }
}
