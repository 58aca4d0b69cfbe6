package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Answers as JSON; {@code refusal} is null where there is none, and lists are arrays. */
final class JsonDecisionPrinter implements DecisionPrinter {
    private final JsonLines lines;

    JsonDecisionPrinter(Writer out) {
        this.lines = new JsonLines(out);
    }

    @Override
    public void print(DecisionRow row) throws IOException {
        lines.print(
                DecisionRow.COLUMNS,
                Arrays.asList(
                        row.requestId(),
                        row.outcome(),
                        row.refusal().orElse(null),
                        row.ground(),
                        row.mediumBasis(),
                        row.unmet(),
                        row.notes()));
    }
}
