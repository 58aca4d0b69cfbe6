package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.connection.ConnectionEventType.AGENCY_SIGNED;
import static se.lefi.connection.ConnectionEventType.AGREEMENT_SENT;
import static se.lefi.connection.ConnectionEventType.APPLICATION;
import static se.lefi.connection.ConnectionEventType.CONNECTION;
import static se.lefi.connection.ConnectionEventType.RECIPIENT_SIGNED;
import static se.lefi.connection.ConnectionEventType.TERMINATION;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.OTHER;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** The page's two ways of leaving (<em>Uppsägning</em>). */
class LeavingTest {
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 12, 31);
    private static final TerminationNotice NOTICE =
            new TerminationNotice(OrganisationNumber.parse("202100-5521"), "Myndigheten", EFFECTIVE);

    @Test
    void anInsurerTerminatesItsAgreementFromTheDayItTakesEffect() {
        assertLeft(connected(INSURANCE_COMPANY).terminateAgreement(EFFECTIVE));
    }

    @Test
    void anAuthorityTerminatesTheServiceByNotice() {
        assertLeft(connected(STATE_AUTHORITY).terminateService(NOTICE));
    }

    private static void assertLeft(ConnectionStep step) {
        ConnectionProcess left =
                assertInstanceOf(ConnectionStep.Accepted.class, step).process();
        assertSame(ConnectionState.TERMINATED, left.state());
        Agreement agreement = left.agreementOn(EFFECTIVE).orElseThrow();
        assertTrue(agreement.isConnectedOn(EFFECTIVE.minusDays(1)));
        assertFalse(agreement.isEndedOn(EFFECTIVE.minusDays(1)));
        assertFalse(agreement.isConnectedOn(EFFECTIVE));
        assertTrue(agreement.isEndedOn(EFFECTIVE));
    }

    @Test
    void neitherLeavesInTheOthersWay() {
        for (ConnectionStep step : List.of(
                connected(INSURANCE_COMPANY).terminateService(NOTICE),
                connected(STATE_AUTHORITY).terminateAgreement(EFFECTIVE))) {
            ConnectionStep.Refused refused = assertInstanceOf(ConnectionStep.Refused.class, step);
            assertEquals(List.of(ConnectionRefusal.NOT_OF_THIS_PROCESS), refused.reasons());
            assertEquals(TERMINATION.on(EFFECTIVE), refused.event());
            assertSame(ConnectionState.CONNECTED, refused.process().state());
        }
    }

    @Test
    void theOthersWayOnAnEarlierDateIsRefusedForBoth() {
        ConnectionProcess left =
                connected(STATE_AUTHORITY).terminateService(NOTICE).process();
        ConnectionStep.Refused refused =
                assertInstanceOf(ConnectionStep.Refused.class, left.terminateAgreement(EFFECTIVE.minusDays(1)));
        assertEquals(
                List.of(ConnectionRefusal.NOT_OF_THIS_PROCESS, ConnectionRefusal.DATE_GOES_BACKWARDS),
                refused.reasons());
        assertEquals(List.of(), refused.missing());
    }

    @Test
    void whoHasNoWayInHasNoWayOut() {
        ConnectionProcess other = ConnectionProcess.of(OTHER);
        for (ConnectionStep step : List.of(other.terminateAgreement(EFFECTIVE), other.terminateService(NOTICE))) {
            ConnectionStep.Refused refused = assertInstanceOf(ConnectionStep.Refused.class, step);
            assertEquals(List.of(ConnectionRefusal.NO_PROCESS), refused.reasons());
        }
    }

    @Test
    void terminatingBeforeConnectingIsRefused() {
        ConnectionStep.Refused refused = Events.refused(
                Events.after(INSURANCE_COMPANY, APPLICATION, AGREEMENT_SENT, AGENCY_SIGNED), TERMINATION);
        assertEquals(List.of(ConnectionRefusal.STEPS_MISSING), refused.reasons());
        assertEquals(List.of(RECIPIENT_SIGNED, CONNECTION), refused.missing());
    }

    @Test
    void terminatingTwiceIsRefused() {
        ConnectionProcess left =
                connected(STATE_AUTHORITY).terminateService(NOTICE).process();
        ConnectionStep.Refused refused = assertInstanceOf(ConnectionStep.Refused.class, left.terminateService(NOTICE));
        assertEquals(List.of(ConnectionRefusal.CONNECTION_TERMINATED), refused.reasons());
        assertEquals(
                List.of(APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED, CONNECTION), refused.missing());
    }

    @Test
    void aTerminationDoesNotTakeEffectBeforeTheConnection() {
        ConnectionStep.Refused refused = assertInstanceOf(
                ConnectionStep.Refused.class,
                connected(INSURANCE_COMPANY).terminateAgreement(LocalDate.of(2026, 1, 4)));
        assertEquals(List.of(ConnectionRefusal.DATE_GOES_BACKWARDS), refused.reasons());
        assertEquals(List.of(), refused.missing());
    }

    private static ConnectionProcess connected(OrganisationKind kind) {
        return Events.after(kind, APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED, CONNECTION);
    }
}
