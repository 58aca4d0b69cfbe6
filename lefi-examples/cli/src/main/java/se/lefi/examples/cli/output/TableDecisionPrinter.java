package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import se.lefi.Bilingual;
import se.lefi.examples.cli.input.TerminalText;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.explain.Explanation;

/** Answers as a table for people: who asked for what and when, the answer, and what it rests on or what is missing. */
final class TableDecisionPrinter implements DecisionPrinter {
    private final TextColumns columns;
    private final Locale locale;

    TableDecisionPrinter(Writer out, Locale locale) throws IOException {
        this.columns = new TextColumns(out, 10, 10, 24, 20, 12, 71);
        this.locale = locale;
        columns.row(List.of(
                say("begäran", "request"),
                say("dag", "date"),
                say("mottagare", "recipient"),
                say("ändamål", "purpose"),
                say("svar", "answer"),
                say("varför", "why")));
        columns.rule();
    }

    @Override
    public void print(DecisionRow row) throws IOException {
        columns.row(List.of(
                TerminalText.safely(row.requestId()),
                row.request().map(r -> r.decisionDate().toString()).orElse(""),
                row.request()
                        .map(r -> TerminalText.safely(r.recipient().name()))
                        .orElse(""),
                row.request().map(r -> r.purpose().in(locale)).orElse(""),
                row.notInForce().isEmpty() ? row.outcome() : row.outcome() + "\n" + say("gäller inte", "not in force"),
                row.decision()
                        .map(this::why)
                        .orElse(say(
                                "Raden är ogiltig; felen skrivs för sig.", "The row is invalid; see the errors."))));
    }

    /**
     * The decision in sentences, with the notes' ids in place of their texts. The first is left out where it says no more than
     * the answer beside it does.
     */
    private String why(Decision decision) {
        List<String> lines = Explanation.of(decision, locale);
        int notes = decision.notes().size();
        int first = decision instanceof Permitted permitted
                        && permitted.notInForce().isEmpty()
                ? 1
                : 0;
        String sentences = String.join("\n", lines.subList(first, lines.size() - notes));
        return notes == 0
                ? sentences
                : sentences + "\n" + say("Anmärkning: ", "Note: ")
                        + String.join(
                                ", ",
                                decision.notes().stream().map(note -> note.id()).toList());
    }

    private String say(String swedish, String english) {
        return new Bilingual(swedish, english).in(locale);
    }
}
