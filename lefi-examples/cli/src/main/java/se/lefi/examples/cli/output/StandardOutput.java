package se.lefi.examples.cli.output;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serial;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** A stream to print on, in UTF-8, whose failures can be told from those of the input. */
public final class StandardOutput extends FilterOutputStream {
    private final BooleanSupplier isPipe;
    private final IntSupplier columns;

    /**
     * Wraps the stream.
     *
     * @param isPipe whether it leads into a pipe; asked only when writing to it has failed
     * @param columns how many columns the lines of a table may take; asked only where there is a table
     */
    public StandardOutput(OutputStream out, BooleanSupplier isPipe, IntSupplier columns) {
        super(out);
        this.isPipe = isPipe;
        this.columns = columns;
    }

    /** {@return how many columns the lines of a table may take} */
    public int columns() {
        return columns.getAsInt();
    }

    /** {@return a writer on this stream, with a buffer} */
    public Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        try {
            out.write(octets, offset, length);
        } catch (IOException e) {
            throw new Failure(e, isPipe.getAsBoolean());
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Failure(e, isPipe.getAsBoolean());
        }
    }

    /** The output could not be written. */
    public static final class Failure extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final boolean brokenPipe;

        private Failure(IOException cause, boolean brokenPipe) {
            super(cause.getMessage(), cause);
            this.brokenPipe = brokenPipe;
        }

        /** {@return whether whoever reads the output has had enough, as {@code head} does} */
        public boolean isBrokenPipe() {
            return brokenPipe;
        }
    }
}
