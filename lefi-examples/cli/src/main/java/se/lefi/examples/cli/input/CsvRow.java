package se.lefi.examples.cli.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param line the number of the line that it starts on, from 1
 * @param cells its cells, empty where they cannot be read; none where it is too long to be kept
 * @param fault why it cannot be read, or null
 */
public record CsvRow(
        long line, List<String> cells, @Nullable CsvFault fault) {
    /** Copies the cells. */
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** {@return its line and no cell} */
    @Override
    public String toString() {
        return "CsvRow[line " + line + ", withheld]";
    }
}
