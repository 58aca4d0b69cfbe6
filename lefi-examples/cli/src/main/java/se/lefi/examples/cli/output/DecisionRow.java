package se.lefi.examples.cli.output;

import java.util.List;
import java.util.Optional;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;

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
        return codes().map(DecisionCodes::outcome).orElse("INVALID");
    }

    Optional<String> refusal() {
        return codes().flatMap(DecisionCodes::refusal).map(Enum::name);
    }

    List<String> ground() {
        return codes().map(DecisionCodes::ground).orElse(List.of());
    }

    List<String> mediumBasis() {
        return codes().map(DecisionCodes::mediumBasis).orElse(List.of());
    }

    List<String> unmet() {
        return codes().stream()
                .flatMap(codes -> codes.unmet().stream())
                .map(Enum::name)
                .toList();
    }

    List<String> notes() {
        return codes().map(DecisionCodes::notes).orElse(List.of());
    }

    private Optional<DecisionCodes> codes() {
        return decision.map(DecisionCodes::of);
    }
}
