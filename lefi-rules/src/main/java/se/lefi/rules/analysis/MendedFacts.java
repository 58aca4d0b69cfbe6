package se.lefi.rules.analysis;

import java.util.Set;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Remedy;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;
import se.lefi.rules.facts.Status;

/** What facts become when remedies are carried out. */
final class MendedFacts {
    private MendedFacts() {}

    /** The facts with everything met that a remedy is for; what is met, or not asked for, stays as it is. */
    static Facts of(Facts facts, Set<Remedy> remedies) {
        Set<InformationCategory> notDisclosable =
                remedies.contains(Remedy.NARROW_INFORMATION) ? Set.of() : facts.notDisclosable();
        return Facts.of(
                mended(facts.agreement(), AgreementStatus.AGREEMENT_IN_FORCE, remedies, Remedy.CONCLUDE_AGREEMENT),
                mended(facts.connection(), ConnectionStatus.CONNECTED, remedies, Remedy.CONNECT),
                mended(facts.caseFile(), CaseStatus.CASE_OPEN, remedies, Remedy.SHOW_CASE),
                mended(facts.consent(), ConsentStatus.CONSENT_EFFECTIVE, remedies, Remedy.OBTAIN_CONSENT),
                mended(facts.necessity(), NecessityStatus.NECESSITY_STATED, remedies, Remedy.STATE_NECESSITY),
                mended(
                        facts.information(),
                        InformationStatus.INFORMATION_DISCLOSABLE,
                        remedies,
                        Remedy.NARROW_INFORMATION),
                notDisclosable);
    }

    private static <S extends Status> S mended(S status, S met, Set<Remedy> remedies, Remedy remedy) {
        return status.isMet() || !remedies.contains(remedy) ? status : met;
    }
}
