package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.Optional;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;

/** Requests moved in time, with all their evidence. */
final class Shifted {
    private final long days;

    private Shifted(long days) {
        this.days = days;
    }

    static DisclosureRequest by(long days, DisclosureRequest request) {
        Shifted shifted = new Shifted(days);
        return request.withDecisionDate(shifted.day(request.decisionDate()))
                .withAgreement(request.agreement().map(shifted::agreement))
                .withCaseFiles(
                        request.caseFiles().stream().map(shifted::caseFile).toList())
                .withConsents(request.consents().stream().map(shifted::consent).toList());
    }

    private Agreement agreement(Agreement agreement) {
        return Agreement.builder()
                .signedByRecipient(day(agreement.signedByRecipient()))
                .signedByAgency(day(agreement.signedByAgency()))
                .ends(day(agreement.ends()))
                .connectedFrom(day(agreement.connectedFrom()))
                .disconnectedFrom(day(agreement.disconnectedFrom()))
                .build();
    }

    private CaseFile caseFile(CaseFile caseFile) {
        return CaseFile.builder()
                .reference(caseFile.reference())
                .subject(caseFile.subject())
                .matter(caseFile.matter())
                .opened(day(caseFile.opened()))
                .closed(day(caseFile.closed()))
                .build();
    }

    private Consent consent(Consent consent) {
        return Consent.builder()
                .subject(consent.subject())
                .recipient(consent.recipient())
                .addAllPurposes(consent.purposes())
                .addAllInformation(consent.information())
                .given(day(consent.given()))
                .withdrawn(day(consent.withdrawn()))
                .expires(day(consent.expires()))
                .build();
    }

    private LocalDate day(LocalDate day) {
        return day.plusDays(days);
    }

    private Optional<LocalDate> day(Optional<LocalDate> day) {
        return day.map(this::day);
    }
}
