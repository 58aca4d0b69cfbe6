package se.lefi.examples.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import se.lefi.examples.cli.output.StandardOutput;

/**
 * Where the program prints, in UTF-8 whatever the platform.
 *
 * @param out answers
 * @param err what is wrong, a line each
 */
record Streams(StandardOutput out, PrintStream err) {
    static Streams of(OutputStream out, OutputStream err) {
        return of(out, err, () -> false);
    }

    /** Tells, when writing the answers fails, whether they go into a pipe. */
    static Streams of(OutputStream out, OutputStream err, BooleanSupplier isPipe) {
        return new Streams(new StandardOutput(out, isPipe), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
