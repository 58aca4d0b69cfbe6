package se.lefi.rules.edition;

import java.util.List;
import se.lefi.law.EditorialNote;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;

/** A decision in the words of DESIGN section 6, so that two evaluators can be compared that share no types. */
record Answer(
        String outcome,
        String refusal,
        List<String> ground,
        List<String> medium,
        List<String> unmet,
        List<String> notes) {

    static Answer permitted(List<String> ground, List<String> medium, List<String> notes) {
        return new Answer("PERMITTED", "", ground, medium, List.of(), notes);
    }

    static Answer refused(String refusal, List<String> unmet, List<String> notes) {
        return new Answer("REFUSED", refusal, List.of(), List.of(), unmet, notes);
    }

    /** What a decision of the library says. */
    static Answer of(Decision decision) {
        List<String> notes = decision.notes().stream().map(EditorialNote::id).toList();
        if (decision instanceof Permitted permitted) {
            return permitted(permitted.ground().codes(), permitted.mediumBasis().codes(), notes);
        }
        Refused refused = (Refused) decision;
        List<String> unmet =
                refused.unmet().stream().map(UnmetRequirement::code).toList();
        return refused(refused.refusal().name(), unmet, notes);
    }
}
