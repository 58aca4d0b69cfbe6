package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CLAIMS_SETTLEMENT;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.PENSION_FORECAST;
import static se.lefi.disclosure.DisclosurePurpose.RISK_ASSESSMENT;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;
import static se.lefi.rules.edition.Comparison.CONNECTED;
import static se.lefi.rules.edition.Comparison.OPEN;
import static se.lefi.rules.edition.Comparison.forEachQuestion;
import static se.lefi.rules.edition.Comparison.last;
import static se.lefi.rules.edition.Comparison.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;

/** FACTS A1 to A3 over the whole space: the engine and the naive evaluator give the same answer to every request. */
class AsPublishedEnumerationTest {
    private final Comparison comparison = new Comparison();

    @AfterEach
    void printCells(TestInfo test) {
        System.out.println(test.getDisplayName() + " " + comparison.cells() + " cells");
    }

    @Test
    void everyRecipientEveryPurposeEveryKindOfEvidence() {
        List<List<CaseFile>> cases = noneAndEach(EvidenceKinds.caseFiles());
        for (Organisation recipient : Questions.recipients()) {
            for (DisclosurePurpose purpose : Questions.purposes()) {
                List<List<Consent>> consents = noneAndEach(EvidenceKinds.consents(recipient, purpose));
                for (Optional<Agreement> agreement : EvidenceKinds.agreements()) {
                    for (List<CaseFile> caseFiles : cases) {
                        for (List<Consent> consent : consents) {
                            comparison.compare(request(recipient, purpose, agreement, caseFiles, consent));
                        }
                    }
                }
            }
        }
        assertEquals(
                24 * 8 * 11 * 7 * 8 * 2,
                comparison.cells(),
                "recipients, purposes, agreements, cases, consents, unasked");
        assertEveryCombinationWasSeen();
    }

    @Test
    void everyRecipientEveryPurposeEveryDateOfAnAgreement() {
        forEachQuestion((recipient, purpose) -> EvidenceGrid.agreements()
                .forEach(agreement -> comparison.compare(request(
                        recipient,
                        purpose,
                        agreement,
                        List.of(OPEN),
                        List.of(last(EvidenceKinds.consents(recipient, purpose)))))));
    }

    @Test
    void everyRecipientEveryPurposeEveryDateOfACase() {
        forEachQuestion((recipient, purpose) -> EvidenceGrid.caseFiles()
                .forEach(caseFile -> comparison.compare(request(
                        recipient,
                        purpose,
                        CONNECTED,
                        List.of(caseFile),
                        List.of(last(EvidenceKinds.consents(recipient, purpose)))))));
    }

    @Test
    void everyRecipientEveryPurposeEveryDateOfAConsent() {
        forEachQuestion((recipient, purpose) -> EvidenceGrid.consents(recipient, purpose)
                .forEach(consent ->
                        comparison.compare(request(recipient, purpose, CONNECTED, List.of(OPEN), List.of(consent)))));
    }

    /**
     * An agreement and its connection stand in six ways (without a signed agreement there is no connection), a consent in
     * eight, and a case of any matter in four. Each combination that a rule asks about was seen.
     */
    private void assertEveryCombinationWasSeen() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            for (DisclosurePurpose purpose : Questions.purposes()) {
                int combinations = 1;
                if (kind == INSURANCE_COMPANY || kind == INSURANCE_INTERMEDIARY) {
                    if (purpose.equals(COORDINATION)) {
                        combinations = 6;
                    } else if (Set.of(RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT)
                            .contains(purpose)) {
                        combinations = 6 * 8;
                    }
                } else if (kind == STATE_AUTHORITY && purpose.equals(AUTHORITY_CASE)
                        || kind == MUNICIPAL_AUTHORITY
                                && Set.of(AUTHORITY_CASE, SOCIAL_SERVICES_CASE, CHILD_RAISING_ALLOWANCE_CASE)
                                        .contains(purpose)) {
                    combinations = 6 * 4;
                }
                assertEquals(combinations, comparison.seen(kind, purpose).size(), kind + " " + purpose);
            }
        }
    }

    private static <T> List<List<T>> noneAndEach(List<T> each) {
        List<List<T>> lists = new ArrayList<>();
        lists.add(List.of());
        each.forEach(one -> lists.add(List.of(one)));
        return lists;
    }
}
