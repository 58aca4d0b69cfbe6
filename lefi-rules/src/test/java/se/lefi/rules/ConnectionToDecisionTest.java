package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.connection.ConnectionEventType.AGENCY_SIGNED;
import static se.lefi.connection.ConnectionEventType.AGREEMENT_SENT;
import static se.lefi.connection.ConnectionEventType.APPLICATION;
import static se.lefi.connection.ConnectionEventType.CONNECTION;
import static se.lefi.connection.ConnectionEventType.RECIPIENT_SIGNED;
import static se.lefi.connection.ConnectionEventType.TERMINATION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.connection.ConnectionEvent;
import se.lefi.connection.ConnectionProcess;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.edition.LefiPrenumeration;

/** From a list of events to a decision: one connection, its end and a second one, with the codes of MEANING. */
class ConnectionToDecisionTest {
    private static final DataSubject SUBJECT = DataSubject.of("subject");
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.asPublished());

    private static final List<ConnectionEvent> EVENTS = List.of(
            APPLICATION.on(LocalDate.of(2026, 1, 10)),
            AGREEMENT_SENT.on(LocalDate.of(2026, 1, 20)),
            AGENCY_SIGNED.on(LocalDate.of(2026, 1, 30)),
            RECIPIENT_SIGNED.on(LocalDate.of(2026, 2, 10)),
            CONNECTION.on(LocalDate.of(2026, 2, 20)),
            TERMINATION.on(LocalDate.of(2026, 6, 1)),
            APPLICATION.on(LocalDate.of(2026, 7, 1)),
            AGREEMENT_SENT.on(LocalDate.of(2026, 7, 10)),
            RECIPIENT_SIGNED.on(LocalDate.of(2026, 7, 20)),
            AGENCY_SIGNED.on(LocalDate.of(2026, 7, 20)),
            CONNECTION.on(LocalDate.of(2026, 7, 20)));

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, AGREEMENT_MISSING NOT_CONNECTED",
        "2026-01-19, AGREEMENT_MISSING NOT_CONNECTED",
        "2026-01-20, AGREEMENT_NOT_SIGNED NOT_CONNECTED",
        "2026-02-09, AGREEMENT_NOT_SIGNED NOT_CONNECTED",
        "2026-02-10, NOT_CONNECTED",
        "2026-02-19, NOT_CONNECTED",
        "2026-02-20, ''",
        "2026-05-31, ''",
        "2026-06-01, AGREEMENT_ENDED NOT_CONNECTED",
        "2026-07-09, AGREEMENT_ENDED NOT_CONNECTED",
        "2026-07-10, AGREEMENT_NOT_SIGNED NOT_CONNECTED",
        "2026-07-20, ''"
    })
    void theDecisionFollowsTheConnection(LocalDate day, String unmet) {
        assertEquals(unmet, unmet(ENGINE.decide(insurer(day))));
        assertEquals(unmet, unmet(ENGINE.decide(authority(day))));
    }

    private static DisclosureRequest insurer(LocalDate day) {
        return request(day, OrganisationKind.INSURANCE_COMPANY, "556016-0680", DisclosurePurpose.COORDINATION)
                .build();
    }

    private static DisclosureRequest authority(LocalDate day) {
        return request(day, OrganisationKind.STATE_AUTHORITY, "202100-5521", DisclosurePurpose.AUTHORITY_CASE)
                .addCaseFiles(CaseFile.builder()
                        .reference("reference")
                        .subject(SUBJECT)
                        .opened(LocalDate.of(2026, 1, 1))
                        .build())
                .build();
    }

    private static DisclosureRequest.Builder request(
            LocalDate day, OrganisationKind kind, String number, DisclosurePurpose purpose) {
        ConnectionProcess process = ConnectionProcess.replay(kind, EVENTS).process();
        assertEquals(EVENTS, process.events());
        return DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(Organisation.builder()
                        .number(OrganisationNumber.parse(number))
                        .name("Mottagaren")
                        .kind(kind)
                        .build())
                .purpose(purpose)
                .subject(SUBJECT)
                .agreement(process.agreementOn(day));
    }

    private static String unmet(Decision decision) {
        return decision instanceof Refused refused
                ? String.join(
                        " ",
                        refused.unmet().stream().map(UnmetRequirement::code).toList())
                : "";
    }
}
