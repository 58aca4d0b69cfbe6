package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;

/** What a decision and the facts it is made on cannot be. */
class DecisionTest {
    private static final Set<InformationCategory> ADDRESS = EnumSet.of(InformationCategory.ADDRESS);

    @Test
    void aRefusalWithoutAReasonIsNotBuilt() {
        for (Refusal refusal : Refusal.values()) {
            refused(
                    () -> new Refused(refusal, List.of(), List.of()),
                    new Violation("unmet", Violation.ABSENT, Invariant.REQUIRED));
        }
    }

    @Test
    void factsNameCategoriesExactlyWhereSomeMayNotBeLetOut() {
        assertEquals(
                ADDRESS,
                facts(InformationStatus.INFORMATION_NOT_DISCLOSABLE, ADDRESS).notDisclosable());
        refused(
                () -> facts(InformationStatus.INFORMATION_NOT_DISCLOSABLE, Set.of()),
                new Violation("notDisclosable", "[]", Invariant.CATEGORIES_NAMED));
        for (InformationStatus met :
                List.of(InformationStatus.INFORMATION_DISCLOSABLE, InformationStatus.INFORMATION_NOT_LIMITED)) {
            assertEquals(Set.of(), facts(met, Set.of()).notDisclosable());
            refused(
                    () -> facts(met, ADDRESS),
                    new Violation("notDisclosable", "[ADDRESS]", Invariant.CATEGORIES_NAMED));
        }
    }

    private static Facts facts(InformationStatus information, Set<InformationCategory> notDisclosable) {
        return Facts.of(
                AgreementStatus.AGREEMENT_IN_FORCE,
                ConnectionStatus.CONNECTED,
                CaseStatus.CASE_NOT_REQUIRED,
                ConsentStatus.CONSENT_NOT_REQUIRED,
                NecessityStatus.NECESSITY_NOT_REQUIRED,
                information,
                notDisclosable);
    }

    private static void refused(Executable building, Violation violation) {
        assertEquals(
                List.of(violation),
                assertThrows(InvalidValueException.class, building).violations());
    }
}
