package se.lefi.examples.cli.output;

import java.util.List;
import java.util.Optional;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.EditorialNote;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;

/**
 * What is printed for one row: the request and its decision, or neither where the row is invalid.
 *
 * @param requestId the caller's id; empty where it cannot be read
 * @param request the request; empty where the row is invalid
 * @param decision the decision; empty where the row is invalid
 */
public record DecisionRow(String requestId, Optional<DisclosureRequest> request, Optional<Decision> decision) {
    static final List<String> COLUMNS =
            List.of("request_id", "outcome", "refusal", "ground", "medium_basis", "unmet", "notes");

    /** {@return the answer to a request} */
    public static DecisionRow of(String requestId, DisclosureRequest request, Decision decision) {
        return new DecisionRow(requestId, Optional.of(request), Optional.of(decision));
    }

    /** {@return what stands in place of an answer to an invalid row} */
    public static DecisionRow invalid(String requestId) {
        return new DecisionRow(requestId, Optional.empty(), Optional.empty());
    }

    String outcome() {
        return decision.map(d -> d.isPermitted() ? "PERMITTED" : "REFUSED").orElse("INVALID");
    }

    Optional<String> refusal() {
        return refused().map(refused -> refused.refusal().name());
    }

    List<String> ground() {
        return permitted().map(permitted -> permitted.ground().codes()).orElse(List.of());
    }

    List<String> mediumBasis() {
        return permitted().map(permitted -> permitted.mediumBasis().codes()).orElse(List.of());
    }

    List<String> unmet() {
        return refused().stream()
                .flatMap(refused -> refused.unmet().stream())
                .map(UnmetRequirement::code)
                .toList();
    }

    List<String> notes() {
        return decision.stream()
                .flatMap(d -> d.notes().stream())
                .map(EditorialNote::id)
                .toList();
    }

    private Optional<Permitted> permitted() {
        return decision.filter(Permitted.class::isInstance).map(Permitted.class::cast);
    }

    private Optional<Refused> refused() {
        return decision.filter(Refused.class::isInstance).map(Refused.class::cast);
    }
}
