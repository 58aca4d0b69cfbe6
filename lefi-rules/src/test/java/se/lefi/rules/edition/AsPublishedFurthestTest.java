package se.lefi.rules.edition;

import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CLAIMS_SETTLEMENT;
import static se.lefi.disclosure.DisclosurePurpose.PENSION_FORECAST;
import static se.lefi.disclosure.DisclosurePurpose.RISK_ASSESSMENT;
import static se.lefi.rules.edition.Comparison.CONNECTED;
import static se.lefi.rules.edition.Comparison.forEachQuestion;
import static se.lefi.rules.edition.Comparison.request;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.Organisation;

/** DESIGN section 4: of several cases or consents, the one that gets furthest counts, wherever it stands among them. */
class AsPublishedFurthestTest {
    private final Comparison comparison = new Comparison();

    @AfterEach
    void printCells(TestInfo test) {
        System.out.println(test.getDisplayName() + " " + comparison.cells() + " cells");
    }

    @Test
    void twoConsentsTheFurthestCounts() {
        Organisation insurer = Questions.recipients().get(0);
        for (DisclosurePurpose purpose : List.of(RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT)) {
            List<Consent> consents = EvidenceGrid.consents(insurer, purpose);
            for (Consent one : consents) {
                for (Consent other : consents) {
                    comparison.compare(request(insurer, purpose, CONNECTED, List.of(), List.of(one, other)));
                }
            }
        }
    }

    @Test
    void threeConsentsTheFurthestCounts() {
        Organisation insurer = Questions.recipients().get(0);
        for (DisclosurePurpose purpose : List.of(RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT)) {
            for (List<Consent> three : triples(EvidenceKinds.consents(insurer, purpose))) {
                comparison.compare(request(insurer, purpose, CONNECTED, List.of(), three));
            }
        }
    }

    @Test
    void twoCasesTheFurthestCounts() {
        for (Organisation recipient : Questions.recipients()) {
            if (recipient.function().isEmpty()) {
                for (CaseFile one : EvidenceGrid.caseFiles()) {
                    for (CaseFile other : EvidenceGrid.caseFiles()) {
                        comparison.compare(
                                request(recipient, AUTHORITY_CASE, CONNECTED, List.of(one, other), List.of()));
                    }
                }
            }
        }
    }

    @Test
    void threeCasesTheFurthestCounts() {
        forEachQuestion((recipient, purpose) -> triples(EvidenceKinds.caseFiles())
                .forEach(three -> comparison.compare(request(recipient, purpose, CONNECTED, three, List.of()))));
    }

    private static <T> List<List<T>> triples(List<T> each) {
        List<List<T>> triples = new ArrayList<>();
        for (T one : each) {
            for (T two : each) {
                each.forEach(three -> triples.add(List.of(one, two, three)));
            }
        }
        return triples;
    }
}
