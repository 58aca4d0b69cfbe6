package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.examples.cli.EventRows.insurer;
import static se.lefi.examples.cli.EventRows.municipality;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that cannot have happened (FACTS A4): told with their reason, after which the organisation goes on as it was. */
class RefusedEventsTest {
    @Test
    void eachReasonIsToldAndWhatFollowsStillHappens() throws Exception {
        ProgramResult result = EventRows.connection(
                EventRows.HEADER
                        + insurer(
                                "TERMINATION,2024-01-01", // before connecting
                                "EXPRESSION_OF_INTEREST,2024-01-01",
                                "APPLICATION,2024-01-02",
                                "APPLICATION,2024-01-03", // twice
                                "CONNECTION,2024-01-03",
                                "AGREEMENT_SENT,2024-01-01", // before the application
                                "AGREEMENT_SENT,2024-01-04",
                                "AGENCY_SIGNED,2024-01-04", // on the same day
                                "CONNECTION,2024-01-01",
                                "RECIPIENT_SIGNED,2024-01-05",
                                "CONNECTION,2024-01-06",
                                "TERMINATION,2024-01-05",
                                "TERMINATION,2024-01-06",
                                "TERMINATION,2024-01-07", // twice
                                "CONNECTION,2024-01-07")
                        + "559999-2020,OTHER,APPLICATION,2024-01-01\n"
                        + municipality("APPLICATION,2024-01-01", "EXPRESSION_OF_INTEREST,2024-01-01"),
                "--format",
                "csv");

        assertEquals(
                List.of(
                        "line 2, column event, value TERMINATION: earlier steps are missing (application sent in,"
                                + " agreement sent to the recipient, the recipient signs, Försäkringskassan signs,"
                                + " technical connection)",
                        "line 3, column event, value EXPRESSION_OF_INTEREST: is not part of the connection process for"
                                + " organisations of this kind",
                        "line 5, column event, value APPLICATION: the step is already past",
                        "line 6, column event, value CONNECTION: earlier steps are missing (agreement sent to the"
                                + " recipient, the recipient signs, Försäkringskassan signs)",
                        "line 7, column date, value 2024-01-01: the date is before that of the previous event"
                                + " (2024-01-02)",
                        "line 10, column event, value CONNECTION: earlier steps are missing (the recipient signs)",
                        "line 10, column date, value 2024-01-01: the date is before that of the previous event"
                                + " (2024-01-04)",
                        "line 13, column date, value 2024-01-05: the date is before that of the previous event"
                                + " (2024-01-06)",
                        "line 15, column event, value TERMINATION: the connection is terminated: the way back takes a"
                                + " new application (application sent in, agreement sent to the recipient, the"
                                + " recipient signs, Försäkringskassan signs, technical connection)",
                        "line 16, column event, value CONNECTION: the connection is terminated: the way back takes a"
                                + " new application (application sent in, agreement sent to the recipient, the"
                                + " recipient signs, Försäkringskassan signs)",
                        "line 17, column organisation_kind, value OTHER: the page has no connection process for"
                                + " organisations of this kind",
                        "line 19, column event, value EXPRESSION_OF_INTEREST: the step is already past"),
                result.errLines());
        assertEquals(
                EventRows.OUT
                        + "556016-0680,INSURANCE_COMPANY,TERMINATED,2024-01-06,2024-01-06,2024-01-06,,,APPLICATION,9\n"
                        + "559999-2020,OTHER,NOT_APPLIED,,,,,,,1\n"
                        + "212000-0142,MUNICIPAL_AUTHORITY,APPLIED,2024-01-01,,,"
                        + "AGREEMENT_SENT;RECIPIENT_SIGNED;AGENCY_SIGNED;CONNECTION,AGENCY,AGREEMENT_SENT,1\n",
                result.out());
        assertEquals(1, result.status());
    }

    @Test
    void inSwedishTheAgreementIsCalledWhatThePageCallsIt() throws Exception {
        ProgramResult result = EventRows.connection(
                EventRows.HEADER
                        + insurer("APPLICATION,2024-01-02", "AGENCY_SIGNED,2024-01-01")
                        + municipality("APPLICATION,2024-01-02", "AGENCY_SIGNED,2024-01-02"),
                "--lang",
                "sv");

        assertEquals(
                List.of(
                        "rad 3, kolumn event, värde AGENCY_SIGNED: tidigare steg saknas (avtal skickas till mottagaren)",
                        "rad 3, kolumn date, värde 2024-01-01: datumet är före den föregående händelsens (2024-01-02)",
                        "rad 5, kolumn event, värde AGENCY_SIGNED: tidigare steg saknas (överenskommelse skickas till"
                                + " mottagaren)"),
                result.errLines());
    }
}
