package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.analysis.Erring.OTHER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.law.EditorialNote;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.RuleStatus;

/** An audit is worth what it finds: engines that err in cells of a rule. */
class AuditOfErringCellsTest {

    @Test
    void aRightEnginePasses() {
        assertEquals(List.of(), new Erring().failures());
    }

    @Test
    void noDecisionIsFound() {
        List<AuditLaw> failures = new Erring() {
            @Override
            public Decision decide(Rule rule, Facts facts, LocalDate day) {
                return isWithdrawn(facts) ? null : super.decide(rule, facts, day);
            }
        }.failures();
        assertEquals(List.of(AuditLaw.TOTALITY, AuditLaw.CODES_REACHED), failures);
    }

    @Test
    void anExceptionIsFoundAndNamed() {
        Audit audit = new Erring() {
            @Override
            public Decision decide(Rule rule, Facts facts, LocalDate day) {
                if (isWithdrawn(facts)) {
                    throw new IllegalStateException("a cell is broken");
                }
                return super.decide(rule, facts, day);
            }
        }.audit();
        Counterexample found = Erring.counterexample(audit, AuditLaw.TOTALITY);
        assertEquals("strict", found.where());
        assertTrue(isWithdrawn(found.facts().orElseThrow()), found::toString);
        assertTrue(found.day().isPresent());
        assertEquals("no decision: java.lang.IllegalStateException: a cell is broken", found.found());
    }

    @Test
    void aSecondThoughtIsFound() {
        List<AuditLaw> failures = new Erring() {
            private boolean asked;

            @Override
            public Decision decide(Rule rule, Facts facts, LocalDate day) {
                Decision decision = super.decide(rule, facts, day);
                asked = !asked && decision.isPermitted();
                return asked ? new Permitted(rule, List.of(EditorialNote.of("TRIAL", "prov", "trial"))) : decision;
            }
        }.failures();
        assertEquals(List.of(AuditLaw.DETERMINISM), failures);
    }

    @Test
    void aCellThatDependsOnTheOrderOfTheRulesIsFound() {
        Erring fromReversed = new Erring() {
            @Override
            public Decision decide(Rule rule, Facts facts, LocalDate day) {
                Decision decision = super.decide(rule, facts, day);
                return decision.isPermitted()
                        ? new Permitted(rule, List.of(EditorialNote.of("TRIAL", "prov", "trial")))
                        : decision;
            }
        };
        assertEquals(List.of(AuditLaw.ORDER_OF_RULES), Erring.laws(new Erring().auditAgainst(fromReversed)));
    }

    @Test
    void aPermissionWithSomethingUnmetIsFound() {
        Audit audit = new Erring() {
            @Override
            public Decision decide(Rule rule, Facts facts, LocalDate day) {
                return isWithdrawn(facts) ? new Permitted(rule, List.of()) : super.decide(rule, facts, day);
            }
        }.audit();
        assertEquals(
                List.of(AuditLaw.PERMITTED_WHERE_ALL_IS_MET, AuditLaw.MONOTONE, AuditLaw.CODES_REACHED),
                Erring.laws(audit));
        Counterexample found = Erring.counterexample(audit, AuditLaw.PERMITTED_WHERE_ALL_IS_MET);
        assertTrue(isWithdrawn(found.facts().orElseThrow()));
        assertEquals("permitted", found.found());
    }

    @Test
    void aPermissionByAnotherRuleIsFound() {
        Audit audit = new Erring() {
            @Override
            public Decision decide(Rule rule, Facts facts, LocalDate day) {
                Decision decision = super.decide(rule, facts, day);
                return decision.isPermitted() ? new Permitted(OTHER, List.of()) : decision;
            }
        }.audit();
        assertEquals(List.of(AuditLaw.TOTALITY), Erring.laws(audit));
        assertEquals(
                "permitted by other",
                Erring.counterexample(audit, AuditLaw.TOTALITY).found());
    }

    @Test
    void aRefusalWithNothingUnmetIsFound() {
        Audit audit = new Erring() {
            @Override
            public Decision decide(Rule rule, Facts facts, LocalDate day) {
                Decision decision = super.decide(rule, facts, day);
                return decision.isPermitted() ? super.decide(RuleStatus.PURPOSE_NOT_AVAILABLE, day) : decision;
            }
        }.audit();
        assertEquals(
                List.of(AuditLaw.PERMITTED_WHERE_ALL_IS_MET, AuditLaw.UNMET_IN_ORDER, AuditLaw.MENDING_SUFFICES),
                Erring.laws(audit));
        assertEquals(
                "refused",
                Erring.counterexample(audit, AuditLaw.PERMITTED_WHERE_ALL_IS_MET)
                        .found());
        assertEquals(
                "NO_LEGAL_BASIS PURPOSE_NOT_AVAILABLE",
                Erring.counterexample(audit, AuditLaw.UNMET_IN_ORDER).found());
    }

    @Test
    void reasonsOutOfOrderAreFound() {
        List<AuditLaw> failures = new Rewording() {
            @Override
            void reword(List<UnmetRequirement> unmet) {
                Collections.reverse(unmet);
            }
        }.failures();
        assertEquals(List.of(AuditLaw.UNMET_IN_ORDER), failures);
    }

    @Test
    void aReasonLeftOutIsFound() {
        List<AuditLaw> failures = new Rewording() {
            @Override
            void reword(List<UnmetRequirement> unmet) {
                if (unmet.size() == 5) {
                    unmet.remove(2);
                }
            }
        }.failures();
        assertEquals(List.of(AuditLaw.UNMET_IN_ORDER, AuditLaw.MENDING_SUFFICES), failures);
    }

    @Test
    void aCodeThatIsNeverGivenIsFound() {
        Audit audit = new Rewording() {
            @Override
            void reword(List<UnmetRequirement> unmet) {
                unmet.replaceAll(one -> one.status() == ConsentStatus.CONSENT_WITHDRAWN
                        ? new UnmetRequirement(
                                ConsentStatus.CONSENT_EXPIRED, one.basis(), one.remedy(), one.categories())
                        : one);
            }
        }.audit();
        assertEquals(List.of(AuditLaw.UNMET_IN_ORDER, AuditLaw.CODES_REACHED), Erring.laws(audit));
        assertEquals(
                "strict: never gives CONSENT_WITHDRAWN",
                Erring.counterexample(audit, AuditLaw.CODES_REACHED).toString());
    }

    private static boolean isWithdrawn(Facts facts) {
        return facts.consent() == ConsentStatus.CONSENT_WITHDRAWN;
    }
}
