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

    /** {@return the table in GitHub Flavored Markdown, where each cell reads as it stands here; a line break is a {@code <br>}} */
    public String toMarkdown() {
        return Stream.concat(
                        Stream.of(header, header.stream().map(cell -> "---").toList()), rows.stream())
                .map(cells -> cells.stream().map(TextTable::escaped).collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    /** What would be markup has a backslash before it; an underscore within a word, as in a code, is none. */
    private static String escaped(String cell) {
        return cell.replaceAll("[\\\\|`*<>\\[\\]&~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\$0")
                .replaceAll("\\R", "<br>");
    }
}
