package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Answers as JSON; {@code refusal} is null where there is none, and lists are arrays. */
final class JsonAnswerPrinter implements AnswerPrinter {
    private final JsonLines lines;

    JsonAnswerPrinter(Writer out) {
        this.lines = new JsonLines(out);
    }

    @Override
    public void print(Answer answer) throws IOException {
        lines.print(
                Answer.COLUMNS,
                Arrays.asList(
                        answer.requestId(),
                        answer.outcome(),
                        answer.refusal().orElse(null),
                        answer.ground(),
                        answer.mediumBasis(),
                        answer.unmet(),
                        answer.notes()));
    }
}
