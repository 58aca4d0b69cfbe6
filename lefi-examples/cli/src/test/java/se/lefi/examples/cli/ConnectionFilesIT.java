package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.examples.cli.Events.insurer;
import static se.lefi.examples.cli.Events.municipality;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.examples.cli.Java.Result;

/** Files of connection events as a whole. */
class ConnectionFilesIT {
    private static final String[] INSURER = {"APPLICATION,2024-01-10", "AGREEMENT_SENT,2024-01-10"};
    private static final String[] MUNICIPALITY = {"EXPRESSION_OF_INTEREST,2023-05-05", "APPLICATION,2024-02-01"};
    private static final String INSURER_STANDS = "556016-0680,INSURANCE_COMPANY,AWAITING_SIGNATURES,2024-01-10,,,"
            + "RECIPIENT_SIGNED;AGENCY_SIGNED;CONNECTION,RECIPIENT;AGENCY,RECIPIENT_SIGNED;AGENCY_SIGNED\n";
    private static final String MUNICIPALITY_STANDS = "212000-0142,MUNICIPAL_AUTHORITY,APPLIED,2024-02-01,,,"
            + "AGREEMENT_SENT;RECIPIENT_SIGNED;AGENCY_SIGNED;CONNECTION,AGENCY,AGREEMENT_SENT\n";

    @TempDir
    Path directory;

    @Test
    void organisationsMayBeInterleavedAndComeOutInTheOrderOfTheirFirstRows() throws Exception {
        assertPrinted(
                Events.OUT + INSURER_STANDS + MUNICIPALITY_STANDS,
                Events.HEADER + insurer(INSURER) + municipality(MUNICIPALITY));
        assertPrinted(
                Events.OUT + INSURER_STANDS + MUNICIPALITY_STANDS,
                Events.HEADER
                        + insurer(INSURER[0])
                        + municipality(MUNICIPALITY[0])
                        + insurer(INSURER[1])
                        + municipality(MUNICIPALITY[1]));
        assertPrinted(
                Events.OUT + MUNICIPALITY_STANDS + INSURER_STANDS,
                Events.HEADER + municipality(MUNICIPALITY[0]) + insurer(INSURER) + municipality(MUNICIPALITY[1]));
    }

    @Test
    void eventsOfOneDateCountInTheOrderOfTheirRows() throws Exception {
        String[] day = {
            "APPLICATION", "AGREEMENT_SENT", "AGENCY_SIGNED", "RECIPIENT_SIGNED", "CONNECTION", "TERMINATION"
        };
        StringBuilder file = new StringBuilder(Events.HEADER);
        for (String event : day) {
            file.append(insurer(event + ",2024-01-01"));
        }

        assertPrinted(
                Events.OUT
                        + "556016-0680,INSURANCE_COMPANY,TERMINATED,2024-01-01,2024-01-01,2024-01-01,,,APPLICATION\n",
                file.toString());
    }

    @Test
    void anOrganisationIsItsNumberHoweverItIsWritten() throws Exception {
        assertPrinted(
                Events.OUT + INSURER_STANDS,
                Events.HEADER
                        + "5560160680,INSURANCE_COMPANY,APPLICATION,2024-01-10\n"
                        + " 16556016-0680 ,INSURANCE_COMPANY, AGREEMENT_SENT,2024-01-10 \n");
    }

    @Test
    void columnsMayComeInAnyOrder() throws Exception {
        assertPrinted(
                Events.OUT + INSURER_STANDS,
                "date,event,organisation_number,organisation_kind\n"
                        + "2024-01-10,APPLICATION,556016-0680,INSURANCE_COMPANY\n"
                        + "2024-01-10,AGREEMENT_SENT,556016-0680,INSURANCE_COMPANY\n");
    }

    @Test
    void byteOrderMarkCrlfAndEmptyLinesDoNotCount() throws Exception {
        assertPrinted(
                Events.OUT + INSURER_STANDS,
                ("\uFEFF\n" + Events.HEADER + "\n" + insurer(INSURER)).replace("\n", "\r\n"));
    }

    @Test
    void headerAloneIsPrintedToAHeader() throws Exception {
        assertPrinted(Events.OUT, Events.HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation_number", "organisation_kind", "event", "date"})
    void aColumnThatIsMissingIsTheFilesFault(String column) throws Exception {
        String others = ("," + Events.HEADER.strip()).replace("," + column, "").substring(1);

        assertUnusable("lefi: missing column '" + column + "'", others + "\na,b,c\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "organisation_number,organisation_kind,event,date,dates | lefi: unknown column 'dates'",
                "organisation_number,organisation_kind,event,date,subject | lefi: unknown column 'subject'",
                "organisation_number,organisation_kind,event,date,event | lefi: duplicate column 'event'",
                "\"\" | lefi: the file is empty: there is no header"
            })
    void aFileOfOtherColumnsOrNoneIsRefused(String header, String message) throws Exception {
        assertUnusable(message, header + "\n");
    }

    @Test
    void aFileWithoutHeaderIsRefusedAndNothingOfItShown() throws Exception {
        Result result = Events.connection(directory, insurer(INSURER));

        assertEquals(2, result.status());
        assertTrue(result.err().startsWith("lefi: line 1 is no header"), result.err());
        assertTrue(result.err().contains("'organisation_number', 'organisation_kind', 'event', 'date'"), result.err());
        assertTrue(!result.err().contains("556016"), result.err());
        assertEquals(1, result.errLines().size());
    }

    @Test
    void aFileThatCannotBeOpenedIsRefused() throws Exception {
        Result result = Java.lefi(directory, "connection", "none.csv");

        assertEquals("lefi: none.csv: there is no such file\n", result.err());
        assertEquals(2, result.status());
    }

    private void assertPrinted(String expected, String file) throws Exception {
        Result result = Events.connection(directory, file, "--format", "csv");
        assertEquals("", result.err());
        assertEquals(expected, result.out());
        assertEquals(0, result.status());
    }

    private void assertUnusable(String message, String file) throws Exception {
        Result result = Events.connection(directory, file);
        assertEquals(message + "\n", result.err());
        assertEquals("", result.out());
        assertEquals(2, result.status());
    }
}
