package se.lefi.examples.cli.input;

import java.io.Serial;

/** A file that holds no requests at all: the fault is the file's, not a row's. The message says why, in a line. */
public final class UnusableFileException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Takes the reason. */
    public UnusableFileException(String message) {
        super(message);
    }
}
