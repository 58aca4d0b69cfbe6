package se.lefi.rules.analysis;

import java.util.List;
import java.util.Set;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;

/** As much of a decision as counts when two editions are compared. */
record Said(String outcome, List<String> ground, List<String> medium, List<Unmet> unmet) {
    record Unmet(String code, Set<InformationCategory> categories) {}

    static Said of(Decision decision) {
        if (decision instanceof Permitted permitted) {
            return new Said(
                    "PERMITTED",
                    permitted.ground().codes(),
                    permitted.mediumBasis().codes(),
                    List.of());
        }
        Refused refused = (Refused) decision;
        return new Said(
                refused.refusal().name(),
                List.of(),
                List.of(),
                refused.unmet().stream()
                        .map(unmet -> new Unmet(unmet.code(), unmet.categories()))
                        .toList());
    }

    boolean isPermitted() {
        return outcome.equals("PERMITTED");
    }
}
