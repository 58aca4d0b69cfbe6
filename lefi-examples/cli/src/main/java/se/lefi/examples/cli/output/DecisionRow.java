package se.lefi.examples.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;

/**
 * What is printed for one row: the request and its decision, or neither where the row is invalid.
 *
 * @param requestId the caller's id; empty where it cannot be read
 * @param request the request; empty where the row is invalid
 * @param decision the decision; empty where the row is invalid
 */
record DecisionRow(String requestId, Optional<DisclosureRequest> request, Optional<Decision> decision) {
    static final List<String> COLUMNS = List.of(
            "request_id",
            "outcome",
            "refusal",
            "ground",
            "medium_basis",
            "unmet",
            "notes",
            "disclosable",
            "not_in_force");

    static final String INVALID = "INVALID";

    /** The values after the id where there is no decision. */
    static final List<@Nullable Object> NO_ANSWER =
            Arrays.asList(INVALID, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** {@return the answer to a request, or what stands in its place where there is none} */
    static DecisionRow of(String requestId, Optional<DisclosureRequest> request, DisclosureEngine engine) {
        return new DecisionRow(requestId, request, request.map(engine::decide));
    }

    /** {@return what stands in place of an answer to an invalid row} */
    static DecisionRow invalid(String requestId) {
        return new DecisionRow(requestId, Optional.empty(), Optional.empty());
    }

    /** In machine words, in the order of the columns. */
    List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>(COLUMNS.size());
        values.add(requestId);
        values.addAll(decision.map(DecisionCodes::of).map(DecisionRow::answer).orElse(NO_ANSWER));
        return values;
    }

    /** The values after the id, which are the same for every request with this decision. */
    static List<@Nullable Object> answer(DecisionCodes codes) {
        return Arrays.asList(
                codes.outcome(),
                codes.refusal().map(Enum::name).orElse(null),
                codes.ground(),
                codes.mediumBasis(),
                names(codes.unmet()),
                codes.notes(),
                names(codes.disclosable()),
                codes.notInForce());
    }

    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
