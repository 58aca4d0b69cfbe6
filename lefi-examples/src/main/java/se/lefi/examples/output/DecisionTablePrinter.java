package se.lefi.examples.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import se.lefi.rules.explain.DecisionTable;

/** Prints a decision table. */
public final class DecisionTablePrinter {
    private DecisionTablePrinter() {}

    /** Prints the table in the format, on a writer that the caller closes. */
    public static void print(DecisionTable table, Format format, Writer out) throws IOException {
        switch (format) {
            case TABLE -> {
                Columns columns = new Columns(out, 20, 28, 10, 26, 26, 17, 20);
                columns.row(table.header());
                columns.rule();
                for (List<String> row : table.rows()) {
                    columns.row(row);
                }
            }
            case CSV -> {
                CsvLines lines = new CsvLines(out);
                lines.print(table.header());
                for (List<String> row : table.rows()) {
                    lines.print(row);
                }
            }
            case JSON -> {
                JsonLines lines = new JsonLines(out);
                for (List<String> row : table.rows()) {
                    lines.print(table.header(), Collections.unmodifiableList(row));
                }
            }
        }
    }
}
