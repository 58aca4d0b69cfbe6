package se.lefi.examples.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void everyLineEndEndsALineOnce() throws IOException {
        assertEquals(List.of("a", "b", "", "c", "d"), lines("a\r\nb\n\r\nc\rd"));
        assertEquals(List.of("a", "", "b", ""), lines("a\r\rb\r\n\r"));
        assertEquals(List.of(), lines(""));
    }

    /** So that a parser that stops in a line has taken nothing of the next. */
    @Test
    void aReadEndsWithALineWithAQuoteOrWithTheCharacterAfterOne() throws IOException {
        LineReader reader = reader("a\r\nb\rc\n\"d\"e,f\n".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        List<String> reads = new ArrayList<>();
        char[] buffer = new char[100];
        for (int read = reader.read(buffer, 0, 100); read > 0; read = reader.read(buffer, 0, 100)) {
            reads.add(reader.number() + new String(buffer, 0, read));
        }

        assertEquals(List.of("1a\r\n", "2b\r", "3c\n", "4\"", "4d", "4\"", "4e", "4,f\n"), reads);
    }

    @Test
    void byteOrderMarkCountsAtTheStartOnly() throws IOException {
        assertEquals(List.of("a", "\uFEFFb"), lines("\uFEFFa\n\uFEFFb"));
    }

    @Test
    void damagedBytesAreToldFromReplacementCharacters() throws IOException {
        byte[] bytes = "a\n?b\nö\uFFFD".getBytes(StandardCharsets.UTF_8);
        bytes[2] = (byte) 0xE4; // ä in ISO 8859-1

        assertEquals(List.of("a", LineReader.DAMAGED + "b", "ö\uFFFD"), lines(reader(bytes, StandardCharsets.UTF_8)));
    }

    @Test
    void everyCharsetOfTheMachineCanBeAskedFor() {
        Charset.availableCharsets().values().forEach(charset -> reader(new byte[0], charset));
    }

    @Test
    void anEndlessLineIsCutAndTheNextIsRead() throws IOException {
        List<String> lines = lines("x".repeat(LineReader.LONGEST) + "\n" + "y".repeat(1_000_000) + "\nz");

        assertEquals(
                List.of(LineReader.LONGEST, LineReader.LONGEST + 1, 1),
                lines.stream().map(String::length).toList());
    }

    private static List<String> lines(String text) throws IOException {
        return lines(reader(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static List<String> lines(LineReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = reader.line(); line != null; line = reader.line()) {
            lines.add(line);
            assertEquals(lines.size(), reader.number());
        }
        return lines;
    }

    private static LineReader reader(byte[] bytes, Charset charset) {
        return new LineReader(new ByteArrayInputStream(bytes), charset);
    }
}
