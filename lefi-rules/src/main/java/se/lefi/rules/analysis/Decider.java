package se.lefi.rules.analysis;

import se.lefi.organisation.RecipientType;
import java.time.LocalDate;
import java.util.Optional;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.RuleStatus;

/** What an audit asks of an engine; an interface so that the audit can be tried on one that errs. */
interface Decider {
    Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day);

    RuleStatus statusOf(RecipientType recipient, DisclosurePurpose purpose, LocalDate day);

    Decision decide(Rule rule, Facts facts, LocalDate day);

    Decision decide(RuleStatus status, LocalDate day);

    static Decider using(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        return new Decider() {
            @Override
            public Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return engine.ruleFor(recipient.kind(), recipient.function(), purpose, day);
            }

            @Override
            public RuleStatus statusOf(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return engine.statusOf(recipient.kind(), recipient.function(), purpose, day);
            }

            @Override
            public Decision decide(Rule rule, Facts facts, LocalDate day) {
                return engine.decide(rule, facts, day);
            }

            @Override
            public Decision decide(RuleStatus status, LocalDate day) {
                return engine.decide(status, day);
            }
        };
    }
}
