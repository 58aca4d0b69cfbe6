package se.lefi.examples.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void everyLineEndEndsALineOnce() throws IOException {
        assertEquals(List.of("a", "b", "", "c", "d"), texts(lines("a\r\nb\n\r\nc\rd")));
        assertEquals(List.of("a", "", "b", ""), texts(lines("a\r\rb\r\n\r")));
        assertEquals(List.of(), texts(lines("")));
    }

    @Test
    void lineNumbersCountPhysicalLines() throws IOException {
        assertEquals(
                List.of(1L, 2L, 3L),
                lines("a\n\nb").stream().map(PhysicalLine::number).toList());
    }

    @Test
    void byteOrderMarkCountsAtTheStartOnly() throws IOException {
        assertEquals(List.of("a", "\uFEFFb"), texts(lines("\uFEFFa\n\uFEFFb")));
    }

    @Test
    void damagedBytesSpoilOneLine() throws IOException {
        byte[] bytes = "a\n?b\nö".getBytes(StandardCharsets.UTF_8);
        bytes[2] = (byte) 0xE4; // ä in ISO 8859-1
        List<PhysicalLine> lines = lines(bytes);

        assertEquals(List.of("a", "\uFFFDb", "ö"), texts(lines));
        assertNull(lines.get(0).fault());
        assertEquals(CsvFault.NOT_UTF8, lines.get(1).fault());
        assertNull(lines.get(2).fault());
    }

    @Test
    void anEndlessLineIsCutAndTheNextIsRead() throws IOException {
        List<PhysicalLine> lines =
                lines("x".repeat(LineReader.LONGEST) + "\n" + "y".repeat(LineReader.LONGEST + 1) + "\nz");

        assertNull(lines.get(0).fault());
        assertEquals(CsvFault.TOO_LONG, lines.get(1).fault());
        assertEquals("z", lines.get(2).text());
        assertEquals(3, lines.size());
    }

    @Test
    void linesPushedBackAreReadAgainInOrder() throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream("a\nb\nc".getBytes(StandardCharsets.UTF_8)));
        List<PhysicalLine> first = List.of(reader.next(), reader.next());
        reader.pushBack(first);

        assertEquals(List.of("a", "b", "c"), texts(List.of(reader.next(), reader.next(), reader.next())));
        assertNull(reader.next());
    }

    private static List<String> texts(List<PhysicalLine> lines) {
        return lines.stream().map(PhysicalLine::text).toList();
    }

    private static List<PhysicalLine> lines(String text) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PhysicalLine> lines(byte[] bytes) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes));
        List<PhysicalLine> lines = new ArrayList<>();
        for (PhysicalLine line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }
}
