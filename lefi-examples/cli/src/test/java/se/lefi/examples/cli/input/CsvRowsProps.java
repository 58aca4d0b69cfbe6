package se.lefi.examples.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CsvRowsProps {
    private static final int WIDTH = 8;

    @Property(tries = 500)
    void rowsAreReadAsTheyWereWritten(@ForAll("rows") List<List<String>> rows, @ForAll LineDelimiter delimiter)
            throws IOException {
        List<CsvRow> read = read(write(rows, delimiter));

        // PhysicalLine ends inside a cell are all read as LF.
        assertEquals(
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replace("\r\n", "\n"))
                                .toList())
                        .toList(),
                read.stream().map(CsvRow::cells).toList());
        assertEquals(List.of(), read.stream().filter(row -> row.fault() != null).toList());
    }

    @Property(tries = 1000)
    void aStrayQuoteCostsItsOwnRowOnly(
            @ForAll("rowsInOneLine") List<List<String>> rows,
            @ForAll @IntRange(min = 1, max = 4) int broken,
            @ForAll @IntRange(max = 200) int place)
            throws IOException {
        List<String> lines =
                new ArrayList<>(write(rows, LineDelimiter.LF).lines().toList());
        StringBuilder line = new StringBuilder(lines.get(broken));
        line.insert(place % (line.length() + 1), '"');
        lines.set(broken, line.toString());

        List<CsvRow> read = read(String.join("\n", lines));
        assertEquals(rows.size(), read.size());
        for (int i = 0; i < rows.size(); i++) {
            if (i == broken) {
                assertEquals(CsvFault.QUOTE, read.get(i).fault());
            } else {
                assertEquals(rows.get(i), read.get(i).cells());
            }
            assertEquals(i + 1, read.get(i).line());
        }
    }

    /** No commas: so many in a row over several lines would look like two rows. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        return rowsOf(Arbitraries.of("", "plain", "a\nb", "\n", "\n\n\"x\"\n", "\"", "a\r\nb", "åäö", "\u2028", "  "));
    }

    @Provide
    Arbitrary<List<List<String>>> rowsInOneLine() {
        return rowsOf(cell());
    }

    /** A header, and rows that begin with an id: a line of blanks would be no row. */
    private static Arbitrary<List<List<String>>> rowsOf(Arbitrary<String> cell) {
        return cell.list()
                .ofSize(WIDTH - 1)
                .map(cells -> row("id", cells))
                .list()
                .ofMinSize(5)
                .ofMaxSize(8)
                .map(rows -> {
                    List<List<String>> all = new ArrayList<>(rows);
                    all.add(0, row("header", Collections.nCopies(WIDTH - 1, "column")));
                    return all;
                });
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(others);
        return row;
    }

    private static Arbitrary<String> cell() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "plain", "with, comma", "with \"quote\"", "\"", "åäö", "  "),
                Arbitraries.strings().withChars("a,\" ö").ofMaxLength(4));
    }

    private static String write(List<List<String>> rows, LineDelimiter delimiter) {
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(delimiter == LineDelimiter.PLATFORM ? LineDelimiter.LF : delimiter)
                .bufferSize(0)
                .build(out);
        rows.forEach(csv::writeRecord);
        return out.toString();
    }

    private static List<CsvRow> read(String text) throws IOException {
        CsvRows rows = new CsvRows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<CsvRow> read = new ArrayList<>();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            read.add(row);
        }
        return read;
    }
}
