package io.github.khabarlib.cli;

/** Shows how far a batch has come. */
interface Progress extends AutoCloseable {
    /** Shows nothing. */
    Progress NONE = (bytes, records, failed) -> {};

    /**
     * Shows it.
     *
     * @param bytes bytes of the input that have been read
     * @param records records that have been written, failures among them
     * @param failed failures
     */
    void show(long bytes, long records, long failed);

    @Override
    default void close() {}
}
