package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;

/** Prints answers one at a time, in the order they come; the header, if the format has one, when it is made. */
public interface DecisionPrinter {

    /** Prints one row. */
    void print(DecisionRow row) throws IOException;

    /** {@return a printer on a writer that the caller closes} */
    static DecisionPrinter of(OutputStyle style, Writer out) throws IOException {
        return switch (style.format()) {
            case TABLE -> new TableDecisionPrinter(style, out);
            case CSV -> {
                CsvLines lines = new CsvLines(out, style.raw());
                lines.print(DecisionRow.COLUMNS);
                yield row -> lines.print(CsvLines.texts(row.values(), ";"));
            }
            case JSON -> {
                JsonLines lines = new JsonLines(out);
                yield row -> lines.print(DecisionRow.COLUMNS, row.values());
            }
        };
    }
}
