package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Answers as CSV; lists are joined by semicolons. */
final class CsvAnswerPrinter implements AnswerPrinter {
    private final CsvLines lines;

    CsvAnswerPrinter(Writer out) throws IOException {
        this.lines = new CsvLines(out);
        lines.print(Answer.COLUMNS);
    }

    @Override
    public void print(Answer answer) throws IOException {
        lines.print(List.of(
                answer.requestId(),
                answer.outcome(),
                answer.refusal().orElse(""),
                String.join(";", answer.ground()),
                String.join(";", answer.mediumBasis()),
                String.join(";", answer.unmet()),
                String.join(";", answer.notes())));
    }
}
