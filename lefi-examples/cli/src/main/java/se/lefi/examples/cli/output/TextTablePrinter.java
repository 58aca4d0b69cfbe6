package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import se.lefi.rules.explain.TextTable;

/** Prints tables of text, such as a decision table. */
public final class TextTablePrinter {
    private TextTablePrinter() {}

    /**
     * Prints a table, on a writer that the caller closes.
     *
     * @param keys the columns' names where the format is {@code JSON}, which are the same in every language
     * @param widths the width of each column where the format is {@code TABLE}
     */
    public static void print(TextTable table, List<String> keys, OutputStyle style, Writer out, int... widths)
            throws IOException {
        switch (style.format()) {
            case TABLE -> {
                TextColumns columns = new TextColumns(out, style.columns(), table.header(), widths);
                columns.header();
                for (List<String> row : table.rows()) {
                    columns.row(row);
                }
            }
            case CSV -> {
                CsvLines lines = new CsvLines(out, style.raw());
                lines.print(table.header());
                for (List<String> row : table.rows()) {
                    lines.print(row);
                }
            }
            case JSON -> {
                JsonLines lines = new JsonLines(out);
                for (List<String> row : table.rows()) {
                    lines.print(keys, Collections.unmodifiableList(row));
                }
            }
        }
    }
}
