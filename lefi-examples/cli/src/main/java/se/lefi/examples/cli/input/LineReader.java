package se.lefi.examples.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Physical lines of UTF-8, one at a time: a line that cannot be decoded spoils no other. Lines end with LF, CRLF or CR; a
 * byte-order mark does not count.
 */
final class LineReader {
    /** More bytes than any row needs, few enough to hold. */
    static final int LONGEST = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final Deque<PhysicalLine> pushedBack = new ArrayDeque<>();

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Null at the end of the file. */
    @Nullable
    PhysicalLine next() throws IOException {
        if (!pushedBack.isEmpty()) {
            return pushedBack.pop();
        }
        if (isAtEnd()) {
            return null;
        }
        bytes.reset();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && !isAtEnd()) {
            int end = lineEnd();
            int kept = Math.min(end - position, LONGEST - bytes.size());
            bytes.write(buffer, position, kept);
            tooLong |= kept < end - position;
            ended = end < limit;
            position = end;
        }
        if (ended && buffer[position++] == '\r' && !isAtEnd() && buffer[position] == '\n') {
            position++;
        }
        number++;
        return line(tooLong);
    }

    /** Lets the lines be read again, in the order given. */
    void pushBack(List<PhysicalLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            pushedBack.push(lines.get(i));
        }
    }

    private PhysicalLine line(boolean tooLong) {
        String text = bytes.toString(StandardCharsets.UTF_8);
        CsvFault fault = tooLong ? CsvFault.TOO_LONG : isDamaged(text) ? CsvFault.NOT_UTF8 : null;
        return new PhysicalLine(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, fault);
    }

    /** Bytes that cannot be decoded show as replacement characters; a file may hold such characters of its own, too. */
    private boolean isDamaged(String text) {
        return text.indexOf('\uFFFD') >= 0
                && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
    }

    /** Where in the buffer the line ends; at its limit where that is further on. */
    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Whether there are no more bytes; otherwise there are some in the buffer. */
    private boolean isAtEnd() throws IOException {
        if (position == limit) {
            limit = Math.max(in.read(buffer), 0);
            position = 0;
        }
        return limit == 0;
    }
}
