package se.lefi.examples.flink;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.Assessment;
import se.lefi.rules.analysis.AnswerChange;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * Why an answer is another one.
 *
 * @param kind {@code LAW}, {@code AGREEMENT} (or the connection) or {@code EVIDENCE}
 * @param code how that stands now which stood otherwise, as {@link Status} has it; or that the subscription has begun or ended
 */
record Cause(String kind, String code) {
    /** {@return what stands otherwise, as {@code AnswerChange.causes()} has it, also where evidence or edition are others} */
    static List<Cause> between(@Nullable Assessment before, @Nullable Assessment after) {
        if (before == null || after == null) {
            return List.of(new Cause("EVIDENCE", before == null ? "SUBSCRIPTION_BEGUN" : "SUBSCRIPTION_ENDED"));
        }
        boolean sameQuestion =
                before.recipient().equals(after.recipient()) && before.purpose().equals(after.purpose());
        return AnswerChange.causes(before, after).stream()
                .map(status -> new Cause(kind(status, sameQuestion), status.name()))
                .toList();
    }

    /** A status of no requirement is about the rule: the law's change, unless another question is asked. */
    private static String kind(Status status, boolean sameQuestion) {
        return Requirement.of(status)
                .map(requirement -> requirement == Requirement.AGREEMENT || requirement == Requirement.CONNECTION
                        ? "AGREEMENT"
                        : "EVIDENCE")
                .orElse(sameQuestion ? "LAW" : "EVIDENCE");
    }
}
