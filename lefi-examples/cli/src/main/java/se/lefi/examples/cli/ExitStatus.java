package se.lefi.examples.cli;

/** What the program tells the shell. */
final class ExitStatus {
    /** Every row is decided. */
    static final int DECIDED = 0;
    /** Some rows are invalid; the others are decided. */
    static final int SOME_INVALID = 1;
    /** A law of the rules is broken. */
    static final int BROKEN_LAW = 1;
    /** The call or the file itself is wrong. */
    static final int UNUSABLE = 2;

    private ExitStatus() {}
}
