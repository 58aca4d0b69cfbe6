package se.lefi.examples.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
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

    private static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final Deque<Line> pushedBack = new ArrayDeque<>();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Null at the end of the file. */
    @Nullable
    Line next() throws IOException {
        if (!pushedBack.isEmpty()) {
            return pushedBack.pop();
        }
        int octet = read();
        if (octet == END) {
            return null;
        }
        bytes.reset();
        boolean tooLong = false;
        while (octet != END && octet != '\n' && octet != '\r') {
            if (bytes.size() < LONGEST) {
                bytes.write(octet);
            } else {
                tooLong = true;
            }
            octet = read();
        }
        if (octet == '\r' && read() != '\n' && limit > 0) {
            position--;
        }
        number++;
        return line(tooLong);
    }

    /** Lets the lines be read again, in the order given. */
    void pushBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            pushedBack.push(lines.get(i));
        }
    }

    private Line line(boolean tooLong) {
        String text;
        CsvFault fault = tooLong ? CsvFault.TOO_LONG : null;
        try {
            text = decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            text = bytes.toString(StandardCharsets.UTF_8);
            fault = tooLong ? fault : CsvFault.NOT_UTF8;
        }
        return new Line(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, fault);
    }

    private int read() throws IOException {
        if (position == limit) {
            limit = Math.max(in.read(buffer), 0);
            position = 0;
            if (limit == 0) {
                return END;
            }
        }
        return buffer[position++] & 0xFF;
    }
}
