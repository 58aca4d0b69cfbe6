package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.examples.cli.EventRows.insurer;
import static se.lefi.examples.cli.EventRows.municipality;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of connection events as a whole. */
class EventFilesTest {
    private static final String[] INSURER = {"APPLICATION,2024-01-10", "AGREEMENT_SENT,2024-01-10"};
    private static final String[] MUNICIPALITY = {"EXPRESSION_OF_INTEREST,2023-05-05", "APPLICATION,2024-02-01"};
    private static final String INSURER_STANDS = "556016-0680,INSURANCE_COMPANY,AWAITING_SIGNATURES,2024-01-10,,,"
            + "RECIPIENT_SIGNED;AGENCY_SIGNED;CONNECTION,RECIPIENT;AGENCY,RECIPIENT_SIGNED;AGENCY_SIGNED,0\n";
    private static final String MUNICIPALITY_STANDS = "212000-0142,MUNICIPAL_AUTHORITY,APPLIED,2024-02-01,,,"
            + "AGREEMENT_SENT;RECIPIENT_SIGNED;AGENCY_SIGNED;CONNECTION,AGENCY,AGREEMENT_SENT,0\n";

    @Test
    void organisationsMayBeInterleavedAndComeOutInTheOrderOfTheirFirstRows() throws Exception {
        assertPrinted(
                EventRows.OUT + INSURER_STANDS + MUNICIPALITY_STANDS,
                EventRows.HEADER + insurer(INSURER) + municipality(MUNICIPALITY));
        assertPrinted(
                EventRows.OUT + INSURER_STANDS + MUNICIPALITY_STANDS,
                EventRows.HEADER
                        + insurer(INSURER[0])
                        + municipality(MUNICIPALITY[0])
                        + insurer(INSURER[1])
                        + municipality(MUNICIPALITY[1]));
        assertPrinted(
                EventRows.OUT + MUNICIPALITY_STANDS + INSURER_STANDS,
                EventRows.HEADER + municipality(MUNICIPALITY[0]) + insurer(INSURER) + municipality(MUNICIPALITY[1]));
    }

    @Test
    void eventsOfOneDateCountInTheOrderOfTheirRows() throws Exception {
        String[] day = {
            "APPLICATION", "AGREEMENT_SENT", "AGENCY_SIGNED", "RECIPIENT_SIGNED", "CONNECTION", "TERMINATION"
        };
        StringBuilder file = new StringBuilder(EventRows.HEADER);
        for (String event : day) {
            file.append(insurer(event + ",2024-01-01"));
        }

        assertPrinted(
                EventRows.OUT
                        + "556016-0680,INSURANCE_COMPANY,TERMINATED,2024-01-01,2024-01-01,2024-01-01,,,APPLICATION,0\n",
                file.toString());
    }

    @Test
    void anOrganisationIsItsNumberHoweverItIsWritten() throws Exception {
        assertPrinted(
                EventRows.OUT + INSURER_STANDS,
                EventRows.HEADER
                        + "5560160680,INSURANCE_COMPANY,APPLICATION,2024-01-10\n"
                        + " 16556016-0680 ,INSURANCE_COMPANY, AGREEMENT_SENT,2024-01-10 \n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation_number", "organisation_kind", "event", "date"})
    void aColumnThatIsMissingIsTheFilesFault(String column) throws Exception {
        String others =
                ("," + EventRows.HEADER.strip()).replace("," + column, "").substring(1);

        assertUnusable("lefi: missing column '" + column + "'", others + "\na,b,c\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "organisation_number,organisation_kind,event,date,dates | lefi: unknown column 'dates'; did you mean 'date'?",
                "organisation_number,organisation_kind,event,date,subject | lefi: unknown column 'subject'",
                "organisation_number,organisation_kind,event,date,event | lefi: duplicate column 'event'",
                "\"\" | lefi: the file is empty: there is no header"
            })
    void aFileOfOtherColumnsOrNoneIsRefused(String header, String message) throws Exception {
        assertUnusable(message, header + "\n");
    }

    @Test
    void aFileWithoutHeaderIsRefusedAndNothingOfItShown() throws Exception {
        ProgramResult result = EventRows.connection(insurer(INSURER));

        assertEquals(2, result.status());
        assertTrue(result.err().startsWith("lefi: line 1 is no header"), result.err());
        assertTrue(result.err().contains("'organisation_number', 'organisation_kind', 'event', 'date'"), result.err());
        assertTrue(!result.err().contains("556016"), result.err());
        assertEquals(1, result.errLines().size());
    }

    private void assertPrinted(String expected, String file) throws Exception {
        ProgramResult result = EventRows.connection(file, "--format", "csv");
        assertEquals("", result.err());
        assertEquals(expected, result.out());
        assertEquals(0, result.status());
    }

    private void assertUnusable(String message, String file) throws Exception {
        ProgramResult result = EventRows.connection(file);
        assertEquals(message + "\n", result.err());
        assertEquals("", result.out());
        assertEquals(2, result.status());
    }
}
