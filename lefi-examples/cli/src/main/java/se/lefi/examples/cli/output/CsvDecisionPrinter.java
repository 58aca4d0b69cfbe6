package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Answers as CSV; lists are joined by semicolons. */
final class CsvDecisionPrinter implements DecisionPrinter {
    private final CsvLines lines;

    CsvDecisionPrinter(Writer out) throws IOException {
        this.lines = new CsvLines(out);
        lines.print(DecisionRow.COLUMNS);
    }

    @Override
    public void print(DecisionRow row) throws IOException {
        lines.print(List.of(
                row.requestId(),
                row.outcome(),
                row.refusal().orElse(""),
                String.join(";", row.ground()),
                String.join(";", row.mediumBasis()),
                String.join(";", row.unmet()),
                String.join(";", row.notes())));
    }
}
