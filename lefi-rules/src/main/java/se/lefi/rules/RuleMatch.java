package se.lefi.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.internal.Checks;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;

/**
 * What a rule book has for a type of recipient, a purpose and a day: the one rule that applies, or the refusal because none
 * does. Thread-safe, and shared between the days on which it is the same.
 *
 * <pre>{@code
 * RuleMatch match = engine.match(recipientType, DisclosurePurpose.COORDINATION, day);
 * match.rule().ifPresent(rule -> System.out.println(rule.ground()));
 * }</pre>
 */
public final class RuleMatch {
    private final Status status;
    private final @Nullable RuleEvaluator evaluator;
    private final @Nullable Refused refusal;

    private RuleMatch(Status status, @Nullable RuleEvaluator evaluator, @Nullable Refused refusal) {
        this.status = status;
        this.evaluator = evaluator;
        this.refusal = refusal;
    }

    static RuleMatch of(RuleEvaluator evaluator) {
        return new RuleMatch(Status.RULE_APPLIES, evaluator, null);
    }

    static RuleMatch without(Status status, Refused refusal) {
        return new RuleMatch(status, null, refusal);
    }

    /** {@return {@link Status#RULE_APPLIES}, or why no rule does} */
    public Status status() {
        return status;
    }

    /** {@return the rule that applies; empty where none does} */
    public Optional<Rule> rule() {
        return evaluator == null ? Optional.empty() : Optional.of(evaluator.rule());
    }

    /** {@return the refusal because no rule applies; empty where one does} */
    public Optional<Refused> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * {@return the decision by the rule that applies, on facts that were read against its conditions}
     *
     * @throws InvalidValueException if no rule applies, or the facts were read against one that asks for other things
     */
    public Decision decide(Facts facts) {
        if (evaluator == null) {
            throw Checks.violated(RuleMatch.class, "status", status, Invariant.FACTS_OF_RULE);
        }
        return evaluator.decide(facts);
    }

    Decision decide(DisclosureRequest request) {
        return refusal == null ? evaluator.decide(request) : refusal;
    }
}
