package se.lefi.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file, for a parser that must not take more than it needs: a read ends with a line, with a quote, or
 * with the character after one. Lines end with LF, CRLF or CR; a byte-order mark does not count.
 *
 * <p>Of a record that is longer than any row, only what tells where it ends is passed on.
 */
final class LineReader extends Reader {
    /** More characters than any row needs, few enough to hold. */
    static final int LONGEST = 1 << 16;

    /** Stands for bytes that are no text in the charset: half a character, which no text is decoded to. */
    static final char DAMAGED = '\uDFFF';

    private static final char QUOTE = '"';

    private final Reader in;
    private final char[] buffer = new char[1 << 13];
    private int position;
    private int limit;
    private char last = '\n';
    private long number;
    private long taken;
    private long passedOn;
    private boolean insideQuotes;
    private boolean ended;
    private boolean plain;

    LineReader(InputStream in, Charset charset) {
        this.in = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(DAMAGED)));
    }

    /** The line of the last character that was taken, from 1. */
    long number() {
        return number;
    }

    /** Begins to count the characters of a record. */
    void startRecord() {
        taken = 0;
        passedOn = 0;
        insideQuotes = false;
        plain = true;
    }

    /** Whether there is neither a quote nor damage in what was passed on of the record. */
    boolean isPlain() {
        return plain;
    }

    /** Whether the record is longer than any row. */
    boolean isLong() {
        return taken > LONGEST;
    }

    /** How many characters of the record were passed on. */
    long passedOn() {
        return passedOn;
    }

    /** Whether whoever reads was told that there is no more. */
    boolean isEnded() {
        return ended;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        boolean one = last == QUOTE;
        insideQuotes |= isLong() && isLineEnd(last); // the line ended, and the record did not
        int read = 0;
        while (read < length - 1 && isMore()) { // a place is left for the LF of a CRLF
            if (!one && !isLong()) {
                read += takePlain(to, offset + read, length - 1 - read);
                if (position == limit || read == length - 1) {
                    continue;
                }
            }
            char before = last;
            char c = take();
            if (isLong() && tellsNothing(before, c)) {
                continue;
            }
            to[offset + read++] = c;
            if (one || c == QUOTE || endsLine(c)) {
                break;
            }
        }
        passedOn += read;
        ended = read == 0;
        return ended ? -1 : read;
    }

    /** Inside of quotes, all but the last quote; elsewhere what is between a first and a last neither quote nor line end. */
    private boolean tellsNothing(char before, char c) throws IOException {
        if (!insideQuotes) {
            return isPlain(before) && isPlain(c) && isMore() && isPlain(buffer[position]);
        }
        if (c == QUOTE && isNext(QUOTE)) {
            take();
            return true;
        }
        insideQuotes = c != QUOTE;
        return insideQuotes;
    }

    /** The next line without its end, cut where it is longer than any; null at the end of the file. */
    @Nullable
    String line() throws IOException {
        if (!isMore()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (isMore()) {
            char c = take();
            if (endsLine(c)) {
                break;
            }
            if (line.length() <= LONGEST && c != '\r') {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Passes over the rest of a cell; whether its row goes on after it. */
    boolean skipCell(char separator) throws IOException {
        while (isMore()) {
            char c = take();
            if (c == separator || endsLine(c)) {
                return c == separator;
            }
        }
        return false;
    }

    /** Passes over all that there is. */
    void skipAll() throws IOException {
        while (isMore()) {
            take();
        }
        ended = true;
    }

    /** Takes what comes before the next quote or line end, but no more than so much, and not more than is in the buffer. */
    private int takePlain(char[] to, int offset, int most) {
        int end = position;
        int furthest = Math.min(limit, position + most);
        while (end < furthest && isPlain(buffer[end]) && buffer[end] != DAMAGED) {
            end++;
        }
        int length = end - position;
        if (length > 0) {
            System.arraycopy(buffer, position, to, offset, length);
            position = end;
            number += isLineEnd(last) ? 1 : 0;
            taken += length;
            last = buffer[position - 1];
        }
        return length;
    }

    private char take() {
        char c = buffer[position++];
        if (last == '\n' || (last == '\r' && c != '\n')) {
            number++;
        }
        taken++;
        last = c;
        plain &= c != QUOTE && c != DAMAGED;
        return c;
    }

    /** Not before a CRLF is complete. */
    private boolean endsLine(char c) throws IOException {
        return c == '\n' || (c == '\r' && !isNext('\n'));
    }

    private boolean isNext(char c) throws IOException {
        return isMore() && buffer[position] == c;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isPlain(char c) {
        return c > QUOTE || (c != QUOTE && !isLineEnd(c));
    }

    /** Whether there are more characters; if so, there are some in the buffer. */
    private boolean isMore() throws IOException {
        if (position == limit) {
            limit = Math.max(in.read(buffer), 0);
            position = number == 0 && limit > 0 && buffer[0] == '\uFEFF' ? 1 : 0;
        }
        return position < limit;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
