package se.lefi.rules.facts;

import static se.lefi.rules.facts.Status.AGREEMENT_ENDED;
import static se.lefi.rules.facts.Status.AGREEMENT_IN_FORCE;
import static se.lefi.rules.facts.Status.AGREEMENT_MISSING;
import static se.lefi.rules.facts.Status.AGREEMENT_NOT_SIGNED;
import static se.lefi.rules.facts.Status.CONNECTED;
import static se.lefi.rules.facts.Status.NOT_CONNECTED;

import java.util.List;
import java.util.Optional;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.DisclosureRequest;

/** How the agreement and the connection under it stand (MEANING, Agreement and Connection). */
final class AgreementReading {
    private AgreementReading() {}

    static Status agreement(DisclosureRequest request) {
        Optional<Agreement> agreement = request.agreement();
        if (agreement.isEmpty()) {
            return AGREEMENT_MISSING;
        }
        if (!agreement.get().isSignedOn(request.decisionDate())) {
            return AGREEMENT_NOT_SIGNED;
        }
        return agreement.get().isEndedOn(request.decisionDate()) ? AGREEMENT_ENDED : AGREEMENT_IN_FORCE;
    }

    static Status connection(DisclosureRequest request) {
        Optional<Agreement> agreement = request.agreement();
        return agreement.isPresent() && agreement.get().isConnectedOn(request.decisionDate())
                ? CONNECTED
                : NOT_CONNECTED;
    }

    /** The dates that the agreement turns on. */
    static List<DecisiveEvidence> ofAgreement(DisclosureRequest request) {
        if (request.agreement().isEmpty()) {
            return List.of();
        }
        Agreement agreement = request.agreement().get();
        return List.of(DecisiveEvidence.of(Requirement.AGREEMENT)
                .with(
                        "signedByRecipient",
                        "mottagarens underskrift",
                        "the recipient's signature",
                        agreement.signedByRecipient())
                .with(
                        "signedByAgency",
                        "Försäkringskassans underskrift",
                        "Försäkringskassan's signature",
                        agreement.signedByAgency())
                .withAny("ends", "gäller inte från och med", "no longer in force", agreement.ends()));
    }

    /** The dates that the connection turns on. */
    static List<DecisiveEvidence> ofConnection(DisclosureRequest request) {
        if (request.agreement().isEmpty()) {
            return List.of();
        }
        Agreement agreement = request.agreement().get();
        return List.of(DecisiveEvidence.of(Requirement.CONNECTION)
                .with("connectedFrom", "anslutning", "connection", agreement.connectedFrom())
                .withAny(
                        "disconnectedFrom",
                        "inte ansluten från och med",
                        "no longer connected",
                        agreement.disconnectedFrom()));
    }
}
