package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.examples.cli.EventRows.insurer;
import static se.lefi.examples.cli.EventRows.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of connection events that cannot be read: reported with line, column, value and rule, and nothing else is lost. */
class BadEventRowsTest {
    /** Once round, from application to termination. */
    private static final List<String> ROUND =
            List.of("APPLICATION", "AGREEMENT_SENT", "RECIPIENT_SIGNED", "AGENCY_SIGNED", "CONNECTION", "TERMINATION");

    private static final String NOTHING_YET = "NOT_APPLIED,,,,"
            + "APPLICATION;AGREEMENT_SENT;RECIPIENT_SIGNED;AGENCY_SIGNED;CONNECTION,RECIPIENT,APPLICATION,1\n";

    /** FACTS, Swedish organisation numbers: none begins with 0 or 4. */
    @Test
    void anInsurersNumberDoesNotBeginWith1Or2() throws Exception {
        ProgramResult result = EventRows.connection(
                EventRows.HEADER
                        + "212000-0142,INSURANCE_COMPANY,APPLICATION,2024-01-01\n"
                        + "112000-0144,INSURANCE_INTERMEDIARY,APPLICATION,2024-01-01\n"
                        + "452100-5522,OTHER,APPLICATION,2024-01-01\n"
                        + municipality("APPLICATION,2024-01-02"),
                "--format",
                "csv");
        String rule = ": must not begin with 1 or 2 for an insurance company or intermediary";

        assertEquals(
                List.of(
                        "line 2, column organisation_number, value 212000-0142" + rule,
                        "line 3, column organisation_number, value 112000-0144" + rule,
                        "line 4, column organisation_number, value 452100-5522: must not begin with 0 or 4"),
                result.errLines());
        assertTrue(result.outLines().get(1).startsWith("212000-0142,MUNICIPAL_AUTHORITY,APPLIED,2024-01-02,"));
        assertEquals(1, result.status());
    }

    /** Were one of the rows between lost, the one after it would be refused. */
    @Test
    void eachSortIsReportedAndEveryOtherRowStillHappens() throws Exception {
        List<BadEventRow> sorts = new ArrayList<>(BadEventRow.WITHOUT_NUMBER);
        sorts.addAll(BadEventRow.WITH_NUMBER);
        StringBuilder file = new StringBuilder(EventRows.HEADER + insurer("APPLICATION,2024-01-10"));
        List<String> err = new ArrayList<>();
        int line = 3;
        LocalDate day = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < 4 * ROUND.size() + 1; i++) {
            BadEventRow sort = sorts.get(i);
            file.append(sort.row()).append(municipality(ROUND.get(i % ROUND.size()) + "," + day.plusDays(i)));
            err.add(sort.at(line));
            line += (int) sort.row().lines().count() + 1;
        }
        assertEquals(sorts.size(), err.size());
        file.append(insurer("AGREEMENT_SENT,2024-01-20"));
        ProgramResult result = EventRows.connection(file.toString(), "--format", "csv");

        assertEquals(String.join("\n", err), String.join("\n", result.errLines()));
        assertEquals(
                EventRows.OUT
                        + "556016-0680,INSURANCE_COMPANY,AWAITING_SIGNATURES,2024-01-20,,,"
                        + "RECIPIENT_SIGNED;AGENCY_SIGNED;CONNECTION,RECIPIENT;AGENCY,RECIPIENT_SIGNED;AGENCY_SIGNED,"
                        + BadEventRow.WITH_NUMBER.size() + "\n"
                        + "212000-0142,MUNICIPAL_AUTHORITY,APPLIED,2024-01-25,2024-01-23,2024-01-24,"
                        + "AGREEMENT_SENT;RECIPIENT_SIGNED;AGENCY_SIGNED;CONNECTION,AGENCY,AGREEMENT_SENT,0\n",
                result.out());
        assertEquals(1, result.status());
        assertFalse(result.err().contains("850101") || result.err().contains("1236"), result.err());
    }

    @Test
    void everyViolationOfARowHasItsLineInTheOrderOfTheColumns() throws Exception {
        ProgramResult result =
                EventRows.connection(EventRows.HEADER + ",BANK,aplication,1 maj\n", "--lang", "sv", "--format", "csv");

        assertEquals(
                List.of(
                        "rad 2, kolumn organisation_number, värde [saknas]: måste anges",
                        "rad 2, kolumn organisation_kind, värde [visas inte]: måste vara ett av de ord som fältet känner:"
                                + " INSURANCE_COMPANY, INSURANCE_INTERMEDIARY, STATE_AUTHORITY, MUNICIPAL_AUTHORITY,"
                                + " OTHER",
                        "rad 2, kolumn event, värde [visas inte]: måste vara ett av de ord som fältet känner:"
                                + " EXPRESSION_OF_INTEREST, APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED,"
                                + " CONNECTION, TERMINATION; menades APPLICATION?",
                        "rad 2, kolumn date, värde [visas inte]: måste vara ett datum i kalendern, skrivet som 2026-11-23"),
                result.errLines());
        assertEquals(EventRows.OUT, result.out());
        assertEquals(1, result.status());
    }

    @Test
    void anOrganisationOfWhichEveryRowIsBadStillAppearsIfItsNumberCanBeRead() throws Exception {
        ProgramResult result = EventRows.connection(
                EventRows.HEADER
                        + "516999-1014,BANK,APPLICATION,2024-01-01\n"
                        + "516999-1022,INSURANCE_COMPANY,APPLICATION\n"
                        + "516999-1030,STATE_AUTHORITY,APPLICATION,2024-01-01\n"
                        + insurer("APPLICATION,2024-02-30")
                        + "559999-2020,OTHER,APPLICATION,2024-01-01\n",
                "--format",
                "csv");

        assertEquals(
                EventRows.OUT
                        + "516999-1014,,NOT_APPLIED,,,,,,,1\n"
                        + "516999-1022,,NOT_APPLIED,,,,,,,1\n"
                        + "516999-1030,,NOT_APPLIED,,,,,,,1\n"
                        + "556016-0680,INSURANCE_COMPANY,"
                        + NOTHING_YET
                        + "559999-2020,OTHER,NOT_APPLIED,,,,,,,1\n",
                result.out());
        assertEquals(5, result.errLines().size(), result.err());
        assertEquals(1, result.status());
    }

    @Test
    void aRowWhoseCellsAreShiftedMarksTheOrganisationThatItNames() throws Exception {
        ProgramResult result = EventRows.connection(
                "date,organisation_number,organisation_kind,event\n2024-01-01,556016-0680,APPLICATION\n",
                "--format",
                "csv");

        assertEquals("line 2, column *, value 3: must have as many cells as the header\n", result.err());
        assertEquals(EventRows.OUT + "556016-0680,,NOT_APPLIED,,,,,,,1\n", result.out());
    }

    @Test
    void aRowThatNamesAnotherKindIsBadAndChangesNothing() throws Exception {
        ProgramResult result = EventRows.connection(
                EventRows.HEADER
                        + insurer("APPLICATION,2024-01-01")
                        + "5560160680,INSURANCE_INTERMEDIARY,AGREEMENT_SENT,2024-01-02\n"
                        + "16556016-0680,OTHER,AGREEMENT_SENT,2024-01-32\n"
                        + insurer("AGREEMENT_SENT,2024-01-03"),
                "--format",
                "csv");

        String rule = "must be the kind that the organisation has on its earlier rows: INSURANCE_COMPANY";
        assertEquals(
                List.of(
                        "line 3, column organisation_kind, value INSURANCE_INTERMEDIARY: " + rule,
                        "line 4, column date, value 2024-01-32: must be a date of the calendar, written like"
                                + " 2026-11-23",
                        "line 4, column organisation_kind, value OTHER: " + rule),
                result.errLines());
        assertEquals(
                "556016-0680,INSURANCE_COMPANY,AWAITING_SIGNATURES,2024-01-03",
                result.outLines().get(1).split(",,")[0]);
        assertEquals(2, result.outLines().size());
        assertEquals(1, result.status());
    }

    @Test
    void theTableSaysThatAKindIsUnknownOrHasNoProcess() throws Exception {
        String table = EventRows.connection(EventRows.HEADER
                        + "516999-1014,BANK,APPLICATION,2024-01-01\n"
                        + "559999-2020,OTHER,APPLICATION,2024-01-01\n")
                .out()
                .replaceAll("\\s+", " ");

        assertEquals(
                "516999-1014 unknown no application not to be relied on, faults: 1 559999-2020 other recipients no application"
                        + " not to be relied on, faults: 1 may come next: the page has no connection process for organisations of"
                        + " this kind",
                table.substring(table.indexOf("516999")).strip());
    }
}
