package se.lefi.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.rules.facts.Facts;

/**
 * The decisions of one rule in a stretch of time with the same advisories: a cell for each combination of statuses that the
 * rule asks about. Thread-safe: a cell is filled when it is first asked for, by two threads at once perhaps, with equal
 * decisions.
 */
public final class Answers {
    private final Rule rule;
    private final List<Advisory> advisories;
    private final int shape;
    private final @Nullable Decision[] cells;

    Answers(Rule rule, List<Advisory> advisories) {
        this.rule = rule;
        this.advisories = advisories;
        this.shape = rule.asked().shape();
        this.cells = new Decision[Facts.cells(shape)];
    }

    /** {@return the rule that answers} */
    public Rule rule() {
        return rule;
    }

    /**
     * {@return the decision on facts that were read against the rule}
     *
     * @throws InvalidValueException if they were read against a rule that asks for other things
     */
    public Decision decide(Facts facts) {
        Decision decision = facts.shape() == shape ? cells[facts.cell()] : null;
        if (decision == null) {
            decision = build(facts);
        }
        return facts.information().isMet() ? decision : ((Refused) decision).naming(facts.notDisclosable());
    }

    private Decision build(Facts facts) {
        if (facts.shape() != shape) {
            throw Checks.violated(Facts.class, "rule", rule.id(), Invariant.FACTS_OF_RULE);
        }
        Decision decision = Decisions.decide(rule, facts, advisories);
        cells[facts.cell()] = decision;
        return decision;
    }
}
