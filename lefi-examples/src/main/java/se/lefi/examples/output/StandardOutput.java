package se.lefi.examples.output;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serial;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A stream to print on, in UTF-8, whose failures can be told from those of the input. */
public final class StandardOutput extends FilterOutputStream {

    /** Wraps the stream. */
    public StandardOutput(OutputStream out) {
        super(out);
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
            throw new Failure(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    /** The output could not be written. */
    public static final class Failure extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private Failure(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** {@return whether whoever reads the output has had enough, as {@code head} does} */
        public boolean isBrokenPipe() {
            return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
