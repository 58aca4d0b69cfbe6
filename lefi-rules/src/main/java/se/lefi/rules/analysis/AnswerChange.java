package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Assessment;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * An answer that is another one on a later day: for applications that keep many permissions and look at what changes.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * for (AnswerChange change : AnswerChange.between(engine, subscriptions, yesterday, today)) {
 *     log(change.before().isPermitted() + " -> " + change.after().isPermitted() + ": " + change.causes());
 * }
 * }</pre>
 *
 * @param request the request, as it was given
 * @param before the answer on the earlier day
 * @param after the answer on the later day
 * @param causes how that stands on the later day which stood otherwise on the earlier one, such as
 *     {@link Status#CONSENT_EXPIRED}; {@link Status#RULE_APPLIES} where another rule does, and how the information stands where only the
 *     categories are others. At least one
 */
public record AnswerChange(DisclosureRequest request, Decision before, Decision after, List<Status> causes) {
    /** Checks for null, and copies the list. */
    public AnswerChange {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        causes = List.copyOf(causes);
    }

    /**
     * {@return the requests whose answer is another one on the later day, in the order given} Their own decision dates do not
     * count, nor do notes, nor what came and went between the two days.
     */
    public static List<AnswerChange> between(
            DisclosureEngine engine,
            Collection<? extends DisclosureRequest> requests,
            LocalDate earlier,
            LocalDate later) {
        List<AnswerChange> changes = new ArrayList<>();
        for (DisclosureRequest request : requests) {
            DisclosureRequest then = request.withDecisionDate(earlier);
            DisclosureRequest now = request.withDecisionDate(later);
            Decision before = engine.decide(then);
            Decision after = engine.decide(now);
            if (!before.isSameAnswerAs(after)) {
                changes.add(new AnswerChange(request, before, after, causes(engine.assess(then), engine.assess(now))));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * {@return how that stands in the later assessment which stood otherwise in the earlier one, as {@link #causes()} has it; of
     * other evidence or by another book, too}
     */
    public static List<Status> causes(Assessment before, Assessment after) {
        boolean sameRule = before.rule().equals(after.rule()) && before.ruleStatus() == after.ruleStatus();
        List<Status> causes = new ArrayList<>();
        if (!sameRule) {
            causes.add(after.ruleStatus());
        }
        for (Requirement requirement : Requirement.values()) {
            Optional<Status> then = status(before, requirement);
            Optional<Status> now = status(after, requirement);
            if (then.isPresent() && now.isPresent() && !then.equals(now)) {
                causes.add(now.get());
            }
        }
        if (causes.isEmpty()) { // all stands as it stood: consents cover other categories than they did
            status(after, Requirement.INFORMATION).ifPresent(causes::add);
        }
        return List.copyOf(causes);
    }

    private static Optional<Status> status(Assessment assessment, Requirement requirement) {
        return assessment.facts().flatMap(facts -> facts.statusOf(requirement));
    }
}
