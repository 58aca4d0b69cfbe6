package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.rules.Remedy;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.NecessityStatus;

/** An audit is worth what it finds: engines whose remedies do not mend, or mend too much. */
class AuditOfErringRemediesTest {

    @Test
    void aRemedyForSomethingElseIsFound() {
        Audit audit = new Rewording() {
            @Override
            void reword(List<UnmetRequirement> unmet) {
                unmet.replaceAll(one -> one.status() == ConsentStatus.CONSENT_WITHDRAWN
                        ? new UnmetRequirement(
                                one.status(), one.basis(), Optional.of(Remedy.SHOW_CASE), one.categories())
                        : one);
            }
        }.audit();
        assertEquals(List.of(AuditLaw.UNMET_IN_ORDER, AuditLaw.MENDING_SUFFICES), Erring.laws(audit));
        Counterexample found = Erring.counterexample(audit, AuditLaw.MENDING_SUFFICES);
        assertTrue(found.facts().orElseThrow().consent() == ConsentStatus.CONSENT_WITHDRAWN);
        assertTrue(found.found().endsWith("] does not mend it"), found::found);
    }

    @Test
    void aReasonTooManyIsFound() {
        Audit audit = new Rewording() {
            @Override
            void reword(List<UnmetRequirement> unmet) {
                if (unmet.size() == 1 && unmet.get(0).status() == ConsentStatus.CONSENT_WITHDRAWN) {
                    unmet.add(new UnmetRequirement(
                            NecessityStatus.NECESSITY_NOT_STATED,
                            unmet.get(0).basis(),
                            Optional.of(Remedy.STATE_NECESSITY),
                            Set.of()));
                }
            }
        }.audit();
        assertEquals(List.of(AuditLaw.UNMET_IN_ORDER, AuditLaw.MENDING_SUFFICES), Erring.laws(audit));
        assertEquals(
                "mended without STATE_NECESSITY",
                Erring.counterexample(audit, AuditLaw.MENDING_SUFFICES).found());
    }

    /** One of the rules of the book asks for no case: to show one changes nothing there. */
    @Test
    void aRemedyForWhatNobodyAsksForIsFound() {
        List<AuditLaw> failures = new Rewording() {
            @Override
            void reword(List<UnmetRequirement> unmet) {
                unmet.replaceAll(one -> one.status() == ConnectionStatus.NOT_CONNECTED
                        ? new UnmetRequirement(
                                one.status(), one.basis(), Optional.of(Remedy.SHOW_CASE), one.categories())
                        : one);
            }
        }.failures();
        assertEquals(List.of(AuditLaw.UNMET_IN_ORDER, AuditLaw.MENDING_SUFFICES), failures);
    }
}
