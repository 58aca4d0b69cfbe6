package se.lefi.examples.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a broken quote costs. Rows print as line, cells, and the fault with its cell. */
class CsvRowsTest {
    private static final String HEADER = "a,b,c,d\n";

    @Test
    void aCellMayRunOverSeveralLines() throws IOException {
        assertRows("1,\"x\n\ny\",3,4\n5,6,7,8", "2 [1, x\n\ny, 3, 4]", "5 [5, 6, 7, 8]");
        assertRows("\"x\ny\",2,3,4\n5,6,7,8", "2 [x\ny, 2, 3, 4]", "4 [5, 6, 7, 8]");
        assertRows("1,2,3,\"x\ny\"\n5,6,7,8", "2 [1, 2, 3, x\ny]", "4 [5, 6, 7, 8]");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsLine() throws IOException {
        assertRows("1,\"2,3,4\n5,6,7,8\n9,10,11,12", "2 [1] QUOTE 1", "3 [5, 6, 7, 8]", "4 [9, 10, 11, 12]");
        assertRows("1,2,3,4\n5,6,7,\"8", "2 [1, 2, 3, 4]", "3 [5, 6, 7] QUOTE 3");
    }

    @Test
    void aQuoteThatALaterRowWouldCloseCostsItsLine() throws IOException {
        assertRows(
                "1,\"2,3,4\n5,\"6, 6\",7,8\n9,10\",11,12\n13,14,15,16",
                "2 [1] QUOTE 1",
                "3 [5, 6, 6, 7, 8]",
                "4 [9] QUOTE 1",
                "5 [13, 14, 15, 16]");
    }

    @Test
    void twoBrokenRowsInSequenceCostTheirOwnLines() throws IOException {
        assertRows("1,\"2,3,4\n5,6\",7,8\n9,10,11,12", "2 [1] QUOTE 1", "3 [5] QUOTE 1", "4 [9, 10, 11, 12]");
    }

    @Test
    void aRowCutOffInsideAQuoteCostsItsLine() throws IOException {
        assertRows("1,\"2\n5,6,7,8\n9,10,11,12\n", "2 [1] QUOTE 1", "3 [5, 6, 7, 8]", "4 [9, 10, 11, 12]");
    }

    @Test
    void aQuoteInsideACellThatDoesNotBeginWithOneIsAFault() throws IOException {
        assertRows("1,x \"y\",3,4\n1,\"x\" y,3,4", "2 [1] QUOTE 1", "3 [1] QUOTE 1");
    }

    @Test
    void moreOrFewerCellsThanTheHeaderAreAFault() throws IOException {
        assertRows(
                "1,2,3\n1,2,3,4,5\n1,2,3,4\n",
                "2 [1, 2, 3] CELL_COUNT -1",
                "3 [1, 2, 3, 4, 5] CELL_COUNT -1",
                "4 [1, 2, 3, 4]");
    }

    @Test
    void blankLinesAreNoRows() throws IOException {
        assertRows("\n  \n1,2,3,4\n\n", "4 [1, 2, 3, 4]");
    }

    @Test
    void aDamagedByteIsReportedWithItsCell() throws IOException {
        byte[] bytes = (HEADER + "1,2,?,4\n5,6,7,8").getBytes(StandardCharsets.US_ASCII);
        bytes[HEADER.length() + 4] = (byte) 0xE5;

        assertEquals(List.of("2 [1, 2] NOT_UTF8 2", "3 [5, 6, 7, 8]"), rows(bytes));
    }

    @Test
    void aQuoteThatRunsIntoADamagedLineCostsItsLine() throws IOException {
        byte[] bytes = (HEADER + "1,\"2\n?\",3,4\n5,6,7,8").getBytes(StandardCharsets.US_ASCII);
        bytes[HEADER.length() + 5] = (byte) 0xE5;

        assertEquals(List.of("2 [1] QUOTE 1", "3 [] QUOTE 0", "4 [5, 6, 7, 8]"), rows(bytes));
    }

    private static void assertRows(String text, String... expected) throws IOException {
        assertEquals(List.of(expected), rows((HEADER + text).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> rows(byte[] bytes) throws IOException {
        CsvRows rows = new CsvRows(new ByteArrayInputStream(bytes));
        List<String> read = new ArrayList<>();
        rows.next();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            read.add(row.line() + " " + row.cells()
                    + (row.fault() == null ? "" : " " + row.fault() + " " + row.faultyCell()));
        }
        return read;
    }
}
