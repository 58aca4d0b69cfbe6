package se.lefi.examples.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.Assessment;
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
        List<Cause> causes = new ArrayList<>();
        if (!before.rule().equals(after.rule()) || before.ruleStatus() != after.ruleStatus()) {
            boolean sameQuestion = before.recipient().equals(after.recipient())
                    && before.purpose().equals(after.purpose());
            causes.add(new Cause(
                    sameQuestion ? "LAW" : "EVIDENCE", after.ruleStatus().name()));
        }
        for (Requirement requirement : Requirement.values()) {
            Optional<Status> then = status(before, requirement);
            status(after, requirement)
                    .filter(now -> then.isPresent() && then.get() != now)
                    .ifPresent(now -> causes.add(of(requirement, now)));
        }
        if (causes.isEmpty()) {
            // All stands as it stood: consents cover, or the request names, other categories.
            status(after, Requirement.INFORMATION).ifPresent(now -> causes.add(of(Requirement.INFORMATION, now)));
        }
        return causes;
    }

    private static Cause of(Requirement requirement, Status status) {
        boolean agreement = requirement == Requirement.AGREEMENT || requirement == Requirement.CONNECTION;
        return new Cause(agreement ? "AGREEMENT" : "EVIDENCE", status.name());
    }

    private static Optional<Status> status(Assessment assessment, Requirement requirement) {
        return assessment.facts().flatMap(facts -> facts.statusOf(requirement));
    }
}
