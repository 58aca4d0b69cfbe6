package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.rules.edition.Questions.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.OrganisationKind;

/** MEANING, date by date: what a piece of evidence says of a day is what its dates say. */
class EvidenceOnTheDayTest {
    private final EvidenceGrid grid = new EvidenceGrid(DAY);

    @Test
    void agreementSignedByBothAndEndedAndConnected() {
        grid.agreements().stream().flatMap(Optional::stream).forEach(agreement -> {
            boolean signed = hasCome(agreement.signedByRecipient()) && hasCome(agreement.signedByAgency());
            assertEquals(signed, agreement.isSignedOn(DAY), agreement::toString);
            assertEquals(hasCome(agreement.ends()), agreement.isEndedOn(DAY), agreement::toString);
            boolean connected = hasCome(agreement.connectedFrom()) && !hasCome(agreement.disconnectedFrom());
            assertEquals(connected, agreement.isConnectedOn(DAY), agreement::toString);
        });
    }

    @Test
    void caseOpenedAndNotClosed() {
        grid.caseFiles().forEach(caseFile -> {
            boolean open = !caseFile.opened().isAfter(DAY) && !hasCome(caseFile.closed());
            assertEquals(open, caseFile.isOpenOn(DAY), caseFile::toString);
        });
    }

    @Test
    void consentWithdrawnAndExpired() {
        grid.consents(Questions.recipient(OrganisationKind.INSURANCE_COMPANY), DisclosurePurpose.RISK_ASSESSMENT)
                .forEach(consent -> {
                    assertEquals(hasCome(consent.withdrawn()), consent.isWithdrawnOn(DAY), consent::toString);
                    assertEquals(hasCome(consent.expires()), consent.isExpiredOn(DAY), consent::toString);
                });
    }

    private static boolean hasCome(Optional<LocalDate> date) {
        return date.isPresent() && !date.get().isAfter(DAY);
    }
}
