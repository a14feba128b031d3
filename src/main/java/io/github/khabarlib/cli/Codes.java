package io.github.khabarlib.cli;

/** What the process ends with. */
final class Codes {
    /** All went well. */
    static final int OK = 0;
    /** All was done, but some input could not be read, or a profile was found wanting. */
    static final int FAILURES = 1;
    /** The arguments, or a file of options, are wrong; nothing was done. */
    static final int USAGE = 2;
    /** The work broke off: the output cannot be written, memory is out. */
    static final int BROKEN_OFF = 3;

    private Codes() {}
}
