package se.lefi.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.lefi.examples.input.CsvRow;
import se.lefi.examples.input.CsvRows;

/** Files of rows, read and written. */
final class CsvTexts {
    private CsvTexts() {}

    static String written(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("[^,\"\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    static List<CsvRow> read(byte[] bytes) throws IOException {
        CsvRows rows = new CsvRows(new ByteArrayInputStream(bytes));
        List<CsvRow> read = new ArrayList<>();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            read.add(row);
        }
        return read;
    }

    /** A file that is bundled with the program, its header first; all of it is sound. */
    static List<List<String>> sample(String name) {
        try (InputStream in = CsvTexts.class.getResourceAsStream("/se/lefi/examples/" + name)) {
            List<CsvRow> rows = read(in.readAllBytes());
            assertTrue(rows.stream().allMatch(row -> row.fault() == null));
            return rows.stream().map(CsvRow::cells).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
