package se.lefi.examples.cli.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param line the number of the physical line that it starts on, from 1
 * @param cells its cells; where it is at fault, those that could be read before the fault
 * @param fault why it cannot be read, or null
 * @param faultyCell the index of the cell at fault, or -1 where none can be told
 */
public record CsvRow(
        long line, List<String> cells, @Nullable CsvFault fault, int faultyCell) {
    /** Copies the cells. */
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
