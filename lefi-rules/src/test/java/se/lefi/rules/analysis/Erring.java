package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.TrialBooks.INSURERS;
import static se.lefi.rules.analysis.TrialBooks.bookOf;
import static se.lefi.rules.analysis.TrialBooks.rule;
import static se.lefi.rules.analysis.TrialBooks.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.Decision;
import se.lefi.rules.InformationScope;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.RuleStatus;

/** An engine to make err: it decides a small book rightly, but for the method that a test overrides. */
class Erring implements Decider {
    static final Rule STRICT = rule("strict", INSURERS)
            .withCaseFile(CaseRequirement.of(CaseMatter.BENEFIT, section(5)))
            .withConsent(ConsentRequirement.of(section(6)))
            .withNecessity(section(8))
            .withInformation(new InformationScope(section(9), Set.of(InformationCategory.ADDRESS)));
    static final Rule OTHER = rule("other", Recipients.of(OrganisationKind.STATE_AUTHORITY));
    static final RuleBook BOOK = bookOf(STRICT, OTHER);

    private final Decider right = Decider.using(BOOK);

    @Override
    public Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        return right.ruleFor(recipient, purpose, day);
    }

    @Override
    public RuleStatus statusOf(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        return right.statusOf(recipient, purpose, day);
    }

    @Override
    public Decision decide(Rule rule, Facts facts, LocalDate day) {
        return right.decide(rule, facts, day);
    }

    @Override
    public Decision decide(RuleStatus status, LocalDate day) {
        return right.decide(status, day);
    }

    /** The same engine stands for the one from reversed rules, so that nothing is found by their difference alone. */
    Audit audit() {
        return auditAgainst(this);
    }

    Audit auditAgainst(Decider fromReversed) {
        return new AuditRun(BOOK, BOOK.rules(), this, fromReversed, Optional.empty()).audit();
    }

    List<AuditLaw> failures() {
        return laws(audit());
    }

    static List<AuditLaw> laws(Audit audit) {
        return audit.failed().stream().map(AuditCheck::law).toList();
    }

    static Counterexample counterexample(Audit audit, AuditLaw law) {
        return audit.failed().stream()
                .filter(check -> check.law() == law)
                .map(check -> check.counterexample().orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
