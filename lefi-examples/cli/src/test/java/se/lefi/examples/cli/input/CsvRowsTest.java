package se.lefi.examples.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row is, and what a fault costs. Rows print as line, cells, and the fault's cell and rule. */
class CsvRowsTest {
    private static final String HEADER = "a,b,c,d\n";
    private static final String QUOTES = " must have quotes that open and close a cell";
    private static final String CELLS = " -1 must have as many cells as the header";

    @Test
    void aCellMayRunOverSeveralLines() throws IOException {
        assertRows("1,\"x\n\ny\",3,4\n5,6,7,8", "2 [1, x\n\ny, 3, 4]", "5 [5, 6, 7, 8]");
        assertRows("\"x\ny\",2,3,4\n5,6,7,8", "2 [x\ny, 2, 3, 4]", "4 [5, 6, 7, 8]");
        assertRows("1,2,3,\"x\r\ny\"\r\n5,6,7,8", "2 [1, 2, 3, x\r\ny]", "4 [5, 6, 7, 8]");
    }

    /** RFC 4180: what stands between quotes is one cell, were it a row of the file to the letter. */
    @Test
    void nothingInsideAQuotedCellIsARow() throws IOException {
        assertRows("1,\"x\n5,6,7,8\n9,10,11,12\ny\",3,4", "2 [1, x\n5,6,7,8\n9,10,11,12\ny, 3, 4]");
        assertRows("1,\"2,3,4\n5,6\",7,8\n9,10,11,12", "2 [1, 2,3,4\n5,6, 7, 8]", "4 [9, 10, 11, 12]");
    }

    @Test
    void aQuoteThatIsNeverClosedTakesTheRestOfTheFile() throws IOException {
        assertRows("1,\"2,3,4\n5,6,7,8\n9,10,11,12\n", "2 [1, ] 1" + QUOTES + unclosed(2, 3));
        assertRows("1,2,3,4\n5,6,7,\"8", "2 [1, 2, 3, 4]", "3 [5, 6, 7, ] 3" + QUOTES + unclosed(3, 1));
        assertRows("1,\"x\r\ny\",\"3\r\n5,6,7,8", "2 [1, x\r\ny, ] 2" + QUOTES + unclosed(3, 2));
        assertRows("1,\"x\"\"\n", "2 [1, ] 1" + QUOTES + unclosed(2, 1));
    }

    /** The next begins where the row ends, by its own separators and quotes. */
    @Test
    void whatStandsAfterAClosingQuoteCostsItsRow() throws IOException {
        assertRows("1,\"x\" y,3,4\n5,6,7,8", "2 [1, , 3, 4] 1" + QUOTES, "3 [5, 6, 7, 8]");
        assertRows("\"x\"y\r\n5,6,7,8", "2 [] 0" + QUOTES, "3 [5, 6, 7, 8]");
        assertRows("\"x\"y,\n5,6,7,8", "2 [, ] 0" + QUOTES, "3 [5, 6, 7, 8]");
        assertRows("\"x\"y,", "2 [, ] 0" + QUOTES);
        assertRows("\"x\"y,\"2\"z,\"\n5,6,7,8\n\",4\n5,6,7,8", "2 [, , \n5,6,7,8\n, 4] 0" + QUOTES, "5 [5, 6, 7, 8]");
        assertRows("\"x\"y \"z\n5,6,7,8", "2 [] 0" + QUOTES, "3 [5, 6, 7, 8]");
        assertRows("\"x\"y,\"z\n5,6,7,8", "2 [, ] 1" + QUOTES + unclosed(2, 2));
    }

    @Test
    void aQuoteInsideACellThatDoesNotBeginWithOneIsAFault() throws IOException {
        assertRows("1,x \"y\",3,4\n1,2,3,4", "2 [1, , 3, 4] 1" + QUOTES, "3 [1, 2, 3, 4]");
    }

    @Test
    void moreOrFewerCellsThanTheHeaderAreAFault() throws IOException {
        assertRows(
                "1,2,3\n1,2,3,4,5\n1,2,3,4\n \n\"\"\n",
                "2 [1, 2, 3]" + CELLS,
                "3 [1, 2, 3, 4, 5]" + CELLS,
                "4 [1, 2, 3, 4]",
                "5 [ ]" + CELLS,
                "6 []" + CELLS);
    }

    @Test
    void emptyLinesAreNoRows() throws IOException {
        assertRows("\n\r\n1,2,3,4\n\r\r\n", "4 [1, 2, 3, 4]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndEndsARow(String end) throws IOException {
        assertRows(
                "1,2,3,4" + end + "\"x\"y" + end + end + "5,6,7,8",
                "2 [1, 2, 3, 4]",
                "3 [] 0" + QUOTES,
                "5 [5, 6, 7, 8]");
    }

    @Test
    void damagedBytesAreReportedWithTheFirstCell() throws IOException {
        byte[] bytes = (HEADER + "1,2,?,?\n5,6,7,8").getBytes(StandardCharsets.US_ASCII);
        bytes[HEADER.length() + 4] = (byte) 0xE5;
        bytes[HEADER.length() + 6] = (byte) 0xE5;

        assertEquals(
                List.of(
                        "2 [1, 2, , ] 2 must be UTF-8, or what --charset says, such as windows-1252 for what Swedish"
                                + " Excel saves",
                        "3 [5, 6, 7, 8]"),
                rows(bytes, CsvDialect.USUAL));
    }

    /** In a cell, in many, in one that is quoted, and where nothing but the end of a quote tells where the row ends. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "x,", "\"x\",", "\"\"\"\","})
    void aRowTooLongCostsItself(String part) throws IOException {
        String row = part.repeat(1 + 2_000_000 / part.length());

        assertRows(row + "\n5,6,7,8", "2 [] -1 must have at most 65536 characters", "3 [5, 6, 7, 8]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x,x\n", "\r", "x\"\",\n\n"})
    void aQuotedCellTooLongCostsItselfAndItsLinesAreCounted(String part) throws IOException {
        String cell = part.repeat(1 + 2_000_000 / part.length());
        long lines = cell.chars().filter(c -> c == '\n' || c == '\r').count();

        assertRows(
                "1,\"" + cell + "\",3,4\n5,6,7,8",
                "2 [] -1 must have at most 65536 characters",
                lines + 3 + " [5, 6, 7, 8]");
        assertRows(
                "1,\"" + cell, "2 [] 1" + QUOTES + unclosed(2, part.endsWith("\n") || part.equals("\r") ? lines : 1));
    }

    @Test
    void theFileMaySayWhatSeparates() throws Exception {
        for (String separator : List.of(";", "\t", ",", "|")) {
            String file = "SEP=" + separator + "\r\na,b\r\n1,\"x,y\"".replace(",", separator);
            CsvRows rows = new CsvRows(in(file), CsvDialect.USUAL);

            assertEquals(List.of("a", "b"), rows.header().cells());
            assertEquals("3 [1, x" + separator + "y]", shown(rows.next()));
        }
    }

    private static String unclosed(long line, long lines) {
        return ": the one that opens on line " + line + " is never closed; lines taken to the end of the file: "
                + lines;
    }

    private static void assertRows(String text, String... expected) throws IOException {
        assertEquals(List.of(expected), rows((HEADER + text).getBytes(StandardCharsets.UTF_8), CsvDialect.USUAL));
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rows(byte[] bytes, CsvDialect dialect) throws IOException {
        CsvRows rows = new CsvRows(new ByteArrayInputStream(bytes), dialect);
        List<String> read = new ArrayList<>();
        rows.next();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            read.add(shown(row));
        }
        return read;
    }

    private static String shown(CsvRow row) {
        CsvFault fault = row.fault();
        return row.line() + " " + row.cells()
                + (fault == null ? "" : " " + fault.cell() + " " + fault.rule().english());
    }
}
