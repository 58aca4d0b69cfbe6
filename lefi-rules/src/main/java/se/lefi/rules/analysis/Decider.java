package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.Optional;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;

/** What an audit asks of an engine; not final, so that the audit can be tried on one that errs. */
class Decider {
    private final DisclosureEngine engine;

    Decider(RuleBook book) {
        this.engine = DisclosureEngine.using(book);
    }

    Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        return engine.match(recipient, purpose, day).rule();
    }

    Status statusOf(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        return engine.match(recipient, purpose, day).status();
    }

    /** The decision of one cell of a rule that is in force. */
    Decision decide(Rule rule, Facts facts, LocalDate day) {
        RuleMatch match = engine.match(rule.recipients().types().get(0), rule.purpose(), day);
        return match.decide(facts);
    }

    /** The decision where no rule applies. */
    Decision refusal(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        return engine.match(recipient, purpose, day).refusal().orElseThrow();
    }
}
