package se.lefi.rules.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of text. Immutable and thread-safe.
 *
 * @param header the columns' names
 * @param rows the cells, as many in each row as there are columns
 */
public record TextTable(List<String> header, List<List<String>> rows) {
    /** Copies the lists. */
    public TextTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** {@return the table in Markdown} */
    public String toMarkdown() {
        return Stream.concat(
                        Stream.of(header, header.stream().map(cell -> "---").toList()), rows.stream())
                .map(cells -> cells.stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }
}
