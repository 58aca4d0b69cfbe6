package se.lefi.examples.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import se.lefi.law.EditorialNote;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.explain.Explanation;

/** An answer as the tables for people have it: what it is, and why. */
final class AnswerText {
    private final OutputStyle style;

    AnswerText(OutputStyle style) {
        this.style = style;
    }

    /** A permission that rests on law which is not in force says so at once. */
    String answer(DecisionRow row) {
        return row.decision().map(this::answer).orElse(style.say("OGILTIG", "INVALID"));
    }

    private String answer(Decision decision) {
        return decision.fold(
                permitted -> style.say("FÅR LÄMNAS UT", "PERMITTED")
                        + (permitted.notInForce().isEmpty()
                                ? ""
                                : "\n" + style.say("lagrum gäller inte", "not in force")),
                refused -> style.say("FÅR INTE LÄMNAS UT", "REFUSED"));
    }

    String why(DecisionRow row) {
        return row.decision()
                .map(this::why)
                .orElse(style.say("Raden är ogiltig; felen skrivs för sig.", "The row is invalid; see the errors."));
    }

    /**
     * The decision in sentences, with the notes' ids in place of their texts. The first is left out where it says no more than
     * the answer beside it does.
     */
    private String why(Decision decision) {
        List<String> lines = Explanation.of(decision, style.locale());
        int notes = decision.notes().size();
        int first = decision instanceof Permitted permitted
                        && permitted.notInForce().isEmpty()
                ? 1
                : 0;
        String sentences = String.join("\n", lines.subList(first, lines.size() - notes));
        return notes == 0
                ? sentences
                : sentences + "\n" + style.say("Anmärkning: ", "Note: ")
                        + decision.notes().stream().map(EditorialNote::id).collect(Collectors.joining(", "));
    }
}
