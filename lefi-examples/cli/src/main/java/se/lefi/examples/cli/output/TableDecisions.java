package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import se.lefi.examples.cli.input.TerminalText;

/** Answers as a table for people: who asked for what and when, the answer, and what it rests on or what is missing. */
final class TableDecisions {
    private final OutputStyle style;
    private final TextColumns columns;
    private final AnswerText text;

    TableDecisions(OutputStyle style, Writer out) throws IOException {
        this.style = style;
        this.text = new AnswerText(style);
        List<String> titles = List.of(
                style.say("begäran", "request"),
                style.say("dag", "date"),
                style.say("mottagare", "recipient"),
                style.say("ändamål", "purpose"),
                style.say("svar", "answer"),
                style.say("varför", "why"));
        this.columns = new TextColumns(out, style.columns(), titles, 10, 10, 24, 15, 13, 71);
        columns.header();
    }

    void print(DecisionRow row) throws IOException {
        columns.row(List.of(
                TerminalText.safely(row.requestId()),
                row.request().map(r -> r.decisionDate().toString()).orElse(""),
                row.request()
                        .map(r -> TerminalText.safely(r.recipient().name()))
                        .orElse(""),
                row.request().map(r -> r.purpose().in(style.locale())).orElse(""),
                text.answer(row),
                text.why(row)));
    }
}
