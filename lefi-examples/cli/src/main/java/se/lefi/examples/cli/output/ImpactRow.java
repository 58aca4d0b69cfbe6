package se.lefi.examples.cli.output;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.analysis.DiffAspect;
import se.lefi.rules.analysis.Impact;
import se.lefi.rules.analysis.Impact.AnotherAnswer;
import se.lefi.rules.analysis.Impact.NewLook;
import se.lefi.rules.analysis.Receipt;

/**
 * What is printed of a receipt that has to be taken up again.
 *
 * @param number which one of the file it is, from one
 * @param receipt what is on file
 * @param impact what the other edition says to it
 */
public record ImpactRow(long number, Receipt receipt, Impact impact) {
    static final List<String> COLUMNS = List.of(
            "receipt",
            "edition",
            "version",
            "decision_date",
            "recipient_kind",
            "authority_function",
            "purpose",
            "impact",
            "outcome_then",
            "refusal_then",
            "unmet_then",
            "outcome_now",
            "refusal_now",
            "unmet_now",
            "causes");

    /** In machine words, in the order of the columns. */
    List<@Nullable Object> values() {
        return Arrays.asList(
                (int) number,
                receipt.edition(),
                receipt.version(),
                receipt.date().toString(),
                receipt.recipient().kind().name(),
                receipt.recipient().function().map(Enum::name).orElse(null),
                receipt.purpose().code(),
                name(),
                receipt.codes().outcome(),
                refusal(receipt.codes()),
                DecisionRow.names(receipt.codes().unmet()),
                now().map(DecisionCodes::outcome).orElse(null),
                now().map(ImpactRow::refusal).orElse(null),
                now().map(codes -> DecisionRow.names(codes.unmet())).orElse(List.of()),
                causes());
    }

    private String name() {
        if (impact instanceof NewLook) {
            return "NEW_LOOK";
        }
        return impact instanceof AnotherAnswer ? "ANOTHER_ANSWER" : "ALTERED";
    }

    private Optional<DecisionCodes> now() {
        return impact instanceof AnotherAnswer other ? Optional.of(other.now()) : Optional.empty();
    }

    private static @Nullable String refusal(DecisionCodes codes) {
        return codes.refusal().map(Enum::name).orElse(null);
    }

    /** In what the answers differ, or what has to be looked at. */
    List<String> causes() {
        if (impact instanceof AnotherAnswer other) {
            return other.causes().stream().map(DiffAspect::code).toList();
        }
        return impact instanceof NewLook look
                ? look.missing().stream().map(Enum::name).toList()
                : List.of();
    }

    /** The same in words. */
    String why(OutputStyle style) {
        if (impact instanceof AnotherAnswer other) {
            return other.causes().stream()
                    .map(cause -> cause.text().in(style.locale()))
                    .collect(Collectors.joining(", "));
        }
        return impact instanceof NewLook look
                ? style.say("se på: ", "look at: ")
                        + look.missing().stream()
                                .map(requirement -> requirement.text().in(style.locale()))
                                .collect(Collectors.joining(", "))
                : style.say(
                        "kvittot säger inte vad dess utgåva svarar: det är ändrat",
                        "the receipt does not say what its edition answers: it was altered");
    }
}
