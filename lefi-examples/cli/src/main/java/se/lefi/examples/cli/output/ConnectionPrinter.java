package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;

/** Prints where connections stand, an organisation a row. */
public final class ConnectionPrinter {
    private final Format format;
    private final CsvLines csv;
    private final JsonLines json;
    private final ConnectionTable table;

    private ConnectionPrinter(OutputStyle style, Writer out) {
        this.format = style.format();
        this.csv = new CsvLines(out, style.raw());
        this.json = new JsonLines(out);
        this.table = new ConnectionTable(style, out);
    }

    /** {@return a printer on a writer that the caller closes; the header, if the format has one, is printed} */
    public static ConnectionPrinter of(OutputStyle style, Writer out) throws IOException {
        ConnectionPrinter printer = new ConnectionPrinter(style, out);
        switch (style.format()) {
            case TABLE -> printer.table.header();
            case CSV -> printer.csv.print(ConnectionRow.COLUMNS);
            case JSON -> {}
        }
        return printer;
    }

    /** Prints where an organisation's connection stands. */
    public void print(ConnectionRow row) throws IOException {
        switch (format) {
            case TABLE -> table.row(row);
            case CSV -> csv.print(CsvLines.texts(row.values(), ";"));
            case JSON -> json.print(ConnectionRow.COLUMNS, row.values());
        }
    }
}
