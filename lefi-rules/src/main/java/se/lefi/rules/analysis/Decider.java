package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.Optional;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;

/** What an audit asks of an engine; an interface so that the audit can be tried on one that errs. */
interface Decider {
    Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day);

    Status statusOf(RecipientType recipient, DisclosurePurpose purpose, LocalDate day);

    /** The decision of one cell of a rule that is in force. */
    Decision decide(Rule rule, Facts facts, LocalDate day);

    /** The decision where no rule applies. */
    Decision refusal(RecipientType recipient, DisclosurePurpose purpose, LocalDate day);

    static Decider using(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        return new Decider() {
            @Override
            public Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return engine.match(recipient, purpose, day).rule();
            }

            @Override
            public Status statusOf(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return engine.match(recipient, purpose, day).status();
            }

            @Override
            public Decision decide(Rule rule, Facts facts, LocalDate day) {
                RecipientType recipient = rule.recipients().types().get(0);
                return engine.match(recipient, rule.purpose(), day).decide(facts);
            }

            @Override
            public Decision refusal(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return engine.match(recipient, purpose, day).refusal().orElseThrow();
            }
        };
    }
}
