package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.lefi.connection.ConnectionEventType.AGENCY_SIGNED;
import static se.lefi.connection.ConnectionEventType.AGREEMENT_SENT;
import static se.lefi.connection.ConnectionEventType.APPLICATION;
import static se.lefi.connection.ConnectionEventType.CONNECTION;
import static se.lefi.connection.ConnectionEventType.EXPRESSION_OF_INTEREST;
import static se.lefi.connection.ConnectionEventType.RECIPIENT_SIGNED;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.OTHER;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.InvalidValueException;
import se.lefi.organisation.OrganisationKind;

/** The page's two connection processes (<em>Anslutningsprocess</em>), step by step. */
class JoiningTest {

    @Nested
    class InsuranceCompaniesAndIntermediaries {
        @ParameterizedTest
        @EnumSource(names = {"INSURANCE_COMPANY", "INSURANCE_INTERMEDIARY"})
        void applyAreSentAnAgreementBothSignAndAreConnected(OrganisationKind kind) {
            assertSame(
                    ConnectionState.CONNECTED,
                    Events.after(kind, APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED, CONNECTION)
                            .state());
            assertSame(
                    ConnectionState.CONNECTED,
                    Events.after(kind, APPLICATION, AGREEMENT_SENT, AGENCY_SIGNED, RECIPIENT_SIGNED, CONNECTION)
                            .state());
        }

        @Test
        void haveNoExpressionOfInterest() {
            assertEquals(
                    List.of(ConnectionRefusal.NOT_OF_THIS_PROCESS),
                    Events.refused(Events.after(INSURANCE_INTERMEDIARY), EXPRESSION_OF_INTEREST)
                            .reasons());
        }

        @Test
        void areNotConnectedOnOneSignature() {
            ConnectionStep.Refused refused = Events.refused(
                    Events.after(INSURANCE_COMPANY, APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED), CONNECTION);
            assertEquals(List.of(ConnectionRefusal.STEPS_MISSING), refused.reasons());
            assertEquals(List.of(AGENCY_SIGNED), refused.missing());
        }

        @Test
        void areToldEverythingThatIsMissing() {
            ConnectionStep.Refused refused = Events.refused(Events.after(INSURANCE_COMPANY), CONNECTION);
            assertEquals(List.of(APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED), refused.missing());
            assertEquals(
                    "teknisk anslutning: tidigare steg saknas (anmälan skickas in, avtal skickas till mottagaren,"
                            + " mottagaren undertecknar, Försäkringskassan undertecknar)",
                    refused.in(Locale.forLanguageTag("sv")));
            assertEquals(
                    "technical connection: earlier steps are missing (application sent in, agreement sent to the"
                            + " recipient, the recipient signs, Försäkringskassan signs)",
                    refused.in(Locale.ENGLISH));
        }

        @Test
        void doNotApplyTwice() {
            ConnectionStep.Refused refused = Events.refused(Events.after(INSURANCE_COMPANY, APPLICATION), APPLICATION);
            assertEquals(List.of(ConnectionRefusal.ALREADY_PAST), refused.reasons());
            assertEquals("anmälan skickas in: steget är redan passerat", refused.in(Locale.forLanguageTag("sv")));
        }
    }

    @Nested
    class StateAndMunicipalAuthorities {
        @ParameterizedTest
        @EnumSource(names = {"STATE_AUTHORITY", "MUNICIPAL_AUTHORITY"})
        void expressInterestApplyAreSentAnOverenskommelseBothSignAndAreConnected(OrganisationKind kind) {
            assertSame(
                    ConnectionState.CONNECTED,
                    Events.after(
                                    kind,
                                    EXPRESSION_OF_INTEREST,
                                    APPLICATION,
                                    AGREEMENT_SENT,
                                    AGENCY_SIGNED,
                                    RECIPIENT_SIGNED,
                                    CONNECTION)
                            .state());
        }

        @Test
        void maySkipTheExpressionOfInterest() {
            assertSame(
                    ConnectionState.CONNECTED,
                    Events.after(
                                    MUNICIPAL_AUTHORITY,
                                    APPLICATION,
                                    AGREEMENT_SENT,
                                    RECIPIENT_SIGNED,
                                    AGENCY_SIGNED,
                                    CONNECTION)
                            .state());
            assertEquals(
                    List.of(APPLICATION),
                    Events.refused(Events.after(STATE_AUTHORITY), AGREEMENT_SENT)
                            .missing());
        }

        @Test
        void doNotExpressInterestOnceTheyHaveApplied() {
            assertEquals(
                    List.of(ConnectionRefusal.ALREADY_PAST),
                    Events.refused(Events.after(STATE_AUTHORITY, APPLICATION), EXPRESSION_OF_INTEREST)
                            .reasons());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherOrganisationHasNoProcess(ConnectionEventType type) {
        ConnectionStep.Refused refused = Events.refused(Events.after(OTHER), type);
        assertEquals(List.of(ConnectionRefusal.NO_PROCESS), refused.reasons());
        assertEquals(List.of(), refused.missing());
    }

    @Test
    void anEventOutOfOrderOnAnEarlierDateIsRefusedForBoth() {
        ConnectionProcess applied = Events.after(INSURANCE_COMPANY, APPLICATION);
        ConnectionStep.Refused refused =
                (ConnectionStep.Refused) applied.apply(CONNECTION.on(LocalDate.of(2025, 12, 31)));
        assertEquals(
                List.of(ConnectionRefusal.STEPS_MISSING, ConnectionRefusal.DATE_GOES_BACKWARDS), refused.reasons());
        assertSame(applied, refused.process());
    }

    @Test
    void aReplayStopsAtTheFirstRefusal() {
        ConnectionStep.Refused refused = (ConnectionStep.Refused)
                ConnectionProcess.replay(INSURANCE_COMPANY, Events.daily(APPLICATION, CONNECTION, AGREEMENT_SENT));
        assertEquals(CONNECTION, refused.event().type());
        assertEquals(Events.after(INSURANCE_COMPANY, APPLICATION), refused.process());
    }

    @Test
    void aProcessIsItsKindAndItsEvents() {
        ConnectionProcess process = Events.after(INSURANCE_COMPANY, APPLICATION);
        assertSame(INSURANCE_COMPANY, process.kind());
        assertEquals(
                "INSURANCE_COMPANY APPLIED [ConnectionEvent[type=APPLICATION, date=2026-01-01]]", process.toString());
        assertNotEquals(process, Events.after(INSURANCE_INTERMEDIARY, APPLICATION));
        assertNotEquals(process, Events.after(INSURANCE_COMPANY));
        assertNotEquals(
                process,
                ConnectionProcess.of(INSURANCE_COMPANY)
                        .apply(APPLICATION.on(LocalDate.of(2026, 1, 2)))
                        .process());
    }

    @Test
    void aRefusalHasAReason() {
        ConnectionProcess process = Events.after(INSURANCE_COMPANY);
        ConnectionEvent event = CONNECTION.on(LocalDate.of(2026, 1, 1));
        assertThrows(
                InvalidValueException.class,
                () -> new ConnectionStep.Refused(process, event, List.of(), List.of(APPLICATION)));
    }
}
