package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.lefi.rules.analysis.Erring.BOOK;
import static se.lefi.rules.analysis.Erring.OTHER;
import static se.lefi.rules.analysis.Erring.STRICT;
import static se.lefi.rules.analysis.TrialBooks.INSURERS;
import static se.lefi.rules.analysis.TrialBooks.rule;
import static se.lefi.rules.analysis.TrialBooks.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.RuleStatus;

/** An audit is worth what it finds: engines that err in which rule applies, and in refusals without one. */
class AuditOfErringQuestionsTest {

    @Test
    void aRuleThatIsNotFoundIsFoundOut() {
        Audit audit = new Erring() {
            @Override
            public Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return super.ruleFor(recipient, purpose, day).filter(STRICT::equals);
            }
        }.audit();
        assertEquals(
                "no rule instead of other",
                Erring.counterexample(audit, AuditLaw.DEFAULT_IS_REFUSAL).found());
        assertEquals(
                "other", Erring.counterexample(audit, AuditLaw.RULES_REACHED).where());
    }

    @Test
    void aRuleForThoseItIsNotForIsFound() {
        Audit audit = new Erring() {
            @Override
            public Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return purpose.equals(EditionDiff.ANY_OTHER_PURPOSE)
                        ? Optional.of(OTHER)
                        : super.ruleFor(recipient, purpose, day);
            }
        }.audit();
        assertEquals(List.of(AuditLaw.DEFAULT_IS_REFUSAL), Erring.laws(audit));
        assertEquals(
                "INSURANCE_COMPANY ANY_OTHER_PURPOSE, 1970-01-01: other instead of no rule",
                Erring.counterexample(audit, AuditLaw.DEFAULT_IS_REFUSAL).toString());
    }

    @Test
    void anotherRuleTheSecondTimeIsFound() {
        Audit audit = new Erring() {
            private int asked;

            @Override
            public Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                Optional<Rule> found = super.ruleFor(recipient, purpose, day);
                return found.filter(rule -> asked++ % 3 != 1);
            }
        }.audit();
        assertEquals(List.of(AuditLaw.DETERMINISM), Erring.laws(audit));
    }

    @Test
    void aWrongReasonWithoutARuleIsFound() {
        Audit audit = new Erring() {
            @Override
            public RuleStatus statusOf(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                RuleStatus status = super.statusOf(recipient, purpose, day);
                return status == RuleStatus.RECIPIENT_NOT_ELIGIBLE ? RuleStatus.LEGAL_BASIS_NOT_IN_FORCE : status;
            }
        }.audit();
        assertEquals(List.of(AuditLaw.DEFAULT_IS_REFUSAL), Erring.laws(audit));
        assertEquals(
                "LEGAL_BASIS_NOT_IN_FORCE instead of RECIPIENT_NOT_ELIGIBLE",
                Erring.counterexample(audit, AuditLaw.DEFAULT_IS_REFUSAL).found());
    }

    @Test
    void anExceptionWithoutARuleIsFound() {
        Audit audit = new Erring() {
            @Override
            public Decision decide(RuleStatus status, LocalDate day) {
                throw new IllegalStateException(status.name());
            }
        }.audit();
        assertEquals(List.of(AuditLaw.TOTALITY), Erring.laws(audit));
        assertEquals(
                "no decision: java.lang.IllegalStateException: PURPOSE_NOT_AVAILABLE",
                Erring.counterexample(audit, AuditLaw.TOTALITY).found());
    }

    @Test
    void aPermissionWithoutARuleIsFound() {
        List<AuditLaw> failures = new Erring() {
            @Override
            public Decision decide(RuleStatus status, LocalDate day) {
                return new Permitted(OTHER, List.of());
            }
        }.failures();
        assertEquals(List.of(AuditLaw.DEFAULT_IS_REFUSAL), failures);
    }

    @Test
    void aRefusalOfAnotherKindIsFound() {
        for (Refusal kind : List.of(Refusal.REQUIREMENTS_UNMET, Refusal.NOT_COVERED)) {
            List<AuditLaw> failures = new Erring() {
                @Override
                public Decision decide(RuleStatus status, LocalDate day) {
                    Refused refused = (Refused) super.decide(status, day);
                    return new Refused(kind, refused.unmet(), refused.notes());
                }
            }.failures();
            assertEquals(List.of(AuditLaw.DEFAULT_IS_REFUSAL), failures);
        }
    }

    @Test
    void aSecondThoughtIsFound() {
        List<AuditLaw> failures = new Erring() {
            private boolean asked;

            @Override
            public Decision decide(RuleStatus status, LocalDate day) {
                Refused refused = (Refused) super.decide(status, day);
                asked = !asked;
                return asked ? refused : withAnotherBasis(refused);
            }
        }.failures();
        assertEquals(AuditLaw.DETERMINISM, failures.get(0));
    }

    @Test
    void anAnswerThatDependsOnTheOrderOfTheRulesIsFound() {
        Decider another = Decider.using(BOOK.withClosure(section(98)));
        Audit audit = new AuditRun(BOOK, BOOK.rules(), Decider.using(BOOK), another, Optional.empty()).audit();
        assertEquals(List.of(AuditLaw.ORDER_OF_RULES), Erring.laws(audit));
    }

    @Test
    void aRuleThatIsFoundInOneOrderOnlyIsFound() {
        Erring fromReversed = new Erring() {
            @Override
            public Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return super.ruleFor(recipient, purpose, day).filter(STRICT::equals);
            }
        };
        assertEquals(List.of(AuditLaw.ORDER_OF_RULES), Erring.laws(new Erring().auditAgainst(fromReversed)));
    }

    @Test
    void noDecisionWithoutARuleIsFound() {
        Audit audit = new Erring() {
            @Override
            public Decision decide(RuleStatus status, LocalDate day) {
                return null;
            }
        }.audit();
        assertEquals(List.of(AuditLaw.TOTALITY), Erring.laws(audit));
        assertEquals(
                "no decision", Erring.counterexample(audit, AuditLaw.TOTALITY).found());
    }

    @Test
    void theFunctionOfAnAuthorityIsNamed() {
        Audit audit = new Erring() {
            @Override
            public Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return super.ruleFor(recipient, purpose, day)
                        .filter(rule -> !recipient.function().equals(Optional.of(AuthorityFunction.COURT)));
            }
        }.audit();
        assertFalse(audit.passed());
        assertEquals(
                "STATE_AUTHORITY COURT COORDINATION, 1970-01-01: no rule instead of other",
                Erring.counterexample(audit, AuditLaw.DEFAULT_IS_REFUSAL).toString());
    }

    /** No builder builds such a book. */
    @Test
    void aShadowedRuleIsFound() {
        List<Rule> rules = List.of(STRICT, OTHER, rule("shadowed", INSURERS));
        Audit audit = new AuditRun(BOOK, rules, Decider.using(BOOK), Decider.using(BOOK), Optional.empty()).audit();
        assertEquals(List.of(AuditLaw.NO_RULE_SHADOWED, AuditLaw.RULES_REACHED), Erring.laws(audit));
        assertEquals(
                "INSURANCE_COMPANY COORDINATION, 1970-01-01: strict and shadowed",
                Erring.counterexample(audit, AuditLaw.NO_RULE_SHADOWED).toString());
        assertEquals(
                "shadowed", Erring.counterexample(audit, AuditLaw.RULES_REACHED).where());
    }

    private static Refused withAnotherBasis(Refused refused) {
        List<UnmetRequirement> unmet = refused.unmet().stream()
                .map(one -> new UnmetRequirement(one.status(), section(98), one.remedy(), one.categories()))
                .toList();
        return new Refused(refused.refusal(), unmet, refused.notes());
    }
}
