package se.lefi.examples.cli.output;

import java.util.Locale;

/** How the program prints. */
public enum Format {
    /** For people. */
    TABLE,
    /** RFC 4180 with LF. */
    CSV,
    /** One object a line. */
    JSON;

    /** {@return the word of the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
