package se.lefi.rules;

import java.util.Optional;
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
public abstract sealed class RuleMatch permits RuleEvaluator, RuleMatch.NoRule {
    private final Status status;
    private final Optional<Rule> rule;
    private final Optional<Refused> refusal;

    RuleMatch(Status status, Optional<Rule> rule, Optional<Refused> refusal) {
        this.status = status;
        this.rule = rule;
        this.refusal = refusal;
    }

    static RuleMatch without(Status status, Refused refusal) {
        return new NoRule(status, refusal);
    }

    /** {@return {@link Status#RULE_APPLIES}, or why no rule does} */
    public Status status() {
        return status;
    }

    /** {@return the rule that applies; empty where none does} */
    public Optional<Rule> rule() {
        return rule;
    }

    /** {@return the refusal because no rule applies; empty where one does} */
    public Optional<Refused> refusal() {
        return refusal;
    }

    /**
     * {@return the decision by the rule that applies, on facts that were read against its conditions}
     *
     * @throws InvalidValueException if no rule applies, or the facts were read against one that asks for other things
     */
    public abstract Decision decide(Facts facts);

    abstract Decision decide(DisclosureRequest request);

    static final class NoRule extends RuleMatch {
        private final Refused refusal;

        NoRule(Status status, Refused refusal) {
            super(status, Optional.empty(), Optional.of(refusal));
            this.refusal = refusal;
        }

        @Override
        public Decision decide(Facts facts) {
            throw Checks.violated(RuleMatch.class, "status", status(), Invariant.FACTS_OF_RULE);
        }

        @Override
        Decision decide(DisclosureRequest request) {
            return refusal;
        }
    }
}
