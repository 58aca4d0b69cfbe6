package se.lefi.examples.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import se.lefi.examples.cli.input.TerminalText;
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
        return of(out, err, isPipe, () -> StandardStream.USUAL_COLUMNS);
    }

    /** Tells, too, how many columns a table may take. */
    static Streams of(OutputStream out, OutputStream err, BooleanSupplier isPipe, IntSupplier columns) {
        return new Streams(new StandardOutput(out, isPipe, columns), new Lines(err));
    }

    /** Each line stays one, and steers no terminal, whatever path or cell it tells of. */
    private static final class Lines extends PrintStream {
        private Lines(OutputStream out) {
            super(out, true, StandardCharsets.UTF_8);
        }

        @Override
        public void println(String line) {
            super.println(TerminalText.inOneLine(line));
        }
    }
}
