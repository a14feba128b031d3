package corpus;

/**
 * What stands at some place of a WARC file: the bytes of a record (or of a few that were compressed together), or what is
 * wrong there.
 *
 * @param offset where it begins in the file
 * @param bytes uncompressed; empty if it is damaged
 * @param damage what is wrong; null if nothing is
 */
record RawRecord(long offset, byte[] bytes, String damage) {
    /** A record of more is left out, as damaged. */
    static final int MAX_BYTES = 64 << 20;

    static final String TOO_LARGE = "a record of more than " + (MAX_BYTES >> 20) + " MiB";

    static RawRecord sound(long offset, byte[] bytes) {
        return new RawRecord(offset, bytes, null);
    }

    static RawRecord damaged(long offset, String damage) {
        return new RawRecord(offset, new byte[0], damage);
    }
}
